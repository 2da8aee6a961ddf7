<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member, or type the name of somebody who is not of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Course of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 (%n min)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues, summary, next month, end of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## The board of cells

1. **Take in bundles** that cells brought, as many at once as there are on the stick.
2. Look at the minutes of a cell below the board; accept them, or return them with a reason.
3. **Write the receipts** to a stick: a cell knows only by the receipt that its bundle arrived.

A new cell is **enrolled** once: open its request and type the 30 digits that it reads out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol a cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nrol a cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in &amp;bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 30 digits of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these 30 digits to every cell that takes in your answer, by telephone or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;taken in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return them with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the request of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a signing key there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled. Save the answer for it and read the digits of this office to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer for the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 was saved as %2. Give it to the cell and read the digits of this office to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1 of %2 was taken in before. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is older than what is here. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 of %2 was taken in, with signed minutes of %n meetings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle before it never came; all that it held came with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was here before. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were taken in. Write the receipts, so that the cells know.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the receipts are written: a stick or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written; the list says which file is for which cell.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are returned. The next receipt tells the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are accepted. The next receipt tells the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is enrolled yet: open the request that a cell brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in &amp;large letters (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objections, if the meeting had any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read back and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, &amp;not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close and lock the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an internal signature of this program; it does not replace the official-duty digital signature. The paper signed in ink stays the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Nobody can change them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes can be closed now. Once closed they can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes can be closed once they were read back and agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have signed. The minutes with their signatures can be saved in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes can be saved in a folder, but a signature is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed minutes can be saved in a folder, with their signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. You can close them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded that the meeting did not agree. Change the minutes and read them back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Chair and minute-taker sign them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed. The minutes are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed. The other signature is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the minutes and their signatures in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes were read back and agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. Any change asks for another reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting did not agree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open. Fill them in at steps 1 and 2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed after the last reading. Read the minutes back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Read the minutes to the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>file whose first line is the passphrase; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write here instead of to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an age identity; with -o its recipient is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the recipients of the identities in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts a file or standard input for age recipients or with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who can read it, age1...; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write text (armor) instead of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as -a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens an age file, armored or not. Nothing is released before all of it was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with age identities, one on a line; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release each part once it was verified; check the exit status before using any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input must be text (armor), which is otherwise recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse a passphrase file that asks for more work than 2^N; 22 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write; standard output when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new book (a folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose book it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the upper organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place as printed before the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the cell usually meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close of the last congress: paper numbers run from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a book is and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify the log, the tables against the log, files and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs with which key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a signing key for a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair, minute-taker or secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file whose first line is the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new key although there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public keys: of the book, or the minisign key of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, chair, minute-taker, secretary or a person&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log&apos;s entries as stored, one on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed checkpoint of the log now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof that an entry lies in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof that the log continues an older state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invented cell and ward, one month, everything left in OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a book of invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many monthly meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same seed, same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cheap passphrase lock, for tests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what a certificate says without checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a certificate and prints it only when it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate key of the upper office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate before, which it must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day on which it must be valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the 30 digits that two people compare, of a verifier key, an enrolment request, an office&apos;s statement or answer, or a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file whose first line is the book&apos;s passphrase; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 30 digits that the other side read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell asks its upper office to be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper office enrols a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell takes in the office&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an encrypted bundle for the upper office or a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom; up when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not on its way yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in one or many bundles; a report for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a bundle says of itself; without a book only its outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells of an upper office and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the minutes of a cell, or return them with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why they are returned; accepted when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print hashes in hexadecimal digits instead of base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take only the first N entries; all unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the leaf hash (RFC 6962) of each line of a file or of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the root hash of a log whose entries are lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the inclusion proof of one entry, the sibling of its leaf first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the entry, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the proof that a longer log continues a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the shorter log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the longer log; all entries unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a meeting described in a JSON file (docs/meeting-file.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meetings, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything recorded of a meeting, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that the minutes were read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close minutes that were read back and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign closed minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement, PDF, signatures, attachments and proof into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper of a meeting as PDF: agenda, invitation, attendance, minutes, resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another layout than the meeting&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the paper as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom an invitation addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check exported minutes (the .txt); what is beside them is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a list of members from XLSX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON object: field names to column numbers from 1, headerRow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which sheet; the first visible one when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members on the list of a day, by given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one member&apos;s card and way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change fields of a member&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a change of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day from which it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, date and issuer of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file whose first line is the PIN of the secret key; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file that is signed; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature file; the name of the signed file and .minisig unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a pair of minisign keys and prints the public one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs a file with a minisign key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted comment, signed along; time and file name unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted comment, which nothing protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a minisign signature; the trusted comment is printed only when it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public key itself, RW...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept signatures of the old form too, made without hashing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the secret key, one line PRIVATE+KEY+...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a witness&apos;s key, which signs the time too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a key that signs notes under a name and prints its verifier key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the verifier key of a secret key, or of a name and a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bytes in hexadecimal or base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs a text that ends with a line end as a note (C2SP signed-note).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is a signed note, which gets one signature more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a signed note; its text is printed only when a key given has signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifier key of a signer; may be repeated, one of them suffices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the proof file (C2SP tlog-proof) of one entry from the lines of a log and a signed checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed checkpoint of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried along; nothing protects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that an entry, a line in a file or on standard input, lies in a log that a policy accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log and witness keys, as C2SP tlog-policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line end at the end of the input belongs to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks an inclusion proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf hash of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root hash of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a consistency proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the longer log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root hash of the shorter log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root hash of the longer log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the witness&apos;s folder: key (secret key), logs (a verifier key on each line), held (what was confirmed), forks (evidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the folder of a witness and its key, and prints the verifier key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a log known to a witness by the log&apos;s verifier key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges a request (C2SP tlog-witness), stores the new state on the disk and then prints the signature line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed. Year alone or month and year will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed: 03021945.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsDialog</name>
    <message>
        <source>Enrol a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request says that it comes from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;30 digits that the cell reads out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the answer of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer says that it comes from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;30 digits that the office reads out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentSteps</name>
    <message>
        <source>1. Make the request file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who the cell is and who signs for it. Make the signing keys first. Save it on a stick and bring it to the office, or send it by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Read these 30 digits to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone or in person, never in the same e-mail: they prove that the request is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 30 digits of this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Take in the answer of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office gives you an answer file and reads its own 30 digits to you. You type them; the program compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the answer file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was saved as %1. Bring it to the office and read the 30 digits to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It enrols: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is enrolled with %1. Minutes can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>What you typed last time was kept and stands here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The encrypted file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is encrypted either for recipients or with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around the encrypted file is longer than is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is opened either with identities or with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of the kind that is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither hexadecimal nor base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is cell or committee, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short; take at least %1 characters, better four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not verify. Nothing was changed; keep it as it is and ask the upper office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is chair, minute-taker or secretary, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a key for the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no place in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked; cert verify checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in this file whose digits could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-11-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; sochibo-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of this verb, or its value is missing; --help shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these 30 digits to the office: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to be enrolled. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled. Read these 30 digits to it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from %1. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a bundle of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed after it was signed; the lines marked with ! say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at least one FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 is no state of a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file names a field or column that cannot be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sheet %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is already there and is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verifier key is made of a name without spaces and a public key of 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key that signs notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key; one looks like example.org/log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the file of known logs is no verifier key of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the folder of a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not one that cosigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not one that signs a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which says what was confirmed, is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or was not made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot stand in an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would unpack to far more than such a file holds; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed in a way that cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not a whole number that can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored line is not in the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed and can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of record belongs to a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the book names is not kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file kept in the book is damaged and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1: entry %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1: entry %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1: the hash of entry %2 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1: the content of entry %2 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1: the root hash does not fit its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint signed at %1 entries is no state of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 under the minutes %2 does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables say something that the log does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file signing-keys.txt of the book is damaged or belongs to another book. The book was not opened; put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received from this organisation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s log belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s log contradicts what was received before: it was rewritten or continued on two computers. Nothing was taken in; call the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not hold the entries it announces. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries before this bundle are missing: %1 are here, the bundle begins at %2. Nothing was taken in; ask the sender for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not what its log says. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network drive. There a book can be damaged when two computers write at once, so it is not opened there. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is already open in the program %1 on the computer %2 (process %3). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the book&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is in use by another program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file book.sqlite in this folder is not a book of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was written by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is not enrolled with an upper office yet. Make an enrolment request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation is not known here. Enrol it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is encrypted for one to twenty recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file could not be copied to the temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file cannot be read a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around the encrypted file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the encrypted file is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an age recipient (age1...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an age identity (AGE-SECRET-KEY-1...), or it has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no age identity in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written while encrypting or decrypting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file is damaged or cut off; nothing of it may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough memory for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was encrypted for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the encrypted file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has a typing mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not belong to this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a minisign public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a minisign secret key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key file asks for more work than is done for a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN does not open this signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark on a signature is too long or has a line break in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a minisign signature file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has the old form, which is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not belong to this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark on the signature was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a verifier key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed note is larger than is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 is wrong: the text was changed or somebody else signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the known keys has signed this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys asks for more or less work than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored bytes do not open with this key: they were changed, or the key is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library for encryption does not start on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place that stands before the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time at which the meeting begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time at which the meeting ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper cannot be made yet; please fill in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting did not pass the resolution: %1 in favour, %2 needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment “%1” needs another name: it stands twice or is no plain file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 of “%1” is not 64 hexadecimal digits in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no id that can stand in a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of the paper is not in the expected form, at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of the paper asks for “%1”, which has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template of a paper named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind %1 has a value that cannot be, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule package is not in the expected form, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the rule package %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of votes cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may vote: of %1 official members all are left out of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 + %3 = %4 votes, but only %5 members entitled to vote are present. Count again or correct the roll call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the program. Nothing was taken in; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the bundle has a line that cannot be read, number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle would be larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is damaged or cut off. Nothing was taken in; copy it again or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper office holds entries of this book that are not in it: the book was restored from an old copy or written on another computer. Nothing was taken in; call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made by this book itself. It is for the office it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender %1 is not enrolled here. Nothing was taken in; enrol it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written but could not be read back as it was. Try another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was marked as handed over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not signed by the organisation above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the certificate or request cannot be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or request holds something that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of the log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint was not signed by the key of its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is missing: whoever wrote this does not show that the keys in it are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer to an enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of a log entry breaks its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log entry is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log entry was written by a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log entry has the unknown field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not have the form of a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not lead to the root hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state of the log is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry %1 at size %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be compared between the sizes %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log received does not continue the log that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the policy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the policy names a group of witnesses, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no line &quot;quorum&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is not one of this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint was not signed by a log that the policy names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to confirm a log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of %1 was not signed by a key known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not begin at size %1, up to which the log was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 does not continue what was confirmed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a size is from 4 to 96 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a block of the kind “%2” cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an indent or a distance is too large or negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: widths are fractions that add up to 1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell covers at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row has cells for %2 columns, the table has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is one alignment for each column, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a rule is as long as a text, or a fraction up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a space is from 0 to 600 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a QR code holds ASCII text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a QR code is from 10 to 150 millimetres wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only the value true has a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing says what kind of block this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper theme %1 has no style “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 is missing. Papers cannot be laid out without it; installing the program again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an object is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a text is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: true or false is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left, right, centre or justify is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must stay in one piece is taller than a page. Make its text shorter or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lines stand closer than the letters are high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the margins leave too little of the page, or the page is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper theme cannot be read: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line spacing is exactly 18 to 22 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx or .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be a list of members; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a quotation mark in it is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in its own program, save it without a password and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old .xls spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an .ods spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an .xlsb spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was not copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date. Write day, month and year, like 03/02/1945; for a day that is not known --/02/1945 or --/--/1945.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 needs its day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is marked as a state secret may be put into this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of a cell cannot become the book of an office, nor the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different from what the book says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 30 digits are not those of this file. Compare them once more by telephone; if they still differ, do not go on: the file may come from somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cell&apos;s book can ask to be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the book of a party committee office can enrol cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled already with other keys. A change of keys needs a new certificate, not a new enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is for another cell. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was taken in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed minutes of this meeting were not received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the minutes are returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generated book has 3 to 100000 members and 0 to 1200 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting file, at %1: &quot;%2&quot; cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file is no JSON object (at byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file has a part that this program does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Secret papers must not be kept in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting cannot end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of that day (%1) know no meeting of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of an item must lie between 0 and 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions, tasks or votes are recorded under this item (%1). Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item stands at the end of its part already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions of this guest are recorded. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the reason of the absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can leave before arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is marked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opinion has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gave the opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who does the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline of the task is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came of the task; no task may vanish without an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this meeting know no way of deciding called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file named %1 is attached already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet lost the zeros at the beginning of %1; read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the names; without it the list cannot be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; is not known; taken as official and active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands in row %1 already; this row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take in: everybody on the list is in the handbook as the list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission lies before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ceremony lies before the decision to admit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official date lies before the ceremony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same identification number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same party card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1 carries a mark of secrecy (field %2). Secret papers must not be kept in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date of the calendar (field %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which this holds is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same already holds on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s card has no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no value of the field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are not closed yet. Read them back and close them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of this kind carry no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which the meeting began is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which the meeting ended is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair of the meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute-taker of the meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and minute-taker must be two people, for both sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members are not marked in the roll call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll call was changed after the vote &quot;%1&quot;. Open the vote and confirm its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes cannot be read back yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were not read back since the last change. Read them to the meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting did not agree to the minutes. Change them and read them back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key for this role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no signing key yet. Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is not the key of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes carry the signature of this role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no statement of minutes of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature %1 does not belong to this statement, or the statement was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature lies beside the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key it is must be compared with the office&apos;s certificate; the signature is an internal one and does not replace the official digital signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not beside the statement and was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was changed after the minutes were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of the log does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing stands in the cell&apos;s log at place %1 and the upper office countersigned that log on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt of the upper office lies beside the statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 letters; four words that do not belong together are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase repeats itself or is a row of letters or digits. Take four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is made of words that everybody tries first. Take four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the handbook is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two books were made: the cell&apos;s and the ward office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members were taken in from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and minute-taker have their signing keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is enrolled with the ward office; both read out their 30 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meetings were held, read back, closed and signed by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of the meeting lie in the folder papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward office took in %1 entries with %2 signed minutes; its receipt confirms %3 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal&apos;s book does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed minutes with their proofs lie in the folder minutes; both books verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal is complete. %1 says how each thing can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty. An earlier rehearsal is replaced only when asked to; anything else never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits were typed. There must be 30, in six groups of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the cell is called “%1”. Choose a name from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person who gets the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN needs at least 4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the same PIN twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase the book has now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of %1. Nothing was signed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day. Type it like 19:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this book. Nothing was opened. Look whether Caps Lock and the Vietnamese typing are as they were, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files could not be taken in. The list says why for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the meeting does not agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion has no person yet. Its text is kept and waits under its item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 needs a day and a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the upper organisation is missing; it stands at the head of every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is missing; it stands before the date on every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the last congress cannot be read. Type it as day, month, year: 15/03/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the last congress is missing; papers are numbered from it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the last congress lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the book will lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that nothing marked as a state secret will be put into this book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Exchange with the office

Signed minutes go to the office in a **bundle**: one file that nobody but the office can open.

1. **Make a bundle** on a stick. It is read back and compared.
2. Bring it or send it, then press **I have handed it over**.
3. The office answers with a **receipt**. Take it in here: only then is it certain that everything arrived.

A bundle holds everything the office has not confirmed yet, so a lost stick loses nothing: make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled with the office yet: three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed minutes wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed minutes of %n meetings wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 was written and read back. Bring it to the office or send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke a bundle for the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a &amp;receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bundles made and taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles made and taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle is written: a stick or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written as %1, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of %1 was taken in before. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt of %1 was taken in: what was sent has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the bundle was handed over. Now the receipt of the office is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder in which the book will lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is a folder on this computer, not on a network drive. Everything of importance in it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;upper committee, in charge of this cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStep</name>
    <message>
        <source>What was being typed was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an o&amp;pinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed. Everything here can be read and nothing can be changed, because what was read out and signed must stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStepClosing</name>
    <message>
        <source>Announcement of &amp;dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary for the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of &amp;next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing n&amp;ote of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ends no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStepCounts</name>
    <message>
        <source>Present: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent with reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of an ordinary vote: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3 minutes, %4 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1: %2 minutes over the plan (until %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1: %2 of %3 minutes gone, until %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStepItem</name>
    <message numerus="yes">
        <source>%n minute(s) are planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presented by %1; %n minute(s) are planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was &amp;presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conclusion of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and shown, as it shall stand in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chair concluded to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll call was changed after this vote. Open it and save the figures that hold now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was voted on, what came out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStepRow</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumnStep</name>
    <message>
        <source>Say what stands in which column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns were recognised by their titles. Check them by the first rows shown after each title and correct what is wrong. Only the name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row of the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not in this list –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Choose the file with the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may be an Excel workbook (.xlsx) or a CSV file, such as the list the upper committee exports. The file is only read; nothing in it is changed, and nothing enters the book before you have seen the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list. A large one takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The letters are encoded as %2, the columns are parted by %3. If names look wrong in the next step, save the list as an Excel workbook (.xlsx) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreviewStep</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name of the file: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1 and change %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>%1, sheet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n members were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What was being typed here was kept and stands here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Whose book is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of a &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary keeps the handbook of members and the minutes in it, and sends them to the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of a &amp;ward party committee office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office enrols cells, takes in what they send, and answers with receipts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print with preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a bundle for the upper level…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Regular meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell-committee meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell congress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, place and people of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD 05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD 36</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody of the upper committee come? You may leave this empty and add guests later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guest from the upper committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office of the guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>← All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4 Read back, close, sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins: %1. Place: %2. Chair: %3. Minute-taker: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the upper office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Meetings

The list shows all meetings, the latest first. **New meeting** (Ctrl+N) calls one; Enter opens the chosen one.

A meeting has four steps; Alt+1 to Alt+4 lead to them:

1. **Prepare**: agenda, guests, attached files.
2. **Hold**: roll call, opinions, tasks, votes.
3. **Papers**: look at, print and save the papers.
4. **Read back, close, sign**: read the minutes to the meeting (F9), close them, sign them with the PIN.

Everything is saved at once. Esc leads back to the list. Closed minutes can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month of a year, in numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, kind, place or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is in the book yet. Call the first one; its agenda is proposed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>First status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit&amp;uation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it holds from the official date or the day of joining typed above, else from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which paper (number, date, issuer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from work and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away temporarily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here temporarily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party life suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, away temporarily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, here temporarily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identification number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Party card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old party card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision to admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Joined (ceremony)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moved in, from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job before joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Army, police, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;til, if for a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number and symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Card of the chosen member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member in the list to see the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status was recorded; counted as an official member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Members

The list of the party members of the cell, by given name. Choose one to read the card at the right.

**Search** (Ctrl+F): type a part of a name, with or without accents, or some digits of a number or telephone.

**New member** (Ctrl+N) and **Edit** (F2) open the card as a form. Doubts about numbers are shown and never stop you. If you leave the form, what you typed is kept and stands there again the next time.

**Change status**: recognised as official, exempt, away, moved out and so on, from which day and on which paper. The earlier statuses stay on the card.

**Import a list**: takes over a spreadsheet. Before anything is changed you see row by row what will happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, also who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probationary members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members are in this book yet. Take over the list you have as a spreadsheet, or enter the members one by one with “New member”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was entered into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n official</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probationary</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away temporarily</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here temporarily</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>31 members on the list: 29 official, 2 probationary.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches. Press Esc in the search field to see all again. %1</source>
        <comment>then the counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown. %1</source>
        <comment>then the counts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk or printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Ask for the file again, or restore a backup; if it happens again, call the ward party committee office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Do not use the file before the sender has confirmed it by telephone or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Install the newer version of this program, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notices yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What stands on its papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upper organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace before the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the last congress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Cell of residential group no. 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Party committee of Hạp Lĩnh ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Party organisation of Hạp Lĩnh ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Party organisation of Bắc Ninh province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Hạp Lĩnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown where help is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBookWizard</name>
    <message>
        <source>Begin a new book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Make a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who will sign chooses the PIN in private and types it twice. Nobody else should know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the key this person has now, because its PIN or file was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the book opens with the new passphrase only. Old copies of its folder keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opinion was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Who gave the opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the opinion of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>The paper is with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all in a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is filled in at step 1 (Prepare) or step 2 (Hold). The paper appears here by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all papers of the meeting in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1. Not complete yet: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: the paper says so until the minutes are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that do not belong together are strong and easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too plain: it repeats itself or is a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too common: everybody tries this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough; longer is stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Which passphrase locks it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the book without it, and nobody can find it out for you. Write it down and keep the paper in the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is marked MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) may be put into this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and will keep to &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Sign with PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) signs the minutes. The signer types the PIN in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the PIN takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) chooses a PIN of at least 4 characters and types it twice. Nobody else should know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be recovered; a new key has to be made then. What was signed stays signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from the upper committee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is attached and kept in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are closed: nothing here can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit… (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date, place and people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed from the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer among the guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the guest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is no longer attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “%1” is in the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 minutes. The rules ask for at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 minutes; the rules ask for at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 presents everything. A meeting is livelier when several people present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resolution before this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last resolution: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks are carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: done. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: dropped. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Read the minutes to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>The book is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of %1 was made in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Return minutes to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cell reads the reason when it takes in the next receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>one letter: marks a member as present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>one letter: marks a member as absent with reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <comment>one letter: marks a member as absent without reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: marks a member as exempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter: marks a member as away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent without reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member by a part of the name; Enter goes to the list, where one letter marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all &amp;others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter marks the chosen member: %1 present, %2 absent with reason, %3 absent without reason, %4 exempt, %5 away. Up and down move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2  %1</source>
        <comment>presence, its letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason of the absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arri&amp;ved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ft at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officially e&amp;xcused for the whole meeting: not in the base of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests who are present:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) are marked; exempt and away ones as such.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guest and office</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutCard</name>
    <message>
        <source>Card of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at step 1 who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no signing key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs once the minutes are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still has to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: sign with PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker: sign with PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: make a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker: make a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Cell Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to the Cell Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book keeps the handbook of members and the record of every meeting of one cell, locked by a passphrase, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a new book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cell or a ward party committee office that keeps its first book on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a book that is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the book, also one that was handed over to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskClosing</name>
    <message>
        <source>Close a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: the task is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and minutes; the colon is not needed: 1930.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Today

This page says what is due and why. The button of a line opens the right place.

* A **triangle** means that something is due, an **octagon** that it is late.
* Minutes are to reach the office within two days after the meeting.
* The office has confirmed a bundle only when its receipt was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due, and how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a meeting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next meeting is in %n days: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office returned the minutes: %1. Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are not signed yet: %1. They are due at the office by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are signed and not sent yet: %1. They are due at the office by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, %1 of them overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, none of them overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The book is not enrolled with the office yet, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has not confirmed anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The office last confirmed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait for a receipt: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %n cells for more than a month: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bundle that came was answered with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells are enrolled, with %1 members on their lists.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the list of members from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members are in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make signing keys for the two people who sign the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who sign have their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first meeting was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the book with the office, so that minutes can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is enrolled with the office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>New vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;present in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: %1. Of these %2 are present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No votes are counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The ID number %1 does not have 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number %1 is that of a woman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number %1 is that of a man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number %1 is that of someone born in %2, not in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a card number of the old kind; cards since 2/9/2025 carry the ID number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card number %1 has neither 12 nor 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card number %1 is not the ID number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile number %1 is not six digits and the letters of the province, like 000001 HN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Vietnamese telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation code %1 does not have 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Please check: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Work

Here stand the tasks that meetings gave, until each is closed.

- **Overdue** tasks carry an eight-sided mark and the number of days.
- **Close a task** (F2, Enter or a double click) asks what came of it. No task goes without a result in words; the result stands in the table of the next resolution.
- The field above the list finds a task, a person or a result by any part of a word, with or without accents.
- A task that was closed by mistake is opened again under “Done and dropped”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the task again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a task, a person or a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is waiting here. Tasks are given while a meeting is held (F6) and stand here until they are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is closed with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>votewords</name>
    <message numerus="yes">
        <source>%n official member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused for the whole meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1/%2 of %3: at least %4 in favour are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 or more of %3: at least %4 in favour are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of party cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
