#!/usr/bin/env python3
"""Makes the fixtures of the intake formats with foreign writers: openpyxl, python-docx, Python's
email and mailbox, reportlab. Run once and commit what it makes:

    pip install openpyxl python-docx reportlab
    cd Tests/Fixtures/intake && python3 make.py

All reports are invented.
"""
import datetime
import io
import mailbox
import os
import random
import struct
import zipfile
import zlib
from email.message import EmailMessage
from email.utils import format_datetime

import docx
import openpyxl
from reportlab.pdfgen import canvas

HEADER = ["Numéro de dossier", "Date de réception", "Texte du signalement", "Ville", "Organisme",
          "Fiabilité", "Consentement", "Heure"]
EN = "My boss took my passport the day I arrived."
FR = "Mon patron garde mon passeport, « pour plus tard ».\nJe dors dans l'atelier."


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Signalements"
    sheet.append(HEADER)
    sheet.append(["X-1", datetime.datetime(2026, 11, 3, 14, 30), EN, "Laval", "SPVL", "B", "oui",
                  datetime.time(7, 45)])
    sheet.append([20260002, datetime.date(2026, 11, 4), FR, "Québec", None, "Z9", "non", None])
    sheet.append([None] * 8)
    sheet.append(["X-3", datetime.date(1999, 12, 31), "=1+1", None, None, None, None, 0.5])
    sheet["H5"].number_format = "[h]:mm:ss"
    sheet["C5"].value = 'He said "give me", then, left.'
    book.create_sheet("Notes").append(["nothing"])
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    book.save("report.xlsx")


def sheets():
    """Reports on two sheets with columns of their own, a list that is none, an empty sheet."""
    book = openpyxl.Workbook()
    english = book.active
    english.title = "Calls"
    english.append(["id", "Narrative", "City"])
    english.append(["C-1", EN, "Laval"])
    english.append(["C-2", None, "Laval"])
    french = book.create_sheet("Appels")
    french.append(["Texte du signalement", "Numéro de dossier"])
    french.append([FR, "A-1"])
    book.create_sheet("Listes").append(["Villes", "Provinces"])
    book.create_sheet("Vide")
    book.save("sheets.xlsx")


def document():
    doc = docx.Document()
    doc.core_properties.title = "Note d'inspection"
    doc.add_heading("Visit of 3 November", 1)
    doc.add_paragraph(EN)
    paragraph = doc.add_paragraph("Il m'a dit")
    paragraph.add_run(" de ne ").bold = True
    paragraph.add_run("pas parler.")
    table = doc.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Téléphone"
    table.cell(0, 1).text = "514 555-0199"
    doc.save("note.docx")


def message(subject, text, html=None, attachments=(), number=1, charset="utf-8"):
    mail = EmailMessage()
    mail["From"] = "Éloïse Tremblay <eloise@example.org>"
    mail["To"] = "intake@example.org"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<m{number}@example.org>"
    mail["Date"] = format_datetime(datetime.datetime(
        2026, 11, 3, 9, 15, tzinfo=datetime.timezone(datetime.timedelta(hours=-5))))
    mail["Received"] = "from a by b; Tue, 03 Nov 2026 09:16:30 -0500"
    if text is not None:
        mail.set_content(text, charset=charset)
    if html is not None:
        if text is None:
            mail.set_content(html, subtype="html", charset=charset)
        else:
            mail.add_alternative(html, subtype="html", charset=charset)
    for name, content in attachments:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail


def mails():
    html = ("<html><head><title>no</title><style>p{x:y}</style></head><body><p>Il garde mon "
            "passeport&nbsp;: <b>j&rsquo;ai peur</b>.</p><script>alert('x')</script>"
            "<p>Aidez-moi &eacute;t&#233;</p></body></html>")
    first = message("Une employée a peur — « aide »", "Il garde mon passeport.\n\nAidez-moi.\n",
                    html, [("photo d'été.jpg", b"\xff\xd8" + b"x" * 998)])
    with open("tip.eml", "wb") as file:
        file.write(first.as_bytes())
    with open("html.eml", "wb") as file:
        file.write(message("Page", None, html, number=2).as_bytes())
    with open("latin.eml", "wb") as file:
        file.write(message("Accents", "Elle a peur de l'été où il garde ses clés.\n", number=3,
                           charset="iso-8859-1").as_bytes())
    with open("attachment-only.eml", "wb") as file:
        mail = message("Fwd", "", attachments=[("a.pdf", b"%PDF-")], number=4)
        file.write(mail.as_bytes())
    if os.path.exists("box.mbox"):
        os.remove("box.mbox")
    box = mailbox.mbox("box.mbox")
    box.add(mailbox.mboxMessage(first))
    second = message("Second", "From here on he kept my passport.\n\nFrom there too.\n", number=5)
    box.add(mailbox.mboxMessage(second))
    box.add(mailbox.mboxMessage(message("Again", "The same id.\n", number=5)))
    box.close()


def picture(size=64):
    """A PNG of noise, the same each time."""
    noise = random.Random(7)
    rows = b"".join(b"\0" + noise.randbytes(3 * size) for _ in range(size))

    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def pictures():
    """One picture in a message, under a name and type that say nothing, and in a document."""
    mail = message("Picture", "She is in this picture.\n", number=6,
                   attachments=[("IMG_1.bin", picture()), ("list.pdf", b"%PDF-1.7")])
    mail.add_attachment(picture(4), maintype="image", subtype="png", filename="logo.png",
                        disposition="inline")
    with open("picture.eml", "wb") as file:
        file.write(mail.as_bytes())
    doc = docx.Document()
    doc.add_paragraph("The photo that was sent to her.")
    doc.add_picture(io.BytesIO(picture()))
    doc.save("picture.docx")


def pdfs():
    page = canvas.Canvas("page.pdf", invariant=1)
    page.drawString(72, 720, EN)
    page.showPage()
    page.drawString(72, 720, "Second page: she cannot leave.")
    page.save()
    scan = canvas.Canvas("scan.pdf", invariant=1)
    scan.rect(72, 600, 200, 100, fill=1)
    scan.save()
    from reportlab.lib import pdfencrypt
    locked = canvas.Canvas("locked.pdf", encrypt=pdfencrypt.StandardEncryption("secret"))
    locked.drawString(72, 720, EN)
    locked.save()


def bombs():
    parts = {}
    with zipfile.ZipFile("report.xlsx") as book:
        for name in book.namelist():
            parts[name] = book.read(name)

    def write(file, **changes):
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
            for name, content in parts.items():
                out.writestr(zipfile.ZipInfo(name), changes.get(name.split("/")[-1].split(".")[0],
                                                                content),
                             zipfile.ZIP_DEFLATED)

    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    row = (b'<row r="1"><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>text</t>'
           b'</is></c></row>')
    write("bomb.xlsx", sheet1=sheet + b"<sheetData>" + row + b" " * (40 << 20))
    write("huge-cell.xlsx", sheet1=sheet + b"<sheetData>" + row
          + b'<row r="2"><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><t>'
          + b"x" * (3 << 19) + b"</t></is></c></row></sheetData></worksheet>")
    write("nested.xlsx", sheet1=sheet + b"<a>" * 300)
    write("entities.xlsx", sheet1=b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
          + sheet + b"&b;</worksheet>")


if __name__ == "__main__":
    workbook()
    sheets()
    document()
    mails()
    pictures()
    pdfs()
    bombs()
