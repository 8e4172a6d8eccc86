package dev.gatehouse.features;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs the features with cucumber-junit-platform-engine, so that IDEs and Surefire show scenarios by name. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
final class FeaturesTest {}
