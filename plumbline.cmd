@echo off
rem Finds a JDK 25, builds when needed, and runs Plumbline. Needs: Windows 10 or newer with its
rem PowerShell (only to see whether a source is newer than the build), and Maven 3.9 for the build.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"

set "jdk="
call :try "%PLUMBLINE_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do for /d %%d in ("%%~r\*") do (
  call :try "%%d"
  call :try "%%d\current"
)
if defined jdk goto :found
>&2 echo Plumbline needs a JDK 25 or newer, and found none in PLUMBLINE_JAVA_HOME, JAVA_HOME, PATH or Program Files.
>&2 echo Install one, for example Eclipse Temurin 25 from https://adoptium.net, and call again.
exit /b 2

:try
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
rem The second part of JAVA_VERSION="25.0.1", cut at quotes, points and dashes.
for /f tokens^=2^ delims^=^".- %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%v GEQ 25 set "jdk=%~1"
exit /b 0

:found
set "fresh=False"
if not exist "%home%\src\" set "fresh=True"
if exist "%target%\plumbline.built" for /f %%f in ('powershell -NoProfile -Command "$b = (Get-Item '%target:'=''%\plumbline.built').LastWriteTime; -not (Get-ChildItem -Recurse -File '%home:'=''%\src\main', '%home:'=''%\pom.xml' | Where-Object LastWriteTime -gt $b)"') do set "fresh=%%f"
if /i "%fresh%"=="True" goto :run
rem The quick compiler alone for commands; both for what opens a window, and the toolkit as modules.
set "command="
set "silent="
set "window=yes"
call :words %*
set "options=-XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED"
set "modules="
if not defined window goto :start
for %%m in ("%target%\lib\javafx-*-win*.jar") do call :module "%%m"
set "options=--enable-native-access=ALL-UNNAMED,javafx.graphics --add-modules=javafx.controls --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED --add-exports=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED "--module-path=%modules%""

:start
"%jdk%\bin\java" -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true %options% "-Dplumbline.home=%home%" %PLUMBLINE_JAVA_OPTS% -jar "%target%\plumbline.jar" %*
exit /b %errorlevel%

rem No command, open, and demo without --no-window or --json.
:words
if "%~1"=="" goto :judge
if "%~1"=="--store" shift & shift & goto :words
if "%~1"=="--no-window" set "silent=yes"
if "%~1"=="--json" set "silent=yes"
set "word=%~1"
if not "%word:~0,1%"=="-" if not defined command set "command=%word%"
shift
goto :words

:judge
if not defined command exit /b 0
if "%command%"=="open" exit /b 0
if "%command%"=="demo" if not defined silent exit /b 0
set "window="
exit /b 0

:module
if defined modules (set "modules=%modules%;%~1") else set "modules=%~1"
exit /b 0
