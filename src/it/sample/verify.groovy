def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
assert log.contains('Tests run: 5, Failures: 0, Errors: 0, Skipped: 0') : 'what has to pass'
assert log.contains('Tests run: 5, Failures: 4, Errors: 1, Skipped: 0') : 'what has to fail'

[
    // a check of ours, with its reason
    """\
request "r1"
  expected: completed with STATUS_DEVICE_NOT_READY
  was:      completed with STATUS_SUCCESS and 1 byte
""",
    // a check of the project's own
    'the next number of turnstile is 7, not 9',
    // a bad parameter, at its line
    """\
defects/parameter.yaml:4:39: error T108: first of device "turnstile" is 300
""",
    // models that nobody has, with the project's own among the known ones
    'defects/unknown.yaml:4:23: error T104: unknown model "conter" of device "turnstile"',
    'did you mean "counter"?',
    'did you mean "retrying"?'
].each { assert log.contains(it) : it }

// Surefire, and an IDE, show the command too; and it runs that scenario, and no other.
assert log.contains("""
To run it again:
  mvn test -Dsurefire.includeJUnit5Engines=junit-platform-suite -Dcucumber.features=defects/defects.feature:3
""") : 'how to run it again'
assert log.contains('Tests run: 1, Failures: 1, Errors: 0, Skipped: 0') : 'the scenario alone'

// The report names the command that runs one scenario again.
def report = new File(basedir, 'target/gatehouse-report/junit.xml').getText('UTF-8')
assert report.contains('mvn test -Dsurefire.includeJUnit5Engines=junit-platform-suite'
        + ' -Dcucumber.features=defects/defects.feature:3')

// The command takes the project's jar, and its steps.
def java = new File(System.getProperty('java.home'), 'bin/java').path
def jar = new File(basedir, '../../gatehouse.jar').canonicalPath
def own = ['--with', 'target/gate-1.jar', '--with', 'target/test-classes', '--glue', 'com.example']
def process = new ProcessBuilder([java, '-jar', jar, 'run', *own]).directory(basedir).redirectErrorStream(true).start()
def printed = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : printed
assert printed.startsWith('All 2 scenarios passed') : printed
return true
