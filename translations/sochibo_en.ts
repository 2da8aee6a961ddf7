<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AfterClosing</name>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed with them.</source>
        <translation>
            <numerusform>%n slip corrects these minutes and is printed with them.</numerusform>
            <numerusform>%n slips correct these minutes and are printed with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips still have to be signed; they count from then on.</source>
        <translation>
            <numerusform>%n slip still has to be signed; it counts from then on.</numerusform>
            <numerusform>%n slips still have to be signed; they count from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%1. %2 (%n min)</source>
        <translation>
            <numerusform>%1. %2 (%n min)</numerusform>
            <numerusform>%1. %2 (%n min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>Bundle %1 of %2 was taken in, with signed minutes of %n meetings.</source>
        <translation>
            <numerusform>Bundle %1 of %2 was taken in, with signed minutes of %n meeting.</numerusform>
            <numerusform>Bundle %1 of %2 was taken in, with signed minutes of %n meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were taken in. Write the receipts, so that the cells know.</source>
        <translation>
            <numerusform>%n bundle was taken in. Write the receipts, so that the cells know.</numerusform>
            <numerusform>%n bundles were taken in. Write the receipts, so that the cells know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written; the list says which file is for which cell.</source>
        <translation>
            <numerusform>%n receipt was written; the list says which file is for which cell.</numerusform>
            <numerusform>%n receipts were written; the list says which file is for which cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 restored its book from a backup and lacks %n entries that are here. Its receipt gives them back.</source>
        <translation>
            <numerusform>%1 restored its book from a backup and lacks %n entry that is here. Its receipt gives it back.</numerusform>
            <numerusform>%1 restored its book from a backup and lacks %n entries that are here. Its receipt gives them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It brings %n slips that correct closed minutes.</source>
        <translation>
            <numerusform>It brings %n slip that corrects closed minutes.</numerusform>
            <numerusform>It brings %n slips that correct closed minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It erased the data of %n persons who have moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.</source>
        <translation>
            <numerusform>It erased the data of %n person who has moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.</numerusform>
            <numerusform>It erased the data of %n persons who have moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message numerus="yes">
        <source>%n times in all.</source>
        <translation>
            <numerusform>%n time in all.</numerusform>
            <numerusform>%n times in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellCertificates</name>
    <message numerus="yes">
        <source>Minutes of %n meetings no longer count as signed.</source>
        <translation>
            <numerusform>Minutes of %n meeting no longer count as signed.</numerusform>
            <numerusform>Minutes of %n meetings no longer count as signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellKeysDialog</name>
    <message numerus="yes">
        <source>%n entries of the log are held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.</source>
        <translation>
            <numerusform>%n entry of the log is held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.</numerusform>
            <numerusform>%n entries of the log are held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message numerus="yes">
        <source>%n files are in the folder %1.</source>
        <translation>
            <numerusform>%n file is in the folder %1.</numerusform>
            <numerusform>%n files are in the folder %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open. Fill them in at steps 1 and 2.</source>
        <translation>
            <numerusform>%n point is still open. Fill them in at steps 1 and 2.</numerusform>
            <numerusform>%n points are still open. Fill them in at steps 1 and 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points should be looked at before the reading; they do not hinder it.</source>
        <translation>
            <numerusform>%n point should be looked at before the reading; it does not hinder it.</numerusform>
            <numerusform>%n points should be looked at before the reading; they do not hinder it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosureView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message numerus="yes">
        <source>Dues of %1 from %n members</source>
        <translation>
            <numerusform>Dues of %1 from %n member</numerusform>
            <numerusform>Dues of %1 from %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesAmountList</name>
    <message numerus="yes">
        <source>%n amounts are approved.</source>
        <translation>
            <numerusform>%n amount is approved.</numerusform>
            <numerusform>%n amounts are approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesArrearsList</name>
    <message numerus="yes">
        <source>%n months of %1 unpaid: for the cell to consider</source>
        <translation>
            <numerusform>%n month of %1 unpaid: for the cell to consider</numerusform>
            <numerusform>%n months of %1 unpaid: for the cell to consider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months open</source>
        <translation>
            <numerusform>%n month open</numerusform>
            <numerusform>%n months open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesMonthList</name>
    <message numerus="yes">
        <source>%n payments are recorded, %1 đồng together.</source>
        <translation>
            <numerusform>%n payment is recorded, %1 đồng.</numerusform>
            <numerusform>%n payments are recorded, %1 đồng together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesView</name>
    <message numerus="yes">
        <source>%n members owe dues of months that are over, %1 đồng together.</source>
        <translation>
            <numerusform>%n member owes dues of months that are over, %1 đồng.</numerusform>
            <numerusform>%n members owe dues of months that are over, %1 đồng together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>&amp;Timeline, photo, checklist of papers and scans (%n records)</source>
        <translation>
            <numerusform>&amp;Timeline, photo, checklist of papers and scans (%n record)</numerusform>
            <numerusform>&amp;Timeline, photo, checklist of papers and scans (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;valuations (%n records)</source>
        <translation>
            <numerusform>E&amp;valuations (%n record)</numerusform>
            <numerusform>E&amp;valuations (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of &amp;dues and the income they rest on (%n records)</source>
        <translation>
            <numerusform>Amounts of &amp;dues and the income they rest on (%n record)</numerusform>
            <numerusform>Amounts of &amp;dues and the income they rest on (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settled deadlines (%n records)</source>
        <translation>
            <numerusform>&amp;Settled deadlines (%n record)</numerusform>
            <numerusform>&amp;Settled deadlines (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines in &amp;comparisons with lists from above (%n records)</source>
        <translation>
            <numerusform>Lines in &amp;comparisons with lists from above (%n record)</numerusform>
            <numerusform>Lines in &amp;comparisons with lists from above (%n records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscrowOffice</name>
    <message numerus="yes">
        <source>%n cells agreed to the escrow: %1.</source>
        <translation>
            <numerusform>%n cell agreed to the escrow: %1.</numerusform>
            <numerusform>%n cells agreed to the escrow: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message numerus="yes">
        <source>Recorded for %n member(s).</source>
        <translation>
            <numerusform>Recorded for %n member.</numerusform>
            <numerusform>Recorded for %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n member(s). Left for you to decide, with a note:</source>
        <translation>
            <numerusform>Recorded for %n member. Left for you to decide, with a note:</numerusform>
            <numerusform>Recorded for %n members. Left for you to decide, with a note:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>Signed minutes of %n meetings wait to be sent.</source>
        <translation>
            <numerusform>Signed minutes of %n meeting wait to be sent.</numerusform>
            <numerusform>Signed minutes of %n meetings wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.</source>
        <translation>
            <numerusform>The receipt of %1 was taken in. It says something to the minutes of %n meeting; look at the list.</numerusform>
            <numerusform>The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came back from %1, and the book may be sent again.</source>
        <translation>
            <numerusform>%n entry came back from %1, and the book may be sent again.</numerusform>
            <numerusform>%n entries came back from %1, and the book may be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were written here since stand behind them.</source>
        <translation>
            <numerusform>%n entry that was written here since stands behind them.</numerusform>
            <numerusform>%n entries that were written here since stand behind them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what came back and were set aside.</source>
        <translation>
            <numerusform>%n contradicts what came back and was set aside.</numerusform>
            <numerusform>%n contradict what came back and were set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldStepCounts</name>
    <message numerus="yes">
        <source>Planned: %n minute(s)</source>
        <translation>
            <numerusform>Planned: %n minute</numerusform>
            <numerusform>Planned: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This item: %n minute(s)</source>
        <translation>
            <numerusform>This item: %n minute</numerusform>
            <numerusform>This item: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldStepItem</name>
    <message numerus="yes">
        <source>%n minute(s) are planned.</source>
        <translation>
            <numerusform>%n minute is planned.</numerusform>
            <numerusform>%n minutes are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presented by %1; %n minute(s) are planned.</source>
        <translation>
            <numerusform>Presented by %1; %n minute is planned.</numerusform>
            <numerusform>Presented by %1; %n minutes are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldStepPolls</name>
    <message numerus="yes">
        <source>%1 on a sheet, with marks where to cut; %n sheet(s).</source>
        <translation>
            <numerusform>%1 on a sheet, with marks where to cut; %n sheet.</numerusform>
            <numerusform>%1 on a sheet, with marks where to cut; %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were set on the member cards.</source>
        <translation>
            <numerusform>%n position was set on the member cards.</numerusform>
            <numerusform>%n positions were set on the member cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>%n row was read.</numerusform>
            <numerusform>%n rows were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewStep</name>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with problems</source>
        <translation>
            <numerusform>%n row with problems</numerusform>
            <numerusform>%n rows with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n members</source>
        <translation>
            <numerusform>Take in %n member</numerusform>
            <numerusform>Take in %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cards</source>
        <translation>
            <numerusform>Change %n card</numerusform>
            <numerusform>Change %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: decide who they are about, or they are left out</source>
        <translation>
            <numerusform>%n of them doubtful: decide who it is about, or it is left out</numerusform>
            <numerusform>%n of them doubtful: decide who they are about, or they are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n members were added.</source>
        <translation>
            <numerusform>%n member was added.</numerusform>
            <numerusform>%n members were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n members were changed.</source>
        <translation>
            <numerusform>The card of %n member was changed.</numerusform>
            <numerusform>The cards of %n members were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because nobody decided who they are about; take the list in again to decide.</source>
        <translation>
            <numerusform>%n of them because nobody decided who it is about; take the list in again to decide.</numerusform>
            <numerusform>%n of them because nobody decided who they are about; take the list in again to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryDialog</name>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>%n item is left.</numerusform>
            <numerusform>%n items are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>After %n minute without a key</numerusform>
            <numerusform>After %n minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n official</source>
        <translation>
            <numerusform>%n official</numerusform>
            <numerusform>%n official</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probationary</source>
        <translation>
            <numerusform>%n probationary</numerusform>
            <numerusform>%n probationary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n exempt</numerusform>
            <numerusform>%n exempt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away temporarily</source>
        <translation>
            <numerusform>%n away temporarily</numerusform>
            <numerusform>%n away temporarily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here temporarily</source>
        <translation>
            <numerusform>%n here temporarily</numerusform>
            <numerusform>%n here temporarily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on the list</source>
        <translation>
            <numerusform>%n member on the list</numerusform>
            <numerusform>%n members on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown. %1</source>
        <comment>then the counts</comment>
        <translation>
            <numerusform>%n shown. %1</numerusform>
            <numerusform>%n shown. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message numerus="yes">
        <source>%n papers are saved in %1.</source>
        <translation>
            <numerusform>%n paper is saved in %1.</numerusform>
            <numerusform>%n papers are saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1. Not complete yet: %2.</source>
        <translation>
            <numerusform>%n paper is saved in %1. Not complete yet: %2.</numerusform>
            <numerusform>%n papers are saved in %1. Not complete yet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed behind them. The saved file is the one that was signed; the slips are saved beside it.</source>
        <translation>
            <numerusform>%n slip corrects these minutes and is printed behind them. The saved file is the one that was signed; the slip is saved beside it.</numerusform>
            <numerusform>%n slips correct these minutes and are printed behind them. The saved file is the one that was signed; the slips are saved beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>Too short: at least %n letters</source>
        <translation>
            <numerusform>Too short: at least %n letter</numerusform>
            <numerusform>Too short: at least %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Petition</name>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1, overdue by %n day</numerusform>
            <numerusform>%1, overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, waits for %n day(s)</source>
        <translation>
            <numerusform>%1, waits for %n day</numerusform>
            <numerusform>%1, waits for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message numerus="yes">
        <source>%n differences are open.</source>
        <translation>
            <numerusform>%n difference is open.</numerusform>
            <numerusform>%n differences are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>%n other member(s) are marked; exempt, away and excused ones as such.</source>
        <translation>
            <numerusform>%n other member is marked; exempt, away and excused ones as such.</numerusform>
            <numerusform>%n other members are marked; exempt, away and excused ones as such.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>of this item</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreStep</name>
    <message numerus="yes">
        <source>%n part(s) are to be judged.</source>
        <translation>
            <numerusform>%n part is to be judged.</numerusform>
            <numerusform>%n parts are to be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>The first %n places; more words make it fewer.</source>
        <translation>
            <numerusform>The first place; more words make it fewer.</numerusform>
            <numerusform>The first %n places; more words make it fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n attached files are still being read; they are found in a moment.</source>
        <translation>
            <numerusform>The words of %n attached file are still being read; they are found in a moment.</numerusform>
            <numerusform>The words of %n attached files are still being read; they are found in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times outside the Party left out</source>
        <translation>
            <numerusform>%n time outside the Party left out</numerusform>
            <numerusform>%n times outside the Party left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>The next meeting is in %n days: %1.</source>
        <translation>
            <numerusform>The next meeting is in %n day: %1.</numerusform>
            <numerusform>The next meeting is in %n days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, %1 of them overdue.</source>
        <translation>
            <numerusform>%n task is open, %1 of them overdue.</numerusform>
            <numerusform>%n tasks are open, %1 of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, none of them overdue.</source>
        <translation>
            <numerusform>%n task is open, none of them overdue.</numerusform>
            <numerusform>%n tasks are open, none of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.</source>
        <translation>
            <numerusform>The office last confirmed on %1, %n day ago. Ask whether the bundles arrived.</numerusform>
            <numerusform>The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the list.</source>
        <translation>
            <numerusform>%n member is on the list.</numerusform>
            <numerusform>%n members are on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait for a receipt: %1.</source>
        <translation>
            <numerusform>%n cell waits for a receipt: %1.</numerusform>
            <numerusform>%n cells wait for a receipt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %n cells for more than a month: %1.</source>
        <translation>
            <numerusform>Nothing came from %n cell for more than a month: %1.</numerusform>
            <numerusform>Nothing came from %n cells for more than a month: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are enrolled, with %1 members on their lists.</source>
        <translation>
            <numerusform>%n cell is enrolled, with %1 members on their lists.</numerusform>
            <numerusform>%n cells are enrolled, with %1 members on their lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the restored copy contradict what the office gave back. Decide which stands.</source>
        <translation>
            <numerusform>%n change of the restored copy contradicts what the office gave back. Decide which stands.</numerusform>
            <numerusform>%n changes of the restored copy contradict what the office gave back. Decide which stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n petitions are without an answer for more than a month, or longer than they should.</source>
        <translation>
            <numerusform>%n petition is without an answer for more than a month, or longer than it should.</numerusform>
            <numerusform>%n petitions are without an answer for more than a month, or longer than they should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the answer to %n petitions whoever asked was not told yet.</source>
        <translation>
            <numerusform>Of the answer to %n petition whoever asked was not told yet.</numerusform>
            <numerusform>Of the answer to %n petitions whoever asked was not told yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are open after these.</source>
        <translation>
            <numerusform>%n more deadline is open after these.</numerusform>
            <numerusform>%n more deadlines are open after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members have not paid dues for three months of a year or more: %1.</source>
        <translation>
            <numerusform>%n member has not paid dues for three months of a year or more: %1.</numerusform>
            <numerusform>%n members have not paid dues for three months of a year or more: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearBook</name>
    <message numerus="yes">
        <source>%n sets of minutes on %1 pages.</source>
        <translation>
            <numerusform>%n set of minutes on %1 pages.</numerusform>
            <numerusform>%n sets of minutes on %1 pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have no closed minutes.</source>
        <translation>
            <numerusform>%n meeting has no closed minutes.</numerusform>
            <numerusform>%n meetings have no closed minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are not signed by both.</source>
        <translation>
            <numerusform>%n set of minutes is not signed by both.</numerusform>
            <numerusform>%n sets of minutes are not signed by both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are missing or were given twice.</source>
        <translation>
            <numerusform>%n number is missing or was given twice.</numerusform>
            <numerusform>%n numbers are missing or were given twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are printed as the text that was signed, because this program lays them out otherwise now.</source>
        <translation>
            <numerusform>%n paper is printed as the text that was signed, because this program lays it out otherwise now.</numerusform>
            <numerusform>%n papers are printed as the text that was signed, because this program lays them out otherwise now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>votewords</name>
    <message numerus="yes">
        <source>%n official member(s)</source>
        <translation>
            <numerusform>%n official member</numerusform>
            <numerusform>%n official members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n exempt</numerusform>
            <numerusform>%n exempt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused for the whole meeting</source>
        <translation>
            <numerusform>%n excused for the whole meeting</numerusform>
            <numerusform>%n excused for the whole meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n not in the room</numerusform>
            <numerusform>%n not in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not pass %n time(s) before.</source>
        <translation>
            <numerusform>It did not pass %n time before.</numerusform>
            <numerusform>It did not pass %n times before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n time(s) the case goes up with full figures.</source>
        <translation>
            <numerusform>After %n time the case goes up with full figures.</numerusform>
            <numerusform>After %n times the case goes up with full figures.</numerusform>
        </translation>
    </message>
</context>
</TS>
