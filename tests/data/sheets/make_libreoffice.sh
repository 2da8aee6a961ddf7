#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes libreoffice.xlsx, libreoffice.ods, libreoffice.xls and protected.xlsx from utf8_comma.csv with LibreOffice Calc
# itself; numbers are imported as text, dates as dates.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp utf8_comma.csv "$work/libreoffice.csv"
filter='CSV:44,34,76,1,1/1/2/2/3/2/4/2/5/4/6/4/7/2/8/2/9/2'
for form in xlsx ods 'xls:MS Excel 97'; do
  soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="$filter" --convert-to "$form" --outdir "$work" "$work/libreoffice.csv" >/dev/null
done
cp "$work/libreoffice.xlsx" "$work/libreoffice.ods" "$work/libreoffice.xls" .
# A password is a property of storing, which only a macro can give.
mkdir -p "$work/profile/user/basic/Standard"
cat > "$work/profile/user/basic/Standard/script.xlb" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Lock"/>
</library:library>
XML
cat > "$work/profile/user/basic/Standard/Lock.xba" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Lock" script:language="StarBasic">
Sub Store
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  Dim storing(1) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName" : storing(0).Value = "Calc MS Excel 2007 XML"
  Dim secret(1) As New com.sun.star.beans.NamedValue
  secret(0).Name = "OOXPassword" : secret(0).Value = "matkhau"
  secret(1).Name = "CryptoType" : secret(1).Value = "Standard"
  storing(1).Name = "EncryptionData" : storing(1).Value = secret()
  document = StarDesktop.loadComponentFromURL("file://$work/libreoffice.xlsx", "_blank", 0, opening())
  document.storeToURL("file://$work/protected.xlsx", storing())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
XML
timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless 'macro:///Standard.Lock.Store' >/dev/null
cp "$work/protected.xlsx" .
