@echo off
rem Starts Gatehouse from any folder: builds it once where it has not been built, or where its sources are newer.
setlocal
set "SELF=%~0"
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\gatehouse.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo gatehouse: no java found: install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 2
)

set "RELEASE="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do if not defined RELEASE set "RELEASE=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%RELEASE%") do set "RELEASE=%%v"
if "%RELEASE%"=="" set "RELEASE=0"
if %RELEASE% LSS 17 (
    echo gatehouse: java is too old, release %RELEASE%: install a JDK 17 or newer 1>&2
    exit /b 2
)

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE (
    powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTime; $n=@(Get-ChildItem -LiteralPath ($env:HOME_DIR+'\src\main') -Recurse -File)+@(Get-Item -LiteralPath ($env:HOME_DIR+'\pom.xml')) | Where-Object { $_.LastWriteTime -gt $j }; if ($n) { exit 1 } else { exit 0 }"
    if errorlevel 1 set "STALE=1"
)
if defined STALE (call :build || exit /b)

rem Most runs end before code that is compiled thoroughly has paid for it; who limits or divides explorations has long ones.
set "COMPILER=-XX:TieredStopAtLevel=1"
for %%w in (%*) do (
    if "%%~w"=="--time-limit" set "COMPILER=-XX:+TieredCompilation"
    if "%%~w"=="--explore-shard" set "COMPILER=-XX:+TieredCompilation"
    if "%%~w"=="--slow" set "COMPILER=-XX:+TieredCompilation"
)

set "TERMINAL=false"
powershell -NoProfile -Command "if ([Console]::IsOutputRedirected) { exit 1 } else { exit 0 }"
if not errorlevel 1 set "TERMINAL=true"
"%JAVA%" %COMPILER% -XX:+UseSerialGC -Xshare:auto "-Dgatehouse.terminal=%TERMINAL%" "-Dgatehouse.command=%SELF%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo gatehouse: no mvn found: install Apache Maven 3.8.6 or newer to build "%HOME_DIR%" 1>&2
    exit /b 2
)
echo gatehouse: building "%HOME_DIR%", once 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -Dstyle.color=never -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    echo gatehouse: the build failed 1>&2
    exit /b 3
)
copy /b "%JAR%"+,, "%JAR%" >nul
exit /b 0
