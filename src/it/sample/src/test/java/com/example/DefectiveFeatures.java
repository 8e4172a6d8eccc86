package com.example;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs only where it is asked for: each of its scenarios has to fail, and to say why. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("defects")
class DefectiveFeatures {}
