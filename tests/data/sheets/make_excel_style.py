#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .xlsx files a person's Excel makes of the list, and hostile ones, from the parts of the format by hand.

excel_style.xlsx    title rows above the header, merged cells, shared strings (one of them rich, one phonetic), dates as
                    serial numbers, ID and card numbers typed as numbers so that their leading zeros are lost, a formula
                    with its cached value, an error, a boolean, a hidden sheet, absolute part names
merged_rows.xlsx    titles in two rows and a cell merged over the rows of its people; the names in the letters of TCVN3
since_1904.xlsx     dates counted since 1904, inline strings, no style for some cells
damaged.xlsx        excel_style.xlsx cut off in the middle
bomb.xlsx           a sheet that inflates to 100 MB
entities.xlsx       a sheet with a document type that expands entities
empty.xlsx          a workbook without a filled cell
document.docx       a ZIP archive that is not a spreadsheet
"""
import datetime
import io
import zipfile
from xml.sax.saxutils import escape

from people import CELL, HEADER, people

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
GENERAL, DATE, OWN_DATE, WHOLE, TIME = range(5)
STYLES = (XML + f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/>'
          '<numFmt numFmtId="165" formatCode="[Red]0&quot; ngày&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>')


def serial(day, since_1904=False):
    return (day - (datetime.date(1904, 1, 1) if since_1904 else datetime.date(1899, 12, 30))).days


class Strings:
    def __init__(self):
        self.items = []

    def add(self, xml):
        if xml not in self.items:
            self.items.append(xml)
        return self.items.index(xml)

    def part(self):
        return XML + f'<sst xmlns="{MAIN}">' + "".join(f"<si>{i}</si>" for i in self.items) + "</sst>"


def text_item(text):
    return f'<t xml:space="preserve">{escape(text)}</t>'


def package(name, sheets, strings=None, properties="", absolute=False):
    """`sheets` are (name, state, XML of the sheet)."""
    prefix = "/xl/" if absolute else ""
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as out:
        def put(path, content):
            info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, content)

        put("[Content_Types].xml", XML + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        put("_rels/.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        listed = "".join(f'<sheet name="{escape(n)}" sheetId="{i}"{state} r:id="rId{i}"/>' for i, (n, state, _) in enumerate(sheets, 1))
        put("xl/workbook.xml", XML + f'<workbook xmlns="{MAIN}" xmlns:r="{REL}">{properties}<sheets>{listed}</sheets></workbook>')
        links = "".join(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="{prefix}worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
        links += f'<Relationship Id="rId98" Type="{REL}/styles" Target="{prefix}styles.xml"/>'
        if strings:
            links += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="{prefix}sharedStrings.xml"/>'
            put("xl/sharedStrings.xml", strings.part())
        put("xl/_rels/workbook.xml.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>')
        put("xl/styles.xml", STYLES)
        for i, (_, _, sheet) in enumerate(sheets, 1):
            put(f"xl/worksheets/sheet{i}.xml", sheet)


def sheet_xml(rows, merged=""):
    return XML + f'<worksheet xmlns="{MAIN}"><sheetData>' + "".join(rows) + f"</sheetData>{merged}</worksheet>"


def excel_style():
    strings = Strings()

    def text(ref, value):
        return f'<c r="{ref}" t="s"><v>{strings.add(text_item(value))}</v></c>'

    rows = [f'<row r="1">{text("A1", "ĐẢNG ỦY PHƯỜNG HẠP LĨNH")}<c r="B1" s="1"/><c r="C1"/></row>']
    rich = '<r><rPr><b/></rPr><t>DANH SÁCH </t></r><r><t xml:space="preserve">ĐẢNG VIÊN</t></r><rPh sb="0" eb="1"><t>không đọc</t></rPh>'
    rows.append(f'<row r="2"><c r="A2" t="s"><v>{strings.add(rich)}</v></c></row>')
    rows.append('<row r="4">' + "".join(text(f"{chr(65 + i)}4", h) for i, h in enumerate(HEADER)) + "</row>")
    for at, (number, name, card, personal_id, born, admitted, cell, residence, state) in enumerate(people(), 5):
        first = f'<c r="A{at}"><f>ROW()-4</f><v>{number}</v></c>'
        rows.append(f'<row r="{at}">{first}{text(f"B{at}", name)}<c r="C{at}"><v>{int(card)}</v></c><c r="D{at}"><v>{int(personal_id)}</v></c>'
                    f'<c r="E{at}" s="{DATE}"><v>{serial(born)}</v></c><c r="F{at}" s="{OWN_DATE}"><v>{serial(admitted)}</v></c>'
                    f'{text(f"G{at}", cell)}{text(f"H{at}", residence)}{text(f"I{at}", state)}</row>')
    rows.append('<row r="37"><c r="A37" t="e"><v>#REF!</v></c><c r="B37" t="b"><v>1</v></c><c r="C37" t="str"><f>A1&amp;""</f><v>Tổng_x000D_ cộng</v></c>'
                f'<c r="D37" s="{WHOLE}"><v>31</v></c><c r="E37" s="{TIME}"><v>0.8125</v></c><c r="F37" s="{DATE}"><v>59</v></c>'
                f'<c r="G37" s="{DATE}"><v>61.75</v></c><c r="H37"><v>1.5E-1</v></c></row>')
    hidden = sheet_xml([f'<row r="1">{text("A1", "ghi chú riêng")}</row>'])
    merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:I2"/></mergeCells>'
    package("excel_style.xlsx", [("Danh sách đảng viên", "", sheet_xml(rows, merged)), ("Ẩn", ' state="hidden"', hidden)], strings, absolute=True)


def inline(ref, value):
    return f'<c{ref} t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def since_1904():
    rows = ["<row>" + "".join(inline("", h) for h in HEADER) + "</row>"]
    for number, name, card, personal_id, born, admitted, cell, residence, state in people():
        rows.append(f'<row><c><v>{number}</v></c>{inline("", name)}{inline("", card)}{inline("", personal_id)}<c s="1"><v>{serial(born, True)}</v></c>'
                    f'<c t="d"><v>{admitted.isoformat()}T00:00:00</v></c>{inline("", cell)}{inline("", residence)}{inline("", state)}</row>')
    package("since_1904.xlsx", [("Sheet1", "", sheet_xml(rows))], properties='<workbookPr date1904="1"/>')


def merged_rows():
    """Three people of one cell, as old lists have them."""
    names = ["NguyÔn V¨n Hïng", "§ç ThÞ Lan", "Phïng §øc Tµi"]
    titles = [("A", "STT", "STT"), ("B", "Hä vµ tªn", None), ("C", "N¨m sinh", "Nam"), ("D", None, "N÷"), ("E", "Chi bé ®ang sinh ho¹t", None)]
    rows = ['<row r="1">' + "".join(inline(f' r="{c}1"', t) for c, t, _ in titles if t) + "</row>",
            '<row r="2">' + "".join(inline(f' r="{c}2"', t) for c, _, t in titles if t) + "</row>"]
    for at, name in enumerate(names, 3):
        cell = inline(f' r="E{at}"', "Chi bé Tæ d©n phè sè 7") if at == 3 else ""
        rows.append(f'<row r="{at}">{inline(f""" r="A{at}" """, str(at - 2))}{inline(f""" r="B{at}" """, name)}{inline(f""" r="C{at}" """, "1961")}{cell}</row>')
    merged = '<mergeCells count="5">' + "".join(f'<mergeCell ref="{r}"/>' for r in ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "E3:E5"]) + "</mergeCells>"
    package("merged_rows.xlsx", [("DS", "", sheet_xml(rows, merged))])


def main():
    excel_style()
    merged_rows()
    since_1904()
    with open("excel_style.xlsx", "rb") as whole, open("damaged.xlsx", "wb") as cut:
        content = whole.read()
        cut.write(content[: len(content) * 2 // 3])
    package("empty.xlsx", [("Sheet1", "", sheet_xml(['<row r="1"><c r="A1" s="1"/></row>']))])
    doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    package("entities.xlsx", [("Sheet1", "", XML + doctype + sheet_xml([f'<row r="1">{inline("", CELL)}</row>'])[len(XML):])])
    package("bomb.xlsx", [("Sheet1", "", XML + f'<worksheet xmlns="{MAIN}"><sheetData>' + " " * 100_000_000 + "</sheetData></worksheet>")])
    with zipfile.ZipFile("document.docx", "w") as out:
        out.writestr(zipfile.ZipInfo("word/document.xml", (1980, 1, 1, 0, 0, 0)), "<document/>")


main()
