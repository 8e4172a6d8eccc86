def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Tests run: 9, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/gatehouse-report/index.html').isFile()
return true
