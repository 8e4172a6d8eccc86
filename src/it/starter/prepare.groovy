// The project is what the packaged command writes, and then a driver and a feature of its user's: a bar code scanner.
def java = new File(System.getProperty('java.home'), 'bin/java').path
def jar = new File(basedir, '../../gatehouse.jar').canonicalPath

def run = { String... words ->
    def process = new ProcessBuilder([java, '-jar', jar, *words]).directory(basedir).redirectErrorStream(true).start()
    def printed = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : printed
    return printed
}

assert run('init').contains('\n  pom.xml\n')
assert run('run').startsWith('All 9 scenarios passed')
return true
