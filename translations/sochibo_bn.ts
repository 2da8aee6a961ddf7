<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Save our key</source>
        <translation>আমাদের কী সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The key is saved as %1.</source>
        <translation>কী %1 নামে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Our key for packets</source>
        <translation>প্যাকেটের জন্য আমাদের কী</translation>
    </message>
    <message>
        <source>Give this to an organisation from which a member comes to %1: with the key it seals a packet that only this book opens. The key is no secret.</source>
        <translation>যে সংগঠন থেকে সদস্য %1-এ আসছেন তাকে এটি দিন: এই কী দিয়ে তারা এমন প্যাকেট সিল করে যা শুধু এই খাতাই খুলতে পারে। কী-টি গোপন নয়।</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>কী (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>ফাইলে সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Our &amp;30 digits</source>
        <translation>আমাদের &amp;30 অঙ্ক</translation>
    </message>
</context>
<context>
    <name>AdmissionDialog</name>
    <message>
        <source>Resolution on a person</source>
        <translation>একজনের বিষয়ে রেজোলিউশন</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>ভোট (&amp;V)</translation>
    </message>
    <message>
        <source>Who a&amp;pplies</source>
        <translation>ভর্তির আবেদনকারী (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>প্রোবেশনারি সদস্য (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Life record</source>
        <translation>জীবনবৃত্তান্ত (&amp;L)</translation>
    </message>
    <message>
        <source>Political a&amp;wareness</source>
        <translation>রাজনৈতিক চেতনা (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ethics, way of life</source>
        <translation>নৈতিকতা, জীবনযাপন (&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;bility, work</source>
        <translation>যোগ্যতা, কাজ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Relations with people</source>
        <translation>জনগণের সঙ্গে সম্পর্ক (&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hortcomings</source>
        <translation>ত্রুটি, ঘাটতি (&amp;H)</translation>
    </message>
    <message>
        <source>Reasons of those a&amp;gainst</source>
        <translation>যাঁরা বিপক্ষে তাঁদের কারণ (&amp;G)</translation>
    </message>
    <message>
        <source>Full name, as in the application</source>
        <translation>পুরো নাম, আবেদনপত্রে যেমন আছে</translation>
    </message>
    <message>
        <source>&amp;Save the resolution</source>
        <translation>রেজোলিউশন সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>AfterClosing</name>
    <message>
        <source>What is wrong in closed minutes is corrected by a slip that both sign. The minutes stay as they were signed.</source>
        <translation>চূড়ান্ত কার্যবিবরণীর ভুল দুজনের স্বাক্ষরিত সংশোধনপত্রে ঠিক করা হয়। কার্যবিবরণী স্বাক্ষরের সময় যেমন ছিল তেমনই থাকে।</translation>
    </message>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed with them.</source>
        <translation>
            <numerusform>%nটি সংশোধনপত্র এই কার্যবিবরণী সংশোধন করে এবং তার সঙ্গে ছাপা হয়।</numerusform>
            <numerusform>%nটি সংশোধনপত্র এই কার্যবিবরণী সংশোধন করে এবং তার সঙ্গে ছাপা হয়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips still have to be signed; they count from then on.</source>
        <translation>
            <numerusform>%nটি সংশোধনপত্রে এখনও স্বাক্ষর বাকি; স্বাক্ষরের পর থেকে তা গণ্য হবে।</numerusform>
            <numerusform>%nটি সংশোধনপত্রে এখনও স্বাক্ষর বাকি; স্বাক্ষরের পর থেকে তা গণ্য হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, for: %3</source>
        <translation>%1, %2, উদ্দেশ্য: %3</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>দেখুন ও ছাপুন…</translation>
    </message>
    <message>
        <source>Show the extract %1</source>
        <translation>উদ্ধৃতাংশ %1 দেখুন</translation>
    </message>
    <message>
        <source>An extract tells what the minutes say of one matter, for a file or for somebody it concerns.</source>
        <translation>একটি বিষয়ে কার্যবিবরণীতে যা আছে উদ্ধৃতাংশে তাই লেখা থাকে, নথির জন্য বা সংশ্লিষ্ট কারও জন্য।</translation>
    </message>
    <message>
        <source>Extracts can be given out once chair and minute-taker have signed the minutes.</source>
        <translation>সভাপতি ও মিনিট লেখক কার্যবিবরণীতে স্বাক্ষর করার পর উদ্ধৃতাংশ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>Correct the minutes by a sli&amp;p…</source>
        <translation>সংশোধনপত্র দিয়ে কার্যবিবরণী সংশোধন করুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>উদ্ধৃতাংশ</translation>
    </message>
    <message>
        <source>Extract for one m&amp;atter…</source>
        <translation>একটি বিষয়ের উদ্ধৃতাংশ (&amp;A)…</translation>
    </message>
    <message>
        <source>%1: “%2” now reads “%3”. Reason: %4</source>
        <translation>%1: “%2” এখন হবে “%3”। কারণ: %4</translation>
    </message>
    <message>
        <source>%1: behind “%2” is added “%3”. Reason: %4</source>
        <translation>%1: “%2”-এর পরে যোগ হলো “%3”। কারণ: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is struck out. Reason: %4</source>
        <translation>%1: “%2” বাদ দেওয়া হলো। কারণ: %4</translation>
    </message>
    <message>
        <source>Show the slip %1</source>
        <translation>সংশোধনপত্র %1 দেখুন</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take back the slip %1</source>
        <translation>সংশোধনপত্র %1 ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The slip %1 is made. Chair and minute-taker sign it now.</source>
        <translation>সংশোধনপত্র %1 তৈরি হয়েছে। এখন সভাপতি ও মিনিট লেখক স্বাক্ষর করবেন।</translation>
    </message>
    <message>
        <source>The slip %1 was taken back; its number is free again.</source>
        <translation>সংশোধনপত্র %1 ফিরিয়ে নেওয়া হয়েছে; নম্বরটি আবার ব্যবহার করা যাবে।</translation>
    </message>
    <message>
        <source>%1 has signed. The slip %2 is part of the minutes now.</source>
        <translation>%1 স্বাক্ষর করেছেন। সংশোধনপত্র %2 এখন কার্যবিবরণীর অংশ।</translation>
    </message>
    <message>
        <source>%1 has signed. The other signature is still missing.</source>
        <translation>%1 স্বাক্ষর করেছেন। অন্য স্বাক্ষরটি এখনও বাকি।</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>%1-এর এখন স্বাক্ষরের চাবি আছে।</translation>
    </message>
    <message>
        <source>The extract %1 is given out. It can be printed here at any time as it was made.</source>
        <translation>উদ্ধৃতাংশ %1 দেওয়া হয়েছে। এখান থেকে যে কোনো সময় একই রূপে ছাপা যাবে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আপনি আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>নতুন আলোচ্য বিষয়</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>আলোচ্য বিষয়</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>&amp;Part of the meeting</source>
        <translation>সভার অংশ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation>বিষয়বস্তু (&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;resenter</source>
        <translation>উপস্থাপক (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>সময় (মিনিট) (&amp;M)</translation>
    </message>
    <message>
        <source>Choose a member, or type the name of somebody who is not of the cell.</source>
        <translation>একজন সদস্য বেছে নিন, অথবা সেলের বাইরের কারও নাম লিখুন।</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Course of the meeting</source>
        <translation>সভার কার্যক্রম</translation>
    </message>
    <message>
        <source>Roll call (F5)</source>
        <translation>উপস্থিতি গ্রহণ (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 (%n min)</source>
        <translation>
            <numerusform>%1. %2 (%n মিনিট)</numerusform>
            <numerusform>%1. %2 (%n মিনিট)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>পুরো সভা</translation>
    </message>
    <message>
        <source>Dues, summary, next month, end of the meeting</source>
        <translation>চাঁদা, সারসংক্ষেপ, আগামী মাস, সভার সমাপ্তি</translation>
    </message>
    <message>
        <source>%1 – postponed</source>
        <translation>%1 – মুলতবি</translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>As it was on %1: who was on the list and with which status, as far as the book knows today. Names, numbers and addresses are those of today.</source>
        <translation>%1 তারিখে যা সত্য ছিল: কে তালিকায় ছিলেন ও কোন অবস্থায়, বই আজ যতটা জানে। নাম, নম্বর ও ঠিকানা আজকের।</translation>
    </message>
    <message>
        <source>What the book said at the end of %1: only what had been recorded by then, by the clock of this computer. What was recorded later, also about that day, is not in it.</source>
        <translation>%1 তারিখের শেষে বই যা বলত: কেবল ততদিনে যা লেখা হয়েছিল, এই কম্পিউটারের ঘড়ি অনুযায়ী। পরে যা লেখা হয়েছে, ঐ দিন সম্পর্কে হলেও, এতে নেই।</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>যে দিনে (&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>কী দেখাবে (&amp;W)</translation>
    </message>
    <message>
        <source>What was true then, as known now</source>
        <translation>তখন যা সত্য ছিল, এখন যতটা জানা</translation>
    </message>
    <message>
        <source>What the book said then</source>
        <translation>বই তখন যা বলত</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type a day, as in 03/02/2026. The list and the card then show that day.</source>
        <translation>একটি তারিখ লিখুন, যেমন 03/02/2026। তখন তালিকা ও কার্ড সেই দিনের দেখায়।</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>আজকে ফিরুন (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>Field</source>
        <translation>ক্ষেত্র</translation>
    </message>
    <message>
        <source>What the book said then</source>
        <translation>বই তখন যা বলত</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>এখন যা বলে</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2 তারিখে</translation>
    </message>
    <message>
        <source>This was removed since.</source>
        <translation>এটি পরে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Here stands what the book said at the end of %1: what had been recorded by then, by the clock of the computer. What became known later, also about that day, is not in it. What was true on a day, as far as the book knows now, shows in the list of members of that day.</source>
        <translation>এখানে আছে %1 তারিখের শেষে বই যা বলত: ততদিনে যা লেখা হয়েছিল, কম্পিউটারের ঘড়ি অনুযায়ী। পরে যা জানা গেছে, ঐ দিন সম্পর্কে হলেও, এতে নেই। কোনো দিন কী সত্য ছিল, বই এখন যতটা জানে, তা সেই দিনের সদস্য তালিকায় দেখা যায়।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>Written on</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>এখন বইয়ে</translation>
    </message>
    <message>
        <source>Written in the restored copy</source>
        <translation>পুনরুদ্ধার করা কপিতে লেখা</translation>
    </message>
    <message>
        <source>%1; taken over, the petition gets the next free number</source>
        <translation>%1; নেওয়া হলে সুপারিশটি পরের খালি নম্বর পাবে</translation>
    </message>
    <message>
        <source>The office gave back what this book had sent before it was lost. The changes below were written in the restored copy and say something else. Both are kept in the history; decide for each which one stands.</source>
        <translation>বইটি হারানোর আগে যা পাঠিয়েছিল, কার্যালয় তা ফেরত দিয়েছে। নিচের পরিবর্তনগুলো পুনরুদ্ধার করা কপিতে লেখা এবং ভিন্ন কথা বলে। দুটিই ইতিহাসে থাকে; প্রতিটির জন্য ঠিক করুন কোনটি থাকবে।</translation>
    </message>
    <message>
        <source>&amp;Take what was written here</source>
        <translation>এখানে যা লেখা হয়েছে তা নিন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the book as it is</source>
        <translation>বই যেমন আছে তেমন রাখুন (&amp;L)</translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation>দুই কপি মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>লিপিবদ্ধ হয়েছে: %1</translation>
    </message>
    <message>
        <source>It stays as it is: %1</source>
        <translation>যেমন আছে তেমন থাকল: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>সরানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Not yet tried out</source>
        <translation>এখনও পরীক্ষা হয়নি</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>নষ্ট</translation>
    </message>
    <message>
        <source>Not reachable now</source>
        <translation>এখন নাগালের বাইরে</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>ফোল্ডার %1</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>পেনড্রাইভ %1</translation>
    </message>
    <message>
        <source>%1: not reachable now. Backups are made there again when it is back.</source>
        <translation>%1: এখন নাগালের বাইরে। ফিরে এলে সেখানে আবার ব্যাকআপ হবে।</translation>
    </message>
    <message>
        <source>%1: can only be read, so nothing new is written there.</source>
        <translation>%1: কেবল পড়া যায়, তাই সেখানে নতুন কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: ready, on another disk than the book.</source>
        <translation>%1: প্রস্তুত, বই যে ডিস্কে নেই সেখানে।</translation>
    </message>
    <message>
        <source>%1: ready, but on a disk of this computer. When the computer is lost, so are these backups.</source>
        <translation>%1: প্রস্তুত, কিন্তু এই কম্পিউটারের ডিস্কে। কম্পিউটার হারালে এই ব্যাকআপগুলিও হারাবে।</translation>
    </message>
    <message>
        <source>All backups lie on this computer&apos;s disk. Keep one on a stick too: when the computer is lost, it is what remains.</source>
        <translation>সব ব্যাকআপ এই কম্পিউটারের ডিস্কে। একটি পেনড্রাইভেও রাখুন: কম্পিউটার হারালে সেটিই থাকবে।</translation>
    </message>
    <message>
        <source>The last backup outside this computer&apos;s disk is of %1. Plug in the stick for backups, so that a new one is made.</source>
        <translation>এই কম্পিউটারের ডিস্কের বাইরে শেষ ব্যাকআপ %1 তারিখের। ব্যাকআপের পেনড্রাইভটি লাগান, যাতে নতুন একটি হয়।</translation>
    </message>
    <message>
        <source>The last backup outside this computer&apos;s disk is of %1.</source>
        <translation>এই কম্পিউটারের ডিস্কের বাইরে শেষ ব্যাকআপ %1 তারিখের।</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged: %2. Do not rely on it; the others are kept.</source>
        <translation>%1 এর ব্যাকআপ নষ্ট: %2। এটির উপর নির্ভর করবেন না; বাকিগুলি রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The last backup is %1. It was tried out and holds: %2.</source>
        <translation>শেষ ব্যাকআপ %1। এটি পরীক্ষা করে দেখা হয়েছে, এতে আছে: %2।</translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>Made</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>What the last try-out said</source>
        <translation>শেষ পরীক্ষায় যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Tried out on</source>
        <translation>পরীক্ষার সময়</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>The backup of %1 was tried out and is good. It holds: %2.</source>
        <translation>%1 এর ব্যাকআপ পরীক্ষা করা হয়েছে, এটি ভালো। এতে আছে: %2।</translation>
    </message>
    <message>
        <source>← Book and keys</source>
        <translation>← বই এবং কী</translation>
    </message>
    <message>
        <source>Back to book and keys</source>
        <translation>বই এবং কী-তে ফিরুন</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>এখন ব্যাকআপ নিন (&amp;N)</translation>
    </message>
    <message>
        <source>Try &amp;out the chosen one</source>
        <translation>বাছাই করাটি পরীক্ষা করুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one…</source>
        <translation>বাছাই করাটি পুনরুদ্ধার করুন (&amp;R)…</translation>
    </message>
    <message>
        <source>Choose a second &amp;place…</source>
        <translation>দ্বিতীয় স্থান বাছুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Prepare a &amp;stick…</source>
        <translation>পেনড্রাইভ প্রস্তুত করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Move the book to another computer…</source>
        <translation>বইটি অন্য কম্পিউটারে নিন (&amp;M)…</translation>
    </message>
    <message>
        <source>Backups of this book</source>
        <translation>এই বইয়ের ব্যাকআপ</translation>
    </message>
    <message>
        <source>Work on the backups</source>
        <translation>ব্যাকআপের কাজ</translation>
    </message>
    <message>
        <source>Looking for backups and sticks.</source>
        <translation>ব্যাকআপ ও পেনড্রাইভ খোঁজা হচ্ছে।</translation>
    </message>
    <message>
        <source>A backup is being made and tried out. Leave the stick in; you can go on working.</source>
        <translation>ব্যাকআপ তৈরি ও পরীক্ষা হচ্ছে। পেনড্রাইভ খুলবেন না; কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The backup is being tried out. Leave the stick in; you can go on working.</source>
        <translation>ব্যাকআপটি পরীক্ষা হচ্ছে। পেনড্রাইভ খুলবেন না; কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The file for the other computer is being written. Leave the stick in.</source>
        <translation>অন্য কম্পিউটারের ফাইল লেখা হচ্ছে। পেনড্রাইভ খুলবেন না।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file of a backup, what it holds or what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No backup was made yet. “Back up now” makes the first.</source>
        <translation>এখনও কোনো ব্যাকআপ হয়নি। “এখন ব্যাকআপ নিন” প্রথমটি তৈরি করে।</translation>
    </message>
    <message>
        <source>Choose a second place for backups: a folder on another disk or in the network</source>
        <translation>ব্যাকআপের দ্বিতীয় স্থান বাছুন: অন্য ডিস্কের বা নেটওয়ার্কের একটি ফোল্ডার</translation>
    </message>
    <message>
        <source>Backups are made in %1 too from now on. Press “Back up now” for the first one.</source>
        <translation>এখন থেকে %1 এও ব্যাকআপ হবে। প্রথমটির জন্য “এখন ব্যাকআপ নিন” চাপুন।</translation>
    </message>
    <message>
        <source>The stick %1 is prepared: backups are made on it whenever it is plugged in. Press “Back up now” for the first one.</source>
        <translation>পেনড্রাইভ %1 প্রস্তুত: এটি লাগানো থাকলেই এতে ব্যাকআপ হবে। প্রথমটির জন্য “এখন ব্যাকআপ নিন” চাপুন।</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>স্বাক্ষরিত কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>সর্বশেষ সভা</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>সর্বশেষ প্যাকেজ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>প্রাপ্তিস্বীকার</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>এখনও কিছু আসেনি</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>লিখতে হবে</translation>
    </message>
    <message>
        <source>written</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation>ফেরত দেওয়ার কারণ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>আদান-প্রদান</translation>
    </message>
    <message>
        <source>Board of cells</source>
        <translation>পার্টি সেলের বোর্ড</translation>
    </message>
    <message>
        <source>&amp;Enrol a cell…</source>
        <translation>সেল নিবন্ধন করুন (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take in bundles…</source>
        <translation>প্যাকেজ গ্রহণ করুন (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write the receipts…</source>
        <translation>প্রাপ্তিস্বীকার লিখুন (&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;nrol a cell…</source>
        <translation>সেল নিবন্ধন করুন (&amp;N)…</translation>
    </message>
    <message>
        <source>Take in &amp;bundles…</source>
        <translation>প্যাকেজ গ্রহণ করুন (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Digits of this office</source>
        <translation>এই অফিসের অঙ্ক (&amp;D)</translation>
    </message>
    <message>
        <source>The 30 digits of this office</source>
        <translation>এই অফিসের 30টি অঙ্ক</translation>
    </message>
    <message>
        <source>Read these 30 digits to every cell that takes in your answer, by telephone or in person.</source>
        <translation>যে সেলই আপনার উত্তর গ্রহণ করে, তাকে টেলিফোনে বা সামনাসামনি এই 30টি অঙ্ক পড়ে শোনান।</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>পার্টি সেল (&amp;C)</translation>
    </message>
    <message>
        <source>What was &amp;taken in today</source>
        <translation>আজ যা গ্রহণ করা হয়েছে (&amp;T)</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>What was taken in today</source>
        <translation>আজ যা গ্রহণ করা হয়েছে</translation>
    </message>
    <message>
        <source>Meetings of the chosen cell</source>
        <translation>নির্বাচিত সেলের সভা</translation>
    </message>
    <message>
        <source>&amp;Accept the minutes</source>
        <translation>কার্যবিবরণী গ্রহণ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return them with a reason…</source>
        <translation>কারণ লিখে ফেরত দিন (&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the bundles</source>
        <translation>প্যাকেজ বেছে নিন</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 was taken in before. Nothing changed.</source>
        <translation>%2-এর %1 নম্বর প্যাকেজ আগেই গ্রহণ করা হয়েছিল। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is older than what is here. Nothing changed.</source>
        <translation>%2-এর %1 নম্বর প্যাকেজ এখানে যা আছে তার চেয়ে পুরোনো। কিছুই বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 of %2 was taken in, with signed minutes of %n meetings.</source>
        <translation>
            <numerusform>%2-এর %1 নম্বর প্যাকেজ গ্রহণ করা হয়েছে; এতে %nটি সভার স্বাক্ষরিত কার্যবিবরণী আছে।</numerusform>
            <numerusform>%2-এর %1 নম্বর প্যাকেজ গ্রহণ করা হয়েছে; এতে %nটি সভার স্বাক্ষরিত কার্যবিবরণী আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle before it never came; all that it held came with this one.</source>
        <translation>এর আগের একটি প্যাকেজ কখনও আসেনি; তাতে যা ছিল সবই এই প্যাকেজের সঙ্গে এসেছে।</translation>
    </message>
    <message>
        <source>All of it was here before. Nothing changed.</source>
        <translation>এর সবকিছু আগে থেকেই এখানে ছিল। কিছুই বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were taken in. Write the receipts, so that the cells know.</source>
        <translation>
            <numerusform>%nটি প্যাকেজ গ্রহণ করা হয়েছে। প্রাপ্তিস্বীকার লিখুন, যাতে সেল জানতে পারে।</numerusform>
            <numerusform>%nটি প্যাকেজ গ্রহণ করা হয়েছে। প্রাপ্তিস্বীকার লিখুন, যাতে সেলগুলি জানতে পারে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the receipts are written: a stick or a folder</source>
        <translation>প্রাপ্তিস্বীকার কোথায় লেখা হবে: পেনড্রাইভ বা ফোল্ডার</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>%1-এর প্রাপ্তিস্বীকার</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written; the list says which file is for which cell.</source>
        <translation>
            <numerusform>%nটি প্রাপ্তিস্বীকার লেখা হয়েছে; কোন ফাইল কোন সেলের তা তালিকায় আছে।</numerusform>
            <numerusform>%nটি প্রাপ্তিস্বীকার লেখা হয়েছে; কোন ফাইল কোন সেলের তা তালিকায় আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are returned. The next receipt tells the cell.</source>
        <translation>কার্যবিবরণী ফেরত দেওয়া হয়েছে। পরবর্তী প্রাপ্তিস্বীকারে সেল তা জানবে।</translation>
    </message>
    <message>
        <source>The minutes are accepted. The next receipt tells the cell.</source>
        <translation>কার্যবিবরণী গ্রহণ করা হয়েছে। পরবর্তী প্রাপ্তিস্বীকারে সেল তা জানবে।</translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>%1-এর সভা</translation>
    </message>
    <message>
        <source>No cell is enrolled yet: open the request that a cell brings.</source>
        <translation>এখনও কোনো সেল নিবন্ধিত নেই: সেল যে আবেদন আনে তা খুলুন।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (নিশ্চিত)</translation>
    </message>
    <message>
        <source>%1 (upper level: %2)</source>
        <translation>%1 (ঊর্ধ্বতন স্তর: %2)</translation>
    </message>
    <message>
        <source>A signature does not count</source>
        <translation>একটি স্বাক্ষর গণ্য নয়</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>মান মূল্যায়ন</translation>
    </message>
    <message>
        <source>## The board of cells

1. **Take in bundles** that cells brought, as many at once as there are on the stick.
2. Look at the minutes of a cell below the board; accept them, or return them with a reason.
3. **Write the receipts** to a stick: a cell knows only by the receipt that its bundle arrived.

A new cell is **enrolled** once: open its request and type the 30 digits that it reads out to you.

**Keys of the cell**: when a PIN, a stick or a computer was stolen, revoke the key.

**Escrow**: with the key in its safe the office helps a cell that has lost its passphrase. Each request is decided once, and the decision stands in the log.</source>
        <translation>## পার্টি সেলের বোর্ড

1. সেলগুলি যে **প্যাকেজ এনেছে তা গ্রহণ করুন**; পেনড্রাইভে যতগুলি আছে সব একসঙ্গে নেওয়া যায়।
2. বোর্ডের নিচে সেলের কার্যবিবরণী দেখুন; গ্রহণ করুন, অথবা কারণ লিখে ফেরত দিন।
3. পেনড্রাইভে **প্রাপ্তিস্বীকার লিখুন**: কেবল প্রাপ্তিস্বীকার থেকেই সেল জানতে পারে যে তার প্যাকেজ পৌঁছেছে।

নতুন সেলকে একবারই **নিবন্ধন** করা হয়: তার আবেদন খুলুন এবং সেল যে 30টি অঙ্ক পড়ে শোনায় তা লিখুন।

**সেলের কী**: কোনো PIN, USB বা কম্পিউটার চুরি গেলে কী প্রত্যাহার করুন।

**এসক্রো**: সিন্দুকের কী দিয়ে কার্যালয় পাসফ্রেজ হারানো সেলকে সাহায্য করে। প্রতিটি অনুরোধে একবারই সিদ্ধান্ত হয়, এবং তা লগে থাকে।</translation>
    </message>
    <message>
        <source>Escr&amp;ow</source>
        <translation>এসক্রো (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keys of the cell…</source>
        <translation>সেলের কী (&amp;K)…</translation>
    </message>
    <message>
        <source>Take &amp;in without those signatures</source>
        <translation>ওই স্বাক্ষর ছাড়া গ্রহণ করুন (&amp;I)</translation>
    </message>
    <message>
        <source>%1 restored its book from a backup and asks what is here. It has everything; write its receipt.</source>
        <translation>%1 ব্যাকআপ থেকে বই পুনরুদ্ধার করেছে এবং এখানে কী আছে জানতে চায়। তার সব আছে; রসিদ লিখে দিন।</translation>
    </message>
    <message numerus="yes">
        <source>%1 restored its book from a backup and lacks %n entries that are here. Its receipt gives them back.</source>
        <translation>
            <numerusform>%1 ব্যাকআপ থেকে বই পুনরুদ্ধার করেছে; এখানে থাকা %nটি ভুক্তি তার নেই। রসিদে তা ফেরত যাবে।</numerusform>
            <numerusform>%1 ব্যাকআপ থেকে বই পুনরুদ্ধার করেছে; এখানে থাকা %nটি ভুক্তি তার নেই। রসিদে সেগুলো ফেরত যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>It also has entries that are not here: it was written on after the restore, or in two places. They come with its next bundle.</source>
        <translation>তার এমন ভুক্তিও আছে যা এখানে নেই: পুনরুদ্ধারের পরে, অথবা দুই জায়গায় লেখা হয়েছে। পরের বান্ডিলের সঙ্গে সেগুলো আসবে।</translation>
    </message>
    <message>
        <source>Signed with keys that the certificate does not name: %1. Have them confirmed and enrol the cell again.</source>
        <translation>সনদে নেই এমন কী দিয়ে স্বাক্ষরিত: %1। সেগুলো নিশ্চিত করিয়ে সেলটি আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Signatures of %1 do not count: the keys were revoked before. The cell signs those minutes again with new keys.</source>
        <translation>%1-এর স্বাক্ষর গণ্য নয়: কীগুলো আগেই প্রত্যাহার করা হয়েছিল। সেল ওই কার্যবিবরণীতে নতুন কী দিয়ে আবার স্বাক্ষর করবে।</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n slips that correct closed minutes.</source>
        <translation>
            <numerusform>এতে চূড়ান্ত কার্যবিবরণীর %nটি সংশোধনপত্র আছে।</numerusform>
            <numerusform>এতে চূড়ান্ত কার্যবিবরণীর %nটি সংশোধনপত্র আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It erased the data of %n persons who have moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.</source>
        <translation>
            <numerusform>এটি অন্যত্র চলে যাওয়া %n জনের তথ্য মুছেছে, এই বইও মুছেছে: লগে শুধু তার হ্যাশ রইল।</numerusform>
            <numerusform>এটি অন্যত্র চলে যাওয়া %n জনের তথ্য মুছেছে, এই বইও মুছেছে: লগে শুধু তাদের হ্যাশ রইল।</numerusform>
        </translation>
    </message>
    <message>
        <source>**Send an update along**: choose the update of the program that you were given; it goes to the cells with the receipts you write after that. Each cell&apos;s program verifies it by itself.</source>
        <translation>**সঙ্গে হালনাগাদ পাঠান**: আপনাকে দেওয়া প্রোগ্রামের হালনাগাদটি বেছে নিন; এরপর আপনি যে প্রাপ্তিস্বীকার লেখেন তার সঙ্গে তা সেলগুলিতে যায়। প্রতিটি সেলের প্রোগ্রাম নিজেই তা যাচাই করে।</translation>
    </message>
    <message>
        <source>Send an &amp;update along…</source>
        <translation>সঙ্গে হালনাগাদ পাঠান (&amp;U)…</translation>
    </message>
    <message>
        <source>Choose the update for the cells</source>
        <translation>সেলগুলির জন্য হালনাগাদ বেছে নিন</translation>
    </message>
    <message>
        <source>%1 goes along with every receipt that is written from now on, until this book is closed.</source>
        <translation>এখন থেকে এই বই বন্ধ না হওয়া পর্যন্ত লেখা প্রতিটি প্রাপ্তিস্বীকারের সঙ্গে %1 যাবে।</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>যে ভূমিকায় স্বাক্ষর করেন</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>পাবলিক কী</translation>
    </message>
    <message>
        <source>Book and keys</source>
        <translation>বই ও কী</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, ঊর্ধ্বতন সংগঠন: %2</translation>
    </message>
    <message>
        <source>Place on papers: %1.</source>
        <translation>কাগজে লেখা স্থান: %1।</translation>
    </message>
    <message>
        <source>Usual meeting place: %1.</source>
        <translation>সভার সাধারণ স্থান: %1।</translation>
    </message>
    <message>
        <source>Paper numbers run from the congress of %1.</source>
        <translation>কাগজের নম্বর %1 তারিখের কংগ্রেস থেকে শুরু হয়।</translation>
    </message>
    <message>
        <source>Telephone of the upper office: %1.</source>
        <translation>ঊর্ধ্বতন অফিসের টেলিফোন: %1।</translation>
    </message>
    <message>
        <source>The log holds %1 entries; the upper office has confirmed %2 of them.</source>
        <translation>লগে %1টি ভুক্তি আছে; ঊর্ধ্বতন অফিস তার মধ্যে %2টি নিশ্চিত করেছে।</translation>
    </message>
    <message>
        <source>The log holds %1 entries.</source>
        <translation>লগে %1টি ভুক্তি আছে।</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>কে স্বাক্ষর করেন</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>লগ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>Change the &amp;cover…</source>
        <translation>প্রচ্ছদ বদলান (&amp;C)…</translation>
    </message>
    <message>
        <source>Make a signing &amp;key…</source>
        <translation>স্বাক্ষর কী তৈরি করুন (&amp;K)…</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>সব যাচাই করুন (&amp;V)</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>পাসফ্রেজ বদলান (&amp;P)…</translation>
    </message>
    <message>
        <source>People with signing keys</source>
        <translation>যাঁদের স্বাক্ষর কী আছে</translation>
    </message>
    <message>
        <source>Not checked since the book was opened.</source>
        <translation>বই খোলার পর এখনও যাচাই করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>%1-এর এখন স্বাক্ষর কী আছে।</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>পাসফ্রেজ বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Everything verifies: %1 entries, %2 signatures, %3 kept files.</source>
        <translation>সবকিছু যাচাইয়ে ঠিক আছে: %1টি ভুক্তি, %2টি স্বাক্ষর, %3টি রাখা ফাইল।</translation>
    </message>
    <message>
        <source>Something does not verify. Change nothing more and call the upper office.</source>
        <translation>কিছু একটা যাচাইয়ে ঠিক পাওয়া যায়নি। আর কিছু বদলাবেন না এবং ঊর্ধ্বতন অফিসকে ফোন করুন।</translation>
    </message>
    <message>
        <source>It opens with the passphrase, with the recovery sheet, or by the upper office on request.</source>
        <translation>বইটি পাসফ্রেজ, পুনরুদ্ধার পত্র, অথবা অনুরোধে ঊর্ধ্বতন কার্যালয়ের মাধ্যমে খোলে।</translation>
    </message>
    <message>
        <source>It opens with the passphrase or with the recovery sheet.</source>
        <translation>বইটি পাসফ্রেজ অথবা পুনরুদ্ধার পত্র দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>It opens with the passphrase, or by the upper office on request.</source>
        <translation>বইটি পাসফ্রেজ দিয়ে, অথবা অনুরোধে ঊর্ধ্বতন কার্যালয়ের মাধ্যমে খোলে।</translation>
    </message>
    <message>
        <source>It opens with the passphrase alone: when that is forgotten, everything is lost. Make a recovery sheet.</source>
        <translation>বইটি শুধু পাসফ্রেজ দিয়ে খোলে: ভুলে গেলে সব হারাবে। একটি পুনরুদ্ধার পত্র তৈরি করুন।</translation>
    </message>
    <message>
        <source>The book lies in the folder %1.
Everything in it is encrypted. %3
While it is open, whoever sits at this computer can read it: lock the book when you leave.
Version %2, free software under the GNU GPL 3.</source>
        <translation>বইটি %1 ফোল্ডারে আছে।
এর সবকিছু এনক্রিপ্টেড। %3
খোলা থাকা অবস্থায় এই কম্পিউটারে যে বসে সে পড়তে পারে: চলে যাওয়ার সময় বই লক করুন।
সংস্করণ %2, GNU GPL 3-এর অধীনে মুক্ত সফটওয়্যার।</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>পুনরুদ্ধার পত্র (&amp;R)…</translation>
    </message>
    <message>
        <source>A&amp;gree to escrow…</source>
        <translation>এসক্রোতে সম্মতি (&amp;G)…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it.</source>
        <translation>এখন থেকে এই পুনরুদ্ধার পত্র বই খোলে; পুরনোটি আর খোলে না। এমন জায়গায় রাখুন যা আপনি ছাড়া কেউ খুঁজে পাবে না।</translation>
    </message>
    <message>
        <source>Choose the offer of the upper office</source>
        <translation>ঊর্ধ্বতন কার্যালয়ের প্রস্তাব ফাইল বাছুন</translation>
    </message>
    <message>
        <source>%1 can open this book on request from now on. Send a bundle, so that it learns of it.</source>
        <translation>এখন থেকে %1 অনুরোধে এই বই খুলতে পারে। জানাতে একটি প্যাকেজ পাঠান।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>&amp;Show the backups…</source>
        <translation>ব্যাকআপগুলি দেখুন (&amp;S)…</translation>
    </message>
    <message>
        <source>## Book and keys

The **cover** says whose book this is; papers take their heads from it.

**Score sheets** say how the quality of a meeting is scored. One that the upper office gives out is taken in from its file and applies from the day that you say; meetings that are scored already keep theirs.

Each person who signs has a **key of their own with a PIN**. Chair and minute-taker need one each. The signature is an internal one: the paper signed in ink stays the original.

**Voting rules:** the regulations leave some things open, and some could not be read in full. Each of them has a likely answer; settle here, with its day, what the upper level tells you. Meetings before that day keep what held then.

**Check everything** reads the whole record again and tells whether anything was changed behind the program&apos;s back.

**Backups** are made by themselves when the book is left and once an hour, on this computer, in the **second place** you choose and on every **prepared stick** that is plugged in. Each one is put back for a try and examined; what was found stands in the list. A backup that is **restored** becomes a book in a new folder; the one you have stays as it is.

**Move the book** when the computer is replaced: the book goes on at the other one and can only be read here.

**Passphrase:** whoever knows it can open the book. Make a **recovery sheet** for the day it is forgotten, and keep it away from the computer; or agree that the upper office may open the book. Without either nobody can.</source>
        <translation>## বই এবং কী

**প্রচ্ছদ** বলে এটি কার বই; কাগজপত্রের শিরোনাম সেখান থেকে আসে।

**মূল্যায়নপত্র** বলে সভার মান কীভাবে মূল্যায়ন হয়। ঊর্ধ্বতন অফিস যেটি দেয় তা ফাইল থেকে নেওয়া হয় এবং আপনি যে দিন বলেন সেই দিন থেকে প্রযোজ্য; যে সভার মূল্যায়ন হয়ে গেছে তার নিজেরটি থাকে।

প্রত্যেক স্বাক্ষরকারীর **PIN-সহ নিজস্ব কী** আছে। সভাপতি ও মিনিট লেখকের একটি করে দরকার। এটি অভ্যন্তরীণ স্বাক্ষর: কালিতে স্বাক্ষরিত কাগজই মূল।

**ভোটের নিয়ম:** নিয়মে কিছু বিষয় খোলা, কিছু পূর্ণ পাঠের সঙ্গে মেলানো যায়নি। প্রতিটির একটি সম্ভাব্য উত্তর আছে; ঊর্ধ্বতন স্তর যা বলে তা দিনসহ এখানে স্থির করুন। তার আগের সভাগুলোতে তখনকার নিয়মই থাকে।

**সব যাচাই** পুরো রেকর্ড আবার পড়ে এবং প্রোগ্রামের অগোচরে কিছু বদলানো হয়েছে কি না জানায়।

**ব্যাকআপ** নিজে থেকেই হয় বই ছাড়ার সময় ও ঘণ্টায় একবার: এই কম্পিউটারে, আপনার বাছা **দ্বিতীয় স্থানে** এবং লাগানো প্রতিটি **প্রস্তুত পেনড্রাইভে**। প্রতিটি পরীক্ষামূলকভাবে ফিরিয়ে যাচাই করা হয়; ফল তালিকায় থাকে। যে ব্যাকআপ **পুনরুদ্ধার** করা হয় তা নতুন ফোল্ডারে একটি বই হয়; আপনার বই যেমন আছে তেমনই থাকে।

কম্পিউটার বদলালে **বইটি অন্য কম্পিউটারে নিন**: বইটি সেখানে চলে, এখানে কেবল পড়া যায়।

**পাসফ্রেজ:** যে জানে সে বই খুলতে পারে। ভুলে যাওয়ার দিনের জন্য একটি **পুনরুদ্ধার পত্র** তৈরি করে কম্পিউটার থেকে দূরে রাখুন; অথবা ঊর্ধ্বতন কার্যালয়কে বই খোলার সম্মতি দিন। দুটির একটিও না থাকলে কেউ খুলতে পারবে না।</translation>
    </message>
    <message>
        <source>Opened without the passphrase on %1 by the recovery sheet.</source>
        <translation>%1 তারিখে পাসফ্রেজ ছাড়া পুনরুদ্ধার পত্র দিয়ে খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>Opened without the passphrase on %1 by an answer of the upper office.</source>
        <translation>%1 তারিখে পাসফ্রেজ ছাড়া ঊর্ধ্বতন কার্যালয়ের উত্তর দিয়ে খোলা হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n times in all.</source>
        <translation>
            <numerusform>মোট %n বার।</numerusform>
            <numerusform>মোট %n বার।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Score sheets…</source>
        <translation>মূল্যায়নপত্র (&amp;S)…</translation>
    </message>
    <message>
        <source>Voting r&amp;ules…</source>
        <translation>ভোটের নিয়ম (&amp;U)…</translation>
    </message>
    <message>
        <source>The book follows these answers from %1 on.</source>
        <translation>%1 থেকে বইটি এই উত্তরগুলো মেনে চলে।</translation>
    </message>
    <message>
        <source>Choose the score sheet</source>
        <translation>মূল্যায়নপত্র বেছে নিন</translation>
    </message>
</context>
<context>
    <name>CardPaperDialog</name>
    <message>
        <source>Card of %1: on which paper?</source>
        <translation>%1-এর কার্ড: কোন কাগজে?</translation>
    </message>
    <message>
        <source>This was entered on an earlier day and says who somebody is or since when in the Party. It changes on a paper only; the old value stays in the history.</source>
        <translation>এটি আগের কোনো দিনে লেখা হয়েছে এবং বলে কেউ কে বা কবে থেকে পার্টিতে আছেন। এটি কেবল কোনো কাগজের ভিত্তিতে বদলানো যায়; আগের মান ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(খালি)</translation>
    </message>
    <message>
        <source>Dates of birth are not adjusted since 18/08/2016: the first life record decides (HD 06-HD/TW, 9.2).</source>
        <translation>18/08/2016 থেকে জন্মতারিখ সংশোধন করা হয় না: প্রথম জীবনবৃত্তান্তই চূড়ান্ত (HD 06-HD/TW, 9.2)।</translation>
    </message>
    <message>
        <source>&amp;Number of the paper</source>
        <translation>কাগজের নম্বর (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>কাগজের তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>জারিকারী (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason, in words</source>
        <translation>কারণ, কথায় (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put the card right</source>
        <translation>কার্ড সংশোধন করুন (&amp;P)</translation>
    </message>
</context>
<context>
    <name>CashBookList</name>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী বাবদ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>স্থিতি</translation>
    </message>
    <message>
        <source>Before: %1 đồng. In: %2. Out: %3. In the box now: %4 đồng.</source>
        <translation>আগের স্থিতি: %1 đồng। জমা: %2। খরচ: %3। এখন বাক্সে: %4 đồng।</translation>
    </message>
    <message>
        <source>From %1 on it is less than nothing: something is missing here or wrong.</source>
        <translation>%1 থেকে স্থিতি শূন্যের নিচে: এখানে কিছু বাদ পড়েছে বা ভুল আছে।</translation>
    </message>
    <message>
        <source>The entry is in the cash book.</source>
        <translation>হিসাবটি নগদ বইয়ে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>হিসাবটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Cash book of %1</source>
        <translation>%1 সালের নগদ বই</translation>
    </message>
    <message>
        <source>Other m&amp;oney…</source>
        <translation>অন্য অর্থ (&amp;O)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge… (F2)</source>
        <translation>পরিবর্তন (&amp;G)… (F2)</translation>
    </message>
    <message>
        <source>&amp;Print or save the cash book…</source>
        <translation>নগদ বই ছাপান বা সংরক্ষণ করুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>নগদ বই</translation>
    </message>
    <message>
        <source>Remove the entr&amp;y</source>
        <translation>হিসাবটি বাদ দিন (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>CashEntryDialog</name>
    <message>
        <source>Other money of the cash box</source>
        <translation>নগদ বাক্সের অন্য অর্থ</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>দিক (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Amount in đồng</source>
        <translation>পরিমাণ, đồng-এ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>কী বাবদ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>রসিদ নম্বর (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the entry</source>
        <translation>হিসাবটি সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>CellCertificates</name>
    <message>
        <source>Choose the request of the cell</source>
        <translation>সেলের অনুরোধ ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Signs for it: %1</source>
        <translation>সেলের পক্ষে স্বাক্ষর করেন: %1</translation>
    </message>
    <message>
        <source>Nobody has a signing key there yet.</source>
        <translation>সেখানে এখনও কারও স্বাক্ষর কী নেই।</translation>
    </message>
    <message>
        <source>%1 is enrolled. Save the answer for it and read the digits of this office to it.</source>
        <translation>%1 নিবন্ধিত হয়েছে। তার জন্য উত্তর সংরক্ষণ করুন এবং তাকে এই অফিসের অঙ্ক পড়ে শোনান।</translation>
    </message>
    <message numerus="yes">
        <source>Minutes of %n meetings no longer count as signed.</source>
        <translation>
            <numerusform>%nটি সভার কার্যবিবরণী আর স্বাক্ষরিত বলে গণ্য নয়।</numerusform>
            <numerusform>%nটি সভার কার্যবিবরণী আর স্বাক্ষরিত বলে গণ্য নয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is revoked. %2Save the answer for the cell, so that it learns of it, and read the digits of this office to it.</source>
        <translation>%1-এর কী প্রত্যাহার করা হয়েছে। %2সেল যেন জানতে পারে সেজন্য উত্তর সংরক্ষণ করুন এবং এই কার্যালয়ের অঙ্কগুলো সেলকে পড়ে শোনান।</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>উত্তর সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>Save the answer for the cell</source>
        <translation>সেলের জন্য উত্তর সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The answer for %1 was saved as %2. Give it to the cell and read the digits of this office to it.</source>
        <translation>%1-এর উত্তর %2 নামে সংরক্ষিত হয়েছে। উত্তরটি সেলকে দিন এবং তাকে এই অফিসের অঙ্ক পড়ে শোনান।</translation>
    </message>
</context>
<context>
    <name>CellKeysDialog</name>
    <message>
        <source>Key of a person, %1</source>
        <translation>একজন ব্যক্তির কী, %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Key of the book&apos;s log</source>
        <translation>বইয়ের লগের কী</translation>
    </message>
    <message>
        <source>Key of the book for bundles</source>
        <translation>প্যাকেজের জন্য বইয়ের কী</translation>
    </message>
    <message>
        <source>Key of the book for confirmations</source>
        <translation>নিশ্চিতকরণের জন্য বইয়ের কী</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: কার্যকর</translation>
    </message>
    <message>
        <source>%1: revoked as stolen or lost, counts for the first %2 entries</source>
        <translation>%1: চুরি বা হারানো বলে প্রত্যাহৃত, প্রথম %2টি ভুক্তির জন্য গণ্য</translation>
    </message>
    <message>
        <source>%1: replaced, counts for the first %2 entries</source>
        <translation>%1: বদলানো হয়েছে, প্রথম %2টি ভুক্তির জন্য গণ্য</translation>
    </message>
    <message>
        <source>Keys of a cell</source>
        <translation>একটি সেলের কী</translation>
    </message>
    <message>
        <source>This office vouches for these keys of %1. When a PIN, a stick or a computer was stolen or lost, revoke the key: what it signed before stays good, what it signs afterwards no longer counts.</source>
        <translation>এই কার্যালয় %1-এর এই কীগুলোর নিশ্চয়তা দেয়। কোনো PIN, USB বা কম্পিউটার চুরি গেলে বা হারালে কী প্রত্যাহার করুন: আগে যা স্বাক্ষরিত তা বৈধ থাকে, পরে যা স্বাক্ষরিত হবে তা আর গণ্য নয়।</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>কী (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>কেন (&amp;W)</translation>
    </message>
    <message>
        <source>It counts for the &amp;first entries of the log: how many</source>
        <translation>লগের প্রথম কতটি ভুক্তির জন্য গণ্য হবে (&amp;F)</translation>
    </message>
    <message>
        <source>Stolen or lost: it may be in strange hands</source>
        <translation>চুরি বা হারানো: অন্যের হাতে থাকতে পারে</translation>
    </message>
    <message>
        <source>Another key takes its place</source>
        <translation>এর জায়গায় অন্য কী এসেছে</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log are held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.</source>
        <translation>
            <numerusform>এখানে লগের %nটি ভুক্তি আছে। কী আগে চুরি গিয়ে থাকলে ছোট সংখ্যা দিন; তখন থেকে এটি যে কার্যবিবরণীতে স্বাক্ষর করেছে তা আর স্বাক্ষরিত বলে গণ্য নয়। সেল পরবর্তী সনদ পায়: ফাইলটি সংরক্ষণ করুন এবং এই কার্যালয়ের অঙ্কগুলো পড়ে শোনান।</numerusform>
            <numerusform>এখানে লগের %nটি ভুক্তি আছে। কী আগে চুরি গিয়ে থাকলে ছোট সংখ্যা দিন; তখন থেকে এটি যে কার্যবিবরণীতে স্বাক্ষর করেছে তা আর স্বাক্ষরিত বলে গণ্য নয়। সেল পরবর্তী সনদ পায়: ফাইলটি সংরক্ষণ করুন এবং এই কার্যালয়ের অঙ্কগুলো পড়ে শোনান।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke the key…</source>
        <translation>কী প্রত্যাহার করুন (&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>Read back</source>
        <translation>পড়ে শোনানো</translation>
    </message>
    <message>
        <source>Read in &amp;large letters (F9)</source>
        <translation>বড় অক্ষরে পড়ুন (F9) (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Read back and agreed</source>
        <translation>পড়ে শোনানো হয়েছে, সভা একমত (&amp;R)</translation>
    </message>
    <message>
        <source>Read back, &amp;not agreed</source>
        <translation>পড়ে শোনানো হয়েছে, সভা একমত নয় (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>চূড়ান্ত করা</translation>
    </message>
    <message>
        <source>&amp;Close and lock the minutes</source>
        <translation>কার্যবিবরণী চূড়ান্ত ও লক করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>This is an internal signature of this program; it does not replace the official-duty digital signature. The paper signed in ink stays the original.</source>
        <translation>এটি এই সফটওয়্যারের অভ্যন্তরীণ স্বাক্ষর; এটি সরকারি কাজের বিশেষ ডিজিটাল স্বাক্ষরের বিকল্প নয়। কালিতে স্বাক্ষরিত কাগজই মূল কপি থাকে।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>E&amp;xport minutes…</source>
        <translation>কার্যবিবরণী রপ্তানি করুন (&amp;X)…</translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Nobody can change them any more.</source>
        <translation>কার্যবিবরণী %1 চূড়ান্ত ও লক করা হয়েছে। এটি আর কেউ বদলাতে পারবে না।</translation>
    </message>
    <message>
        <source>The minutes can be closed now. Once closed they can never be changed.</source>
        <translation>এখন কার্যবিবরণী চূড়ান্ত করা যায়। চূড়ান্ত করার পর আর কখনও বদলানো যাবে না।</translation>
    </message>
    <message>
        <source>The minutes can be closed once they were read back and agreed.</source>
        <translation>কার্যবিবরণী পড়ে শোনানো হলে এবং সভা একমত হলে চূড়ান্ত করা যাবে।</translation>
    </message>
    <message>
        <source>Both have signed. The minutes with their signatures can be saved in a folder.</source>
        <translation>উভয়েই স্বাক্ষর করেছেন। স্বাক্ষরসহ কার্যবিবরণী একটি ফোল্ডারে সংরক্ষণ করা যায়।</translation>
    </message>
    <message>
        <source>The minutes can be saved in a folder, but a signature is still missing.</source>
        <translation>কার্যবিবরণী একটি ফোল্ডারে সংরক্ষণ করা যায়, তবে একটি স্বাক্ষর এখনও বাকি।</translation>
    </message>
    <message>
        <source>Closed minutes can be saved in a folder, with their signatures.</source>
        <translation>চূড়ান্ত কার্যবিবরণী স্বাক্ষরসহ একটি ফোল্ডারে সংরক্ষণ করা যায়।</translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. You can close them now.</source>
        <translation>কার্যবিবরণী পড়ে শোনানো হয়েছে এবং সভা একমত হয়েছে। এখন আপনি এটি চূড়ান্ত করতে পারেন।</translation>
    </message>
    <message>
        <source>It is recorded that the meeting did not agree. Change the minutes and read them back again.</source>
        <translation>সভা একমত হয়নি বলে লেখা হয়েছে। কার্যবিবরণী সংশোধন করে আবার পড়ে শোনান।</translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Chair and minute-taker sign them now.</source>
        <translation>কার্যবিবরণী %1 চূড়ান্ত ও লক করা হয়েছে। এখন সভাপতি ও মিনিট লেখক এতে স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>%1 has signed. The minutes are complete.</source>
        <translation>%1 স্বাক্ষর করেছেন। কার্যবিবরণী সম্পূর্ণ।</translation>
    </message>
    <message>
        <source>%1 has signed. The other signature is still missing.</source>
        <translation>%1 স্বাক্ষর করেছেন। অন্য স্বাক্ষরটি এখনও বাকি।</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>%1-এর এখন স্বাক্ষর কী আছে।</translation>
    </message>
    <message>
        <source>Save the minutes and their signatures in a folder</source>
        <translation>কার্যবিবরণী ও স্বাক্ষরগুলি একটি ফোল্ডারে সংরক্ষণ করুন</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder %1.</source>
        <translation>
            <numerusform>%1 ফোল্ডারে %nটি ফাইল আছে।</numerusform>
            <numerusform>%1 ফোল্ডারে %nটি ফাইল আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes were read back and agreed.</source>
        <translation>কার্যবিবরণী পড়ে শোনানো হয়েছে এবং সভা একমত হয়েছে।</translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. Any change asks for another reading.</source>
        <translation>কার্যবিবরণী পড়ে শোনানো হয়েছে এবং সভা একমত হয়েছে। কিছু বদলালে আবার পড়ে শোনাতে হবে।</translation>
    </message>
    <message>
        <source>The meeting did not agree: %1</source>
        <translation>সভা একমত হয়নি: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open. Fill them in at steps 1 and 2.</source>
        <translation>
            <numerusform>%nটি বিষয় এখনও বাকি। ধাপ 1 ও 2-এ তা পূরণ করুন।</numerusform>
            <numerusform>%nটি বিষয় এখনও বাকি। ধাপ 1 ও 2-এ সেগুলি পূরণ করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed after the last reading. Read the minutes back again.</source>
        <translation>শেষবার পড়ে শোনানোর পর কিছু বদলানো হয়েছে। কার্যবিবরণী আবার পড়ে শোনান।</translation>
    </message>
    <message>
        <source>Nothing is open. Read the minutes to the meeting.</source>
        <translation>কিছুই বাকি নেই। সভায় কার্যবিবরণী পড়ে শোনান।</translation>
    </message>
    <message>
        <source>&amp;Score the meeting</source>
        <translation>সভার মান মূল্যায়ন করুন (&amp;M)</translation>
    </message>
    <message>
        <source>The quality of the meeting is not scored yet. By the rules that comes before the minutes are read back; afterwards it can no longer be added.</source>
        <translation>সভার মান এখনও মূল্যায়ন করা হয়নি। নিয়ম অনুযায়ী কার্যবিবরণী পড়ে শোনানোর আগেই তা করতে হয়; চূড়ান্ত করার পরে আর যোগ করা যায় না।</translation>
    </message>
    <message>
        <source>&amp;Other remarks of the meeting on the minutes</source>
        <translation>কার্যবিবরণী নিয়ে সভার অন্য মন্তব্য (&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n points should be looked at before the reading; they do not hinder it.</source>
        <translation>
            <numerusform>পড়ে শোনানোর আগে %nটি বিষয় দেখে নেওয়া ভালো; এগুলো বাধা নয়।</numerusform>
            <numerusform>পড়ে শোনানোর আগে %nটি বিষয় দেখে নেওয়া ভালো; এগুলো বাধা নয়।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The columns were recognised by their titles. Check them by the first rows shown after each title and correct what is wrong. Only the name is needed.</source>
        <translation>কলামগুলি শিরোনাম দেখে চেনা হয়েছে। প্রতিটি শিরোনামের পরে দেখানো প্রথম সারিগুলি দেখে মিলিয়ে নিন এবং ভুল সংশোধন করুন। কেবল নামের কলামটি আবশ্যক।</translation>
    </message>
    <message>
        <source>The columns are assigned as the last time a list with these titles was taken in.</source>
        <translation>এই শিরোনামের তালিকা আগেরবার যেভাবে নেওয়া হয়েছিল, কলামগুলো সেভাবেই নির্দিষ্ট করা হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Forget that, recognise anew</source>
        <translation>এটি ভুলে যান, নতুন করে চিনুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>শিট (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Row of the titles</source>
        <translation>শিরোনামের সারি (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Letters of the list</source>
        <translation>তালিকার অক্ষর (&amp;L)</translation>
    </message>
    <message>
        <source>As recognised, column by column</source>
        <translation>যেমন চেনা গেছে, কলাম ধরে ধরে</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>কোনো শিরোনাম নেই</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>পুরো ফাইল</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (লুকানো)</translation>
    </message>
    <message>
        <source>%1: old letters of %2.</source>
        <translation>%1: %2-এর পুরোনো অক্ষর।</translation>
    </message>
    <message>
        <source>%1: probably old letters of %2; please look at the names.</source>
        <translation>%1: সম্ভবত %2-এর পুরোনো অক্ষর; নামগুলো দেখে নিন।</translation>
    </message>
    <message>
        <source>%1: letters and marks are written apart and are put together.</source>
        <translation>%1: অক্ষর ও চিহ্ন আলাদা লেখা ছিল, জুড়ে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>%1: no letter is known for %2, it would be lost and stays as it is written.</source>
        <translation>%1: %2-এর জন্য কোনো অক্ষর জানা নেই, তা হারিয়ে যেত, তাই যেমন লেখা তেমনই থাকছে।</translation>
    </message>
    <message>
        <source>%1: these fonts have no capitals with tones; by the letters around them are read %2.</source>
        <translation>%1: এই ফন্টে স্বরচিহ্নসহ বড় হাতের অক্ষর নেই; পাশের অক্ষর দেখে পড়া হয়েছে: %2।</translation>
    </message>
    <message>
        <source>– not in this list –</source>
        <translation>– এই তালিকায় নেই –</translation>
    </message>
    <message>
        <source>%1: %2 (empty)</source>
        <translation>%1: %2 (খালি)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Colu&amp;mns of the list: mark those that are shown</source>
        <translation>তালিকার কলাম: যেগুলো দেখানো হবে সেগুলোতে চিহ্ন দিন (&amp;M)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>উপরে সরান (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>নিচে সরান (&amp;D)</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>তালিকায় Alt+উপরের তীর</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>তালিকায় Alt+নিচের তীর</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>file whose first line is the passphrase; - is standard input</source>
        <translation>যে ফাইলের প্রথম লাইনে পাসফ্রেজ আছে; - মানে স্ট্যান্ডার্ড ইনপুট</translation>
    </message>
    <message>
        <source>write here instead of to standard output</source>
        <translation>স্ট্যান্ডার্ড আউটপুটের বদলে এখানে লিখুন</translation>
    </message>
    <message>
        <source>Makes an age identity; with -o its recipient is printed.</source>
        <translation>একটি age পরিচয় (identity) তৈরি করে; -o দিলে তার প্রাপক-কী ছাপা হয়।</translation>
    </message>
    <message>
        <source>Prints the recipients of the identities in a file.</source>
        <translation>ফাইলে থাকা পরিচয়গুলির প্রাপক-কী ছাপে।</translation>
    </message>
    <message>
        <source>Encrypts a file or standard input for age recipients or with a passphrase.</source>
        <translation>age প্রাপকদের জন্য বা পাসফ্রেজ দিয়ে ফাইল বা স্ট্যান্ডার্ড ইনপুট এনক্রিপ্ট করে।</translation>
    </message>
    <message>
        <source>who can read it, age1...; may be repeated</source>
        <translation>কে পড়তে পারবে, age1...; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>write text (armor) instead of bytes</source>
        <translation>বাইটের বদলে টেক্সট (armor) লিখুন</translation>
    </message>
    <message>
        <source>the same as -a</source>
        <translation>-a-এর মতোই</translation>
    </message>
    <message>
        <source>Opens an age file, armored or not. Nothing is released before all of it was verified.</source>
        <translation>age ফাইল খোলে, armor থাকুক বা না থাকুক। সবটুকু যাচাই না হওয়া পর্যন্ত কিছুই বের করা হয় না।</translation>
    </message>
    <message>
        <source>file with age identities, one on a line; may be repeated</source>
        <translation>age পরিচয়ের ফাইল, প্রতি লাইনে একটি; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>release each part once it was verified; check the exit status before using any of it</source>
        <translation>যাচাই হওয়া মাত্র প্রতিটি অংশ বের করুন; কিছু ব্যবহারের আগে এক্সিট স্ট্যাটাস দেখে নিন</translation>
    </message>
    <message>
        <source>the input must be text (armor), which is otherwise recognised</source>
        <translation>ইনপুট অবশ্যই টেক্সট (armor) হতে হবে; না দিলে আপনাআপনি চেনা হয়</translation>
    </message>
    <message>
        <source>refuse a passphrase file that asks for more work than 2^N; 22 unless given</source>
        <translation>যে পাসফ্রেজ ফাইল 2^N-এর বেশি গণনা চায় তা প্রত্যাখ্যান করুন; না দিলে 22</translation>
    </message>
    <message>
        <source>where to write; standard output when left out</source>
        <translation>কোথায় লেখা হবে; না দিলে স্ট্যান্ডার্ড আউটপুট</translation>
    </message>
    <message>
        <source>make a new book (a folder)</source>
        <translation>নতুন বই (একটি ফোল্ডার) তৈরি করুন</translation>
    </message>
    <message>
        <source>whose book it is</source>
        <translation>বইটি কার</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>সংগঠনের নাম</translation>
    </message>
    <message>
        <source>name of the upper organisation</source>
        <translation>ঊর্ধ্বতন সংগঠনের নাম</translation>
    </message>
    <message>
        <source>place as printed before the date</source>
        <translation>তারিখের আগে যেভাবে স্থানের নাম ছাপা হয়</translation>
    </message>
    <message>
        <source>where the cell usually meets</source>
        <translation>সেলের সভা সাধারণত কোথায় হয়</translation>
    </message>
    <message>
        <source>close of the last congress: paper numbers run from here</source>
        <translation>সর্বশেষ কংগ্রেসের সমাপ্তি: কাগজের নম্বর এখান থেকে শুরু হয়</translation>
    </message>
    <message>
        <source>what a book is and holds</source>
        <translation>বইটির পরিচয় ও বইয়ে যা আছে</translation>
    </message>
    <message>
        <source>verify the log, the tables against the log, files and signatures</source>
        <translation>লগ, লগের সঙ্গে মিলিয়ে সারণি, ফাইল ও স্বাক্ষর যাচাই করুন</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>যে ফাইলের প্রথম লাইনে নতুন পাসফ্রেজ আছে</translation>
    </message>
    <message>
        <source>who signs with which key</source>
        <translation>কে কোন কী দিয়ে স্বাক্ষর করেন</translation>
    </message>
    <message>
        <source>make a signing key for a member</source>
        <translation>একজন সদস্যের জন্য স্বাক্ষর কী তৈরি করুন</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>সদস্যের id</translation>
    </message>
    <message>
        <source>chair, minute-taker or secretary</source>
        <translation>সভাপতি (chair), মিনিট লেখক (minute-taker) বা সেক্রেটারি (secretary)</translation>
    </message>
    <message>
        <source>file whose first line is the PIN</source>
        <translation>যে ফাইলের প্রথম লাইনে PIN আছে</translation>
    </message>
    <message>
        <source>make a new key although there is one</source>
        <translation>কী থাকলেও নতুন কী তৈরি করুন</translation>
    </message>
    <message>
        <source>public keys: of the book, or the minisign key of a role</source>
        <translation>পাবলিক কী: বইয়ের, অথবা কোনো ভূমিকার minisign কী</translation>
    </message>
    <message>
        <source>book, chair, minute-taker, secretary or a person&apos;s code</source>
        <translation>book, chair, minute-taker, secretary অথবা কোনো ব্যক্তির কোড</translation>
    </message>
    <message>
        <source>the log&apos;s entries as stored, one on a line</source>
        <translation>লগের ভুক্তি যেভাবে রাখা আছে, প্রতি লাইনে একটি</translation>
    </message>
    <message>
        <source>the signed checkpoint of the log now</source>
        <translation>লগের এই মুহূর্তের স্বাক্ষরিত চেকপয়েন্ট</translation>
    </message>
    <message>
        <source>proof that an entry lies in the log</source>
        <translation>একটি ভুক্তি লগে আছে তার প্রমাণ</translation>
    </message>
    <message>
        <source>proof that the log continues an older state</source>
        <translation>লগ আগের অবস্থারই ধারাবাহিকতা, তার প্রমাণ</translation>
    </message>
    <message>
        <source>an invented cell and ward, one month, everything left in OUT</source>
        <translation>একটি কাল্পনিক সেল ও ওয়ার্ড, এক মাস, সবকিছু OUT-এ রাখা হয়</translation>
    </message>
    <message>
        <source>a book of invented data</source>
        <translation>কাল্পনিক তথ্যের একটি বই</translation>
    </message>
    <message>
        <source>how many members</source>
        <translation>কতজন সদস্য</translation>
    </message>
    <message>
        <source>how many monthly meetings</source>
        <translation>কতটি মাসিক সভা</translation>
    </message>
    <message>
        <source>same seed, same data</source>
        <translation>একই seed, একই তথ্য</translation>
    </message>
    <message>
        <source>a cheap passphrase lock, for tests only</source>
        <translation>পাসফ্রেজের দুর্বল লক, কেবল পরীক্ষার জন্য</translation>
    </message>
    <message>
        <source>Prints what a certificate says without checking it.</source>
        <translation>সার্টিফিকেট যাচাই না করে তাতে যা আছে তা ছাপে।</translation>
    </message>
    <message>
        <source>Checks a certificate and prints it only when it is good.</source>
        <translation>সার্টিফিকেট যাচাই করে এবং সঠিক হলেই তা ছাপে।</translation>
    </message>
    <message>
        <source>certificate key of the upper office</source>
        <translation>ঊর্ধ্বতন অফিসের সার্টিফিকেট কী</translation>
    </message>
    <message>
        <source>the certificate before, which it must follow</source>
        <translation>আগের সার্টিফিকেট, এটি যার পরে আসার কথা</translation>
    </message>
    <message>
        <source>a day on which it must be valid</source>
        <translation>যে দিনে এটি বৈধ থাকতে হবে</translation>
    </message>
    <message>
        <source>Prints the 30 digits that two people compare, of a verifier key, an enrolment request, an office&apos;s statement or answer, or a certificate.</source>
        <translation>দুজন যে 30টি অঙ্ক মিলিয়ে দেখেন তা ছাপে: যাচাই কী, নিবন্ধনের আবেদন, অফিসের বিবৃতি বা উত্তর, অথবা সার্টিফিকেটের।</translation>
    </message>
    <message>
        <source>file whose first line is the book&apos;s passphrase; - is standard input</source>
        <translation>যে ফাইলের প্রথম লাইনে বইয়ের পাসফ্রেজ আছে; - মানে স্ট্যান্ডার্ড ইনপুট</translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation>আগে থেকে থাকা ফাইলের উপর লিখুন</translation>
    </message>
    <message>
        <source>the 30 digits that the other side read out</source>
        <translation>অন্য পক্ষ যে 30টি অঙ্ক পড়ে শুনিয়েছে</translation>
    </message>
    <message>
        <source>a cell asks its upper office to be enrolled</source>
        <translation>সেল ঊর্ধ্বতন অফিসে নিবন্ধনের আবেদন করে</translation>
    </message>
    <message>
        <source>the upper office enrols a cell</source>
        <translation>ঊর্ধ্বতন অফিস সেলকে নিবন্ধন করে</translation>
    </message>
    <message>
        <source>the cell takes in the office&apos;s answer</source>
        <translation>সেল অফিসের উত্তর গ্রহণ করে</translation>
    </message>
    <message>
        <source>make an encrypted bundle for the upper office or a cell</source>
        <translation>ঊর্ধ্বতন অফিস বা সেলের জন্য এনক্রিপ্টেড প্যাকেজ তৈরি করুন</translation>
    </message>
    <message>
        <source>for whom; up when left out</source>
        <translation>কার জন্য; না দিলে ঊর্ধ্বতন অফিস (up)</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>কোথায় লেখা হবে</translation>
    </message>
    <message>
        <source>it is not on its way yet</source>
        <translation>এটি এখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>take in one or many bundles; a report for each</source>
        <translation>এক বা একাধিক প্যাকেজ গ্রহণ করুন; প্রতিটির জন্য একটি প্রতিবেদন</translation>
    </message>
    <message>
        <source>what a bundle says of itself; without a book only its outside</source>
        <translation>প্যাকেজ নিজের সম্পর্কে যা বলে; বই ছাড়া কেবল বাইরের অংশ</translation>
    </message>
    <message>
        <source>the cells of an upper office and where they stand</source>
        <translation>ঊর্ধ্বতন অফিসের সেলগুলি ও তাদের বর্তমান অবস্থা</translation>
    </message>
    <message>
        <source>accept the minutes of a cell, or return them with a reason</source>
        <translation>সেলের কার্যবিবরণী গ্রহণ করুন, অথবা কারণ লিখে ফেরত দিন</translation>
    </message>
    <message>
        <source>why they are returned; accepted when left out</source>
        <translation>কেন ফেরত দেওয়া হচ্ছে; না দিলে গ্রহণ করা হয়</translation>
    </message>
    <message>
        <source>print hashes in hexadecimal digits instead of base64</source>
        <translation>হ্যাশ base64-এর বদলে হেক্সাডেসিমেল অঙ্কে ছাপুন</translation>
    </message>
    <message>
        <source>take only the first N entries; all unless given</source>
        <translation>কেবল প্রথম N-টি ভুক্তি নিন; না দিলে সবগুলি</translation>
    </message>
    <message>
        <source>Prints the leaf hash (RFC 6962) of each line of a file or of standard input.</source>
        <translation>ফাইল বা স্ট্যান্ডার্ড ইনপুটের প্রতিটি লাইনের লিফ হ্যাশ (RFC 6962) ছাপে।</translation>
    </message>
    <message>
        <source>Prints the root hash of a log whose entries are lines.</source>
        <translation>যে লগের ভুক্তিগুলি এক একটি লাইন, তার রুট হ্যাশ ছাপে।</translation>
    </message>
    <message>
        <source>Prints the inclusion proof of one entry, the sibling of its leaf first.</source>
        <translation>একটি ভুক্তির অন্তর্ভুক্তির প্রমাণ ছাপে, তার লিফের পাশের হ্যাশ প্রথমে।</translation>
    </message>
    <message>
        <source>number of the entry, from 0</source>
        <translation>ভুক্তির নম্বর, 0 থেকে</translation>
    </message>
    <message>
        <source>Prints the proof that a longer log continues a shorter one.</source>
        <translation>দীর্ঘতর লগ যে সংক্ষিপ্ততর লগের ধারাবাহিকতা, তার প্রমাণ ছাপে।</translation>
    </message>
    <message>
        <source>size of the shorter log</source>
        <translation>সংক্ষিপ্ততর লগের আকার</translation>
    </message>
    <message>
        <source>size of the longer log; all entries unless given</source>
        <translation>দীর্ঘতর লগের আকার; না দিলে সব ভুক্তি</translation>
    </message>
    <message>
        <source>record a meeting described in a JSON file (docs/meeting-file.md)</source>
        <translation>JSON ফাইলে বর্ণিত সভা লিপিবদ্ধ করুন (docs/meeting-file.md)</translation>
    </message>
    <message>
        <source>all meetings, latest first</source>
        <translation>সব সভা, সর্বশেষটি প্রথমে</translation>
    </message>
    <message>
        <source>everything recorded of a meeting, as JSON</source>
        <translation>সভা সম্পর্কে লিপিবদ্ধ সবকিছু, JSON আকারে</translation>
    </message>
    <message>
        <source>record that the minutes were read back</source>
        <translation>কার্যবিবরণী পড়ে শোনানো হয়েছে তা লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>what was objected</source>
        <translation>যে আপত্তি উঠেছিল</translation>
    </message>
    <message>
        <source>the meeting did not agree</source>
        <translation>সভা একমত হয়নি</translation>
    </message>
    <message>
        <source>close minutes that were read back and agreed</source>
        <translation>পড়ে শোনানো ও সম্মত কার্যবিবরণী চূড়ান্ত করুন</translation>
    </message>
    <message>
        <source>sign closed minutes</source>
        <translation>চূড়ান্ত কার্যবিবরণীতে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>statement, PDF, signatures, attachments and proof into a folder</source>
        <translation>বিবৃতি, PDF, স্বাক্ষর, সংযুক্তি ও প্রমাণ একটি ফোল্ডারে রাখুন</translation>
    </message>
    <message>
        <source>another layout than the meeting&apos;s</source>
        <translation>সভার নিজস্ব বিন্যাসের বদলে অন্য বিন্যাস</translation>
    </message>
    <message>
        <source>mark the paper as a draft</source>
        <translation>কাগজটি খসড়া হিসেবে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>whom an invitation addresses</source>
        <translation>আমন্ত্রণপত্রটি কাকে সম্বোধন করে</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>কাগজের তারিখ</translation>
    </message>
    <message>
        <source>take in a list of members from XLSX or CSV</source>
        <translation>XLSX বা CSV থেকে সদস্য তালিকা আমদানি করুন</translation>
    </message>
    <message>
        <source>JSON object: field names to column numbers from 1, headerRow</source>
        <translation>JSON অবজেক্ট: ঘরের নাম থেকে কলাম নম্বর (1 থেকে), headerRow</translation>
    </message>
    <message>
        <source>which sheet; the first visible one when left out</source>
        <translation>কোন শিট; না দিলে প্রথম দৃশ্যমান শিট</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <translation>পরিকল্পনা দেখান, কিছু বদলাবেন না</translation>
    </message>
    <message>
        <source>members on the list of a day, by given name</source>
        <translation>কোনো এক দিনের তালিকার সদস্যরা, প্রদত্ত নাম অনুযায়ী</translation>
    </message>
    <message>
        <source>the day; today when left out</source>
        <translation>দিন; না দিলে আজ</translation>
    </message>
    <message>
        <source>also those who left</source>
        <translation>যাঁরা চলে গেছেন তাঁদেরও</translation>
    </message>
    <message>
        <source>one member&apos;s card and way</source>
        <translation>একজন সদস্যের কার্ড ও গতিপথ</translation>
    </message>
    <message>
        <source>change fields of a member&apos;s card</source>
        <translation>সদস্যের কার্ডের ঘর বদলান</translation>
    </message>
    <message>
        <source>record a change of status</source>
        <translation>অবস্থার পরিবর্তন লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>the day from which it holds</source>
        <translation>যে দিন থেকে এটি কার্যকর</translation>
    </message>
    <message>
        <source>number, date and issuer of the decision</source>
        <translation>সিদ্ধান্তের নম্বর, তারিখ ও জারিকারী</translation>
    </message>
    <message>
        <source>file with the public key</source>
        <translation>পাবলিক কী-র ফাইল</translation>
    </message>
    <message>
        <source>file with the secret key</source>
        <translation>প্রাইভেট কী-র ফাইল</translation>
    </message>
    <message>
        <source>file whose first line is the PIN of the secret key; - is standard input</source>
        <translation>যে ফাইলের প্রথম লাইনে প্রাইভেট কী-র PIN আছে; - মানে স্ট্যান্ডার্ড ইনপুট</translation>
    </message>
    <message>
        <source>file that is signed; - is standard input</source>
        <translation>যে ফাইলে স্বাক্ষর করা হয়; - মানে স্ট্যান্ডার্ড ইনপুট</translation>
    </message>
    <message>
        <source>signature file; the name of the signed file and .minisig unless given</source>
        <translation>স্বাক্ষরের ফাইল; না দিলে স্বাক্ষরিত ফাইলের নাম ও .minisig</translation>
    </message>
    <message>
        <source>Makes a pair of minisign keys and prints the public one.</source>
        <translation>এক জোড়া minisign কী তৈরি করে এবং পাবলিক কী ছাপে।</translation>
    </message>
    <message>
        <source>Signs a file with a minisign key.</source>
        <translation>minisign কী দিয়ে ফাইলে স্বাক্ষর করে।</translation>
    </message>
    <message>
        <source>trusted comment, signed along; time and file name unless given</source>
        <translation>বিশ্বস্ত মন্তব্য, এটিও স্বাক্ষরিত হয়; না দিলে সময় ও ফাইলের নাম</translation>
    </message>
    <message>
        <source>untrusted comment, which nothing protects</source>
        <translation>অবিশ্বস্ত মন্তব্য, যা কিছু দিয়ে সুরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Checks a minisign signature; the trusted comment is printed only when it is good.</source>
        <translation>minisign স্বাক্ষর যাচাই করে; সঠিক হলেই বিশ্বস্ত মন্তব্য ছাপা হয়।</translation>
    </message>
    <message>
        <source>the public key itself, RW...</source>
        <translation>পাবলিক কী নিজেই, RW...</translation>
    </message>
    <message>
        <source>accept signatures of the old form too, made without hashing first</source>
        <translation>পুরোনো ধরনের স্বাক্ষরও গ্রহণ করুন, যা আগে হ্যাশ না করে তৈরি</translation>
    </message>
    <message>
        <source>file with the secret key, one line PRIVATE+KEY+...</source>
        <translation>প্রাইভেট কী-র ফাইল, একটি লাইন PRIVATE+KEY+...</translation>
    </message>
    <message>
        <source>a witness&apos;s key, which signs the time too</source>
        <translation>সাক্ষীর কী, যা সময়েও স্বাক্ষর করে</translation>
    </message>
    <message>
        <source>Makes a key that signs notes under a name and prints its verifier key.</source>
        <translation>এমন কী তৈরি করে যা একটি নামে নোটে স্বাক্ষর করে, এবং তার যাচাই কী ছাপে।</translation>
    </message>
    <message>
        <source>Prints the verifier key of a secret key, or of a name and a public key.</source>
        <translation>প্রাইভেট কী-র, অথবা নাম ও পাবলিক কী-র যাচাই কী ছাপে।</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>কী-র নাম</translation>
    </message>
    <message>
        <source>32 bytes in hexadecimal or base64</source>
        <translation>32 বাইট, হেক্সাডেসিমেল বা base64-এ</translation>
    </message>
    <message>
        <source>Signs a text that ends with a line end as a note (C2SP signed-note).</source>
        <translation>লাইন-শেষে শেষ হওয়া টেক্সটকে নোট হিসেবে (C2SP signed-note) স্বাক্ষর করে।</translation>
    </message>
    <message>
        <source>the input is a signed note, which gets one signature more</source>
        <translation>ইনপুট একটি স্বাক্ষরিত নোট, তাতে আরও একটি স্বাক্ষর যোগ হয়</translation>
    </message>
    <message>
        <source>Checks a signed note; its text is printed only when a key given has signed it.</source>
        <translation>স্বাক্ষরিত নোট যাচাই করে; দেওয়া কোনো কী দিয়ে স্বাক্ষরিত হলেই তার টেক্সট ছাপা হয়।</translation>
    </message>
    <message>
        <source>verifier key of a signer; may be repeated, one of them suffices</source>
        <translation>স্বাক্ষরকারীর যাচাই কী; একাধিকবার দেওয়া যায়, একটি মিললেই যথেষ্ট</translation>
    </message>
    <message>
        <source>Makes the proof file (C2SP tlog-proof) of one entry from the lines of a log and a signed checkpoint.</source>
        <translation>লগের লাইন ও স্বাক্ষরিত চেকপয়েন্ট থেকে একটি ভুক্তির প্রমাণ ফাইল (C2SP tlog-proof) তৈরি করে।</translation>
    </message>
    <message>
        <source>signed checkpoint of the log</source>
        <translation>লগের স্বাক্ষরিত চেকপয়েন্ট</translation>
    </message>
    <message>
        <source>carried along; nothing protects it</source>
        <translation>সঙ্গে রাখা হয়; কিছু দিয়ে সুরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Checks that an entry, a line in a file or on standard input, lies in a log that a policy accepts.</source>
        <translation>ফাইলের বা স্ট্যান্ডার্ড ইনপুটের একটি লাইন, অর্থাৎ একটি ভুক্তি, নীতি-অনুমোদিত লগে আছে কি না যাচাই করে।</translation>
    </message>
    <message>
        <source>log and witness keys, as C2SP tlog-policy says</source>
        <translation>লগ ও সাক্ষীর কী, C2SP tlog-policy অনুযায়ী</translation>
    </message>
    <message>
        <source>the line end at the end of the input belongs to the entry</source>
        <translation>ইনপুটের শেষের লাইন-শেষ ভুক্তিরই অংশ</translation>
    </message>
    <message>
        <source>Checks an inclusion proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation>অন্তর্ভুক্তির প্রমাণ (RFC 6962) যাচাই করে; তার হ্যাশগুলি আর্গুমেন্ট হিসেবে দেওয়া হয়, হেক্সাডেসিমেল বা base64-এ।</translation>
    </message>
    <message>
        <source>leaf hash of the entry</source>
        <translation>ভুক্তির লিফ হ্যাশ</translation>
    </message>
    <message>
        <source>size of the log</source>
        <translation>লগের আকার</translation>
    </message>
    <message>
        <source>root hash of the log</source>
        <translation>লগের রুট হ্যাশ</translation>
    </message>
    <message>
        <source>Checks a consistency proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation>ধারাবাহিকতার প্রমাণ (RFC 6962) যাচাই করে; তার হ্যাশগুলি আর্গুমেন্ট হিসেবে দেওয়া হয়, হেক্সাডেসিমেল বা base64-এ।</translation>
    </message>
    <message>
        <source>size of the longer log</source>
        <translation>দীর্ঘতর লগের আকার</translation>
    </message>
    <message>
        <source>root hash of the shorter log</source>
        <translation>সংক্ষিপ্ততর লগের রুট হ্যাশ</translation>
    </message>
    <message>
        <source>root hash of the longer log</source>
        <translation>দীর্ঘতর লগের রুট হ্যাশ</translation>
    </message>
    <message>
        <source>the witness&apos;s folder: key (secret key), logs (a verifier key on each line), held (what was confirmed), forks (evidence)</source>
        <translation>সাক্ষীর ফোল্ডার: key (প্রাইভেট কী), logs (প্রতি লাইনে একটি যাচাই কী), held (যা নিশ্চিত করা হয়েছে), forks (সাক্ষ্য)</translation>
    </message>
    <message>
        <source>Makes the folder of a witness and its key, and prints the verifier key.</source>
        <translation>সাক্ষীর ফোল্ডার ও তার কী তৈরি করে এবং যাচাই কী ছাপে।</translation>
    </message>
    <message>
        <source>Makes a log known to a witness by the log&apos;s verifier key.</source>
        <translation>লগের যাচাই কী দিয়ে সাক্ষীকে একটি লগ চিনিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Judges a request (C2SP tlog-witness), stores the new state on the disk and then prints the signature line.</source>
        <translation>অনুরোধ (C2SP tlog-witness) বিচার করে, নতুন অবস্থা ডিস্কে রাখে, তারপর স্বাক্ষরের লাইন ছাপে।</translation>
    </message>
    <message>
        <source>open every page of the encrypted file, also of a damaged book</source>
        <translation>এনক্রিপ্ট করা ফাইলের প্রতিটি পাতা খোলে, ক্ষতিগ্রস্ত বইয়েরও</translation>
    </message>
    <message>
        <source>write the book as an ordinary SQLite file, in the clear</source>
        <translation>বইটি সাধারণ SQLite ফাইল হিসেবে লেখে, এনক্রিপশন ছাড়া</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>এনক্রিপশন ছাড়া</translation>
    </message>
    <message>
        <source>I know that whoever has the file can read it</source>
        <translation>আমি জানি যার কাছে ফাইলটি থাকবে সে এটি পড়তে পারবে</translation>
    </message>
    <message>
        <source>check exported minutes with what lies beside them, or the outside of a bundle or receipt; needs no book</source>
        <translation>রপ্তানি করা কার্যবিবরণী ও পাশের ফাইলগুলো, অথবা বান্ডল বা রসিদের বাইরের দিক যাচাই করে; বই লাগে না</translation>
    </message>
    <message>
        <source>what was recorded lately, or of one record: who, when, which fields</source>
        <translation>সম্প্রতি কী লেখা হয়েছে, অথবা একটি নথির ইতিহাস: কে, কখন, কোন ঘর</translation>
    </message>
    <message>
        <source>the record as the book had it at the end of that day</source>
        <translation>সেই দিনের শেষে বইতে নথিটি যেমন ছিল</translation>
    </message>
    <message>
        <source>how many steps; 50 when left out</source>
        <translation>কতগুলো ধাপ; না দিলে ৫০</translation>
    </message>
    <message>
        <source>only steps before this entry of the log</source>
        <translation>শুধু লগের এই ভুক্তির আগের ধাপগুলো</translation>
    </message>
    <message>
        <source>take back what was recorded in one step with an entry of the log</source>
        <translation>লগের একটি ভুক্তির সঙ্গে এক ধাপে যা লেখা হয়েছে তা ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>say whether it can be undone and change nothing</source>
        <translation>ফেরানো যায় কি না শুধু তা বলা, কিছু বদল না করা</translation>
    </message>
    <message>
        <source>what was removed; undo of its entry puts it back</source>
        <translation>যা সরানো হয়েছে; তার ভুক্তি ফিরিয়ে নিলে তা আবার আসে</translation>
    </message>
    <message>
        <source>file whose first line is the recovery code, instead of the passphrase</source>
        <translation>যে ফাইলের প্রথম লাইনে পুনরুদ্ধার কোড আছে, পাসফ্রেজের বদলে</translation>
    </message>
    <message>
        <source>make an encrypted backup in a folder, try it out, and say what it holds</source>
        <translation>একটি ফোল্ডারে এনক্রিপ্ট করা ব্যাকআপ তৈরি করে, পরীক্ষা করে, এতে কী আছে তা বলে</translation>
    </message>
    <message>
        <source>clear away older ones: 7 days, 5 weeks and 12 months stay</source>
        <translation>পুরোনোগুলো সরায়: ৭ দিন, ৫ সপ্তাহ ও ১২ মাসেরগুলো থাকে</translation>
    </message>
    <message>
        <source>try out each backup of the book in a folder</source>
        <translation>একটি ফোল্ডারে বইটির প্রতিটি ব্যাকআপ পরীক্ষা করে</translation>
    </message>
    <message>
        <source>the age identity that opens a backup, for other programs</source>
        <translation>অন্য প্রোগ্রামের জন্য, ব্যাকআপ খোলার age পরিচয়</translation>
    </message>
    <message>
        <source>put a backup back as a book in a new folder</source>
        <translation>ব্যাকআপ থেকে নতুন ফোল্ডারে বই ফিরিয়ে আনে</translation>
    </message>
    <message>
        <source>hand the book over to another computer; here it is only read from then on</source>
        <translation>বইটি অন্য কম্পিউটারে হস্তান্তর করে; এরপর এখানে শুধু পড়া যায়</translation>
    </message>
    <message>
        <source>the other computer, in your words</source>
        <translation>অন্য কম্পিউটারটি, আপনার নিজের কথায়</translation>
    </message>
    <message>
        <source>file with the code of the recovery sheet, or with the one-time code of a request</source>
        <translation>পুনরুদ্ধার পত্রের কোড অথবা অনুরোধের এককালীন কোডের ফাইল</translation>
    </message>
    <message>
        <source>make a recovery sheet, then confirm it</source>
        <translation>পুনরুদ্ধার পত্র তৈরি করে নিশ্চিত করা</translation>
    </message>
    <message>
        <source>where to write the sheet</source>
        <translation>পত্রটি কোথায় লেখা হবে</translation>
    </message>
    <message>
        <source>groups typed back from the sheet, a line for each: its number and its characters</source>
        <translation>পত্র থেকে ফিরে টাইপ করা গুচ্ছ, প্রতিটি এক লাইনে: নম্বর ও অক্ষর</translation>
    </message>
    <message>
        <source>open a book without its passphrase, by its recovery sheet or the upper office&apos;s answer</source>
        <translation>পাসফ্রেজ ছাড়া বই খোলা, পুনরুদ্ধার পত্র বা ঊর্ধ্বতন কার্যালয়ের উত্তর দিয়ে</translation>
    </message>
    <message>
        <source>the upper office&apos;s answer to a request</source>
        <translation>অনুরোধে ঊর্ধ্বতন কার্যালয়ের উত্তর</translation>
    </message>
    <message>
        <source>make the office&apos;s escrow key; the file belongs into the safe</source>
        <translation>কার্যালয়ের এসক্রো কী তৈরি; ফাইলটি সিন্দুকে থাকবে</translation>
    </message>
    <message>
        <source>what cells agree to, signed by the office</source>
        <translation>সেলগুলো যাতে সম্মতি দেয়, কার্যালয়ের স্বাক্ষরসহ</translation>
    </message>
    <message>
        <source>let the upper office open the book on request; it can never sign</source>
        <translation>অনুরোধে ঊর্ধ্বতন কার্যালয়কে বই খুলতে দেওয়া; সে কখনো স্বাক্ষর করতে পারে না</translation>
    </message>
    <message>
        <source>let the upper office open the book no longer</source>
        <translation>ঊর্ধ্বতন কার্যালয়কে আর বই খুলতে না দেওয়া</translation>
    </message>
    <message>
        <source>ask the upper office to open a book that nobody can open</source>
        <translation>যে বই কেউ খুলতে পারে না তা খুলতে ঊর্ধ্বতন কার্যালয়কে অনুরোধ</translation>
    </message>
    <message>
        <source>name of the cell, as the office knows it</source>
        <translation>সেলের নাম, কার্যালয় যেভাবে জানে</translation>
    </message>
    <message>
        <source>decide on a request, record the decision, and answer it</source>
        <translation>অনুরোধে সিদ্ধান্ত, তা লিপিবদ্ধ করা ও উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>the escrow key from the safe</source>
        <translation>সিন্দুক থেকে এসক্রো কী</translation>
    </message>
    <message>
        <source>who decided and why, for the log</source>
        <translation>কে কেন সিদ্ধান্ত নিল, লগের জন্য</translation>
    </message>
    <message>
        <source>whose book it is, when no bundle told</source>
        <translation>কার বই, যখন কোনো প্যাকেজ জানায়নি</translation>
    </message>
    <message>
        <source>say no; nothing is opened</source>
        <translation>না বলা; কিছু খোলা হয় না</translation>
    </message>
    <message>
        <source>the keys that the office vouches for in a cell&apos;s certificate, and those it revoked</source>
        <translation>সেলের সনদে কার্যালয় যেসব কীর নিশ্চয়তা দেয়, এবং যেগুলো প্রত্যাহার করেছে</translation>
    </message>
    <message>
        <source>let a key of a cell count no longer, by its next certificate</source>
        <translation>পরবর্তী সনদের মাধ্যমে সেলের একটি কী আর গণ্য না করা</translation>
    </message>
    <message>
        <source>a person&apos;s code or public key, or log, office, witness</source>
        <translation>ব্যক্তির কোড বা পাবলিক কী, অথবা log, office, witness</translation>
    </message>
    <message>
        <source>compromised or superseded; compromised when left out</source>
        <translation>compromised বা superseded; বাদ দিলে compromised</translation>
    </message>
    <message>
        <source>it goes on to count for the first N entries of the cell&apos;s log; all that are held here when left out</source>
        <translation>সেলের লগের প্রথম N ভুক্তির জন্য গণ্য থাকে; বাদ দিলে এখানে যত আছে সব</translation>
    </message>
    <message>
        <source>take in also what holds signatures of revoked keys; they do not count</source>
        <translation>প্রত্যাহৃত কীর স্বাক্ষর থাকলেও গ্রহণ করা; সেগুলো গণ্য নয়</translation>
    </message>
    <message>
        <source>what a restored copy wrote that contradicts what the office gave back</source>
        <translation>পুনরুদ্ধার করা কপি যা লিখেছে এবং কার্যালয়ের ফেরত দেওয়া তথ্যের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>record what was set aside in place of what the book says</source>
        <translation>বইয়ের কথার জায়গায় আলাদা রাখা কথা লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>leave the book as it is</source>
        <translation>বই যেমন আছে তেমন রাখুন</translation>
    </message>
    <message>
        <source>which ballot of the meeting, where it held several</source>
        <translation>সভায় একাধিক ব্যালট হলে কোনটি</translation>
    </message>
    <message>
        <source>how many ballots; one for each voter in the room otherwise</source>
        <translation>কতটি ব্যালট; না দিলে উপস্থিত প্রত্যেক ভোটারের জন্য একটি</translation>
    </message>
    <message>
        <source>the office&apos;s answer to the cell, a certificate, or a log policy that you have from elsewhere; may be given more than once</source>
        <translation>সেলকে কার্যালয়ের উত্তর, একটি সনদ, বা লগ নীতি যা আপনি অন্য উৎস থেকে পেয়েছেন; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>the same on a page to print</source>
        <translation>একই জিনিস ছাপার একটি পাতায়</translation>
    </message>
    <message>
        <source>read a score sheet strictly and say what is wrong in it (docs/score-sheet.md); needs no book</source>
        <translation>একটি মূল্যায়নপত্র কড়াভাবে পড়ে তাতে কী ভুল আছে তা বলুন (docs/score-sheet.md); বই লাগে না</translation>
    </message>
    <message>
        <source>the score sheets that are known, and from when each applies</source>
        <translation>জানা মূল্যায়নপত্রগুলি, এবং কোনটি কবে থেকে প্রযোজ্য</translation>
    </message>
    <message>
        <source>take a score sheet into the book</source>
        <translation>একটি মূল্যায়নপত্র বইয়ে নিন</translation>
    </message>
    <message>
        <source>meetings from this day on are scored by it</source>
        <translation>এই দিন থেকে সভাগুলি এটি দিয়ে মূল্যায়ন হয়</translation>
    </message>
    <message>
        <source>score meetings by a sheet from a day on</source>
        <translation>কোনো দিন থেকে একটি পত্র দিয়ে সভার মূল্যায়ন করুন</translation>
    </message>
    <message>
        <source>the score of a meeting, or what the facts propose while it is not begun</source>
        <translation>একটি সভার মূল্যায়ন, অথবা শুরু না হলে তথ্য যা প্রস্তাব করে</translation>
    </message>
    <message>
        <source>fill the score of a meeting from the facts; what people judged stays</source>
        <translation>তথ্য থেকে সভার মূল্যায়ন পূরণ করুন; মানুষ যা বিচার করেছে তা থাকে</translation>
    </message>
    <message>
        <source>give points for a part of the sheet; - as POINTS means that it does not apply</source>
        <translation>পত্রের একটি অংশে নম্বর দিন; POINTS হিসেবে - মানে তা প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>go back to what the facts say</source>
        <translation>তথ্য যা বলে তাতে ফিরে যান</translation>
    </message>
    <message>
        <source>record what the member of the upper committee says to a score</source>
        <translation>মূল্যায়ন সম্পর্কে ঊর্ধ্বতন কমিটির সদস্য যা বলেন তা লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>on which day; today when not given</source>
        <translation>কোন দিনে; না দিলে আজ</translation>
    </message>
    <message>
        <source>another grade than the cell&apos;s: good, fair, average, poor</source>
        <translation>সেলের থেকে ভিন্ন শ্রেণি: good (ভালো), fair (মোটামুটি ভালো), average (মাঝারি), poor (দুর্বল)</translation>
    </message>
    <message>
        <source>the scores of a year and its grade by the rule of the sheet</source>
        <translation>এক বছরের মূল্যায়নগুলি এবং পত্রের নিয়মে বছরের শ্রেণি</translation>
    </message>
    <message>
        <source>of this cell, in the book of an office</source>
        <translation>এই সেলের, কোনো অফিসের বইয়ে</translation>
    </message>
    <message>
        <source>what the rules leave open, and what holds in this book</source>
        <translation>নিয়মে যা খোলা রাখা হয়েছে, আর এই বইয়ে যা মানা হয়</translation>
    </message>
    <message>
        <source>on another day than today</source>
        <translation>আজ ছাড়া অন্য কোনো দিনে</translation>
    </message>
    <message>
        <source>settle what the rules leave open</source>
        <translation>নিয়মে যা খোলা, তা স্থির করা</translation>
    </message>
    <message>
        <source>from which day; today otherwise</source>
        <translation>কোন দিন থেকে; না দিলে আজ থেকে</translation>
    </message>
    <message>
        <source>on what paper</source>
        <translation>কোন কাগজের ভিত্তিতে</translation>
    </message>
    <message>
        <source>what the elections of a meeting change on the member cards</source>
        <translation>সভার নির্বাচনে সদস্য কার্ডে যা বদলায়</translation>
    </message>
    <message>
        <source>set them</source>
        <translation>সেগুলো বসানো</translation>
    </message>
    <message>
        <source>from which day</source>
        <translation>কোন দিন থেকে</translation>
    </message>
    <message>
        <source>the papers of before the meeting (the default) or of after it</source>
        <translation>সভার আগের কাগজ (স্বাভাবিক) অথবা পরের কাগজ</translation>
    </message>
    <message>
        <source>Without a theme in the quarters: %1.</source>
        <translation>যে ত্রৈমাসিকে বিষয় নেই: %1।</translation>
    </message>
    <message>
        <source>the plan of a year: the day of each month, off which free day it was moved, and the theme</source>
        <translation>একটি বছরের পরিকল্পনা: প্রতি মাসের দিন, কোন ছুটির কারণে সরানো হয়েছে, এবং বিষয়</translation>
    </message>
    <message>
        <source>settle the day of the regular meeting from a month on</source>
        <translation>একটি মাস থেকে নিয়মিত সভার দিন নির্ধারণ</translation>
    </message>
    <message>
        <source>a day of the month; 3 where nothing is said</source>
        <translation>মাসের দিন; কিছু না বললে 3</translation>
    </message>
    <message>
        <source>a day of the week instead, 1 is Monday</source>
        <translation>তার বদলে সপ্তাহের দিন, 1 মানে সোমবার</translation>
    </message>
    <message>
        <source>which of them in the month, 5 is the last</source>
        <translation>মাসের কততম, 5 মানে শেষ</translation>
    </message>
    <message>
        <source>where the meeting goes when that day is free</source>
        <translation>দিনটি ছুটির হলে সভা কোথায় যাবে</translation>
    </message>
    <message>
        <source>the cell meets on Saturdays and Sundays too</source>
        <translation>পার্টি সেল শনিবার ও রবিবারেও সভা করে</translation>
    </message>
    <message>
        <source>days of each year that are free too, like 24/11, 22/12</source>
        <translation>প্রতি বছরের আরও ছুটির দিন, যেমন 24/11, 22/12</translation>
    </message>
    <message>
        <source>plan a month; without options its plan is emptied</source>
        <translation>একটি মাসের পরিকল্পনা; কিছু না দিলে পরিকল্পনা খালি হয়</translation>
    </message>
    <message>
        <source>theme of its thematic meeting</source>
        <translation>মাসের বিষয়ভিত্তিক সভার বিষয়</translation>
    </message>
    <message>
        <source>who prepares it</source>
        <translation>কে প্রস্তুত করেন</translation>
    </message>
    <message>
        <source>day of the regular meeting, where not by the rule</source>
        <translation>নিয়মিত সভার দিন, নিয়ম অনুযায়ী না হলে</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>একটি টীকা</translation>
    </message>
    <message>
        <source>take a theme that was planned or discussed before</source>
        <translation>আগে পরিকল্পিত বা আলোচিত বিষয় আবার নেওয়া</translation>
    </message>
    <message>
        <source>the plan of a year as PDF</source>
        <translation>একটি বছরের পরিকল্পনা PDF হিসেবে</translation>
    </message>
    <message>
        <source>all themes that were planned or discussed, latest first</source>
        <translation>পরিকল্পিত বা আলোচিত সব বিষয়, সর্বশেষটি আগে</translation>
    </message>
    <message>
        <source>record that a member said before the day that he will not come</source>
        <translation>সদস্য আগেই না আসার কথা জানিয়েছেন, তা লেখা</translation>
    </message>
    <message>
        <source>when it was said</source>
        <translation>কবে জানিয়েছেন</translation>
    </message>
    <message>
        <source>postpone an item of the agenda to the next meeting of the kind</source>
        <translation>আলোচ্যসূচির একটি বিষয় একই ধরনের পরের সভায় মুলতবি করা</translation>
    </message>
    <message>
        <source>take the postponement of an item back</source>
        <translation>একটি বিষয়ের মুলতবি প্রত্যাহার</translation>
    </message>
    <message>
        <source>postponed items that wait for a meeting and stand on no agenda</source>
        <translation>মুলতবি বিষয় যা কোনো সভার অপেক্ষায় এবং কোনো আলোচ্যসূচিতে নেই</translation>
    </message>
    <message>
        <source>put a postponed item on the agenda of a meeting</source>
        <translation>মুলতবি বিষয় একটি সভার আলোচ্যসূচিতে রাখা</translation>
    </message>
    <message>
        <source>record that the papers were put into the official handbook app</source>
        <translation>কাগজ সরকারি হ্যান্ডবুক অ্যাপে তোলা হয়েছে, তা লেখা</translation>
    </message>
    <message>
        <source>when</source>
        <translation>কবে</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>তা প্রত্যাহার</translation>
    </message>
    <message>
        <source>what is due in the official handbook app, soonest first</source>
        <translation>সরকারি হ্যান্ডবুক অ্যাপে যা তোলা বাকি, নিকটতমটি আগে</translation>
    </message>
    <message>
        <source>as of a day; today where nothing is said</source>
        <translation>কোন দিনের হিসাবে; কিছু না বললে আজ</translation>
    </message>
    <message>
        <source>the sentence, by its number in “minutes lines”</source>
        <translation>বাক্যটি, “minutes lines”-এর ক্রমিক নম্বরে</translation>
    </message>
    <message>
        <source>what hinders the reading back (!), and what should be looked at before (?)</source>
        <translation>পড়ে শোনাতে কী বাধা (!), আর আগে কী দেখে নেওয়া উচিত (?)</translation>
    </message>
    <message>
        <source>record what somebody objected at the reading, or what was decided about it</source>
        <translation>পড়ে শোনানোর সময় কেউ যে আপত্তি করেছেন, বা তা নিয়ে যা ঠিক হয়েছে, তা লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>one that is recorded already</source>
        <translation>আগে লিপিবদ্ধ একটি</translation>
    </message>
    <message>
        <source>who objected</source>
        <translation>কে আপত্তি করেছেন</translation>
    </message>
    <message>
        <source>open, taken-up (the minutes were changed) or stays (they were not)</source>
        <translation>open (অমীমাংসিত), taken-up (কার্যবিবরণী বদলানো হয়েছে) বা stays (হয়নি)</translation>
    </message>
    <message>
        <source>what the meeting decided, in its words</source>
        <translation>সভা যা ঠিক করেছে, তার নিজের কথায়</translation>
    </message>
    <message>
        <source>the sentences of closed minutes that a slip can point at</source>
        <translation>চূড়ান্ত কার্যবিবরণীর যেসব বাক্য সংশোধনপত্র নির্দেশ করতে পারে</translation>
    </message>
    <message>
        <source>make a slip that corrects a sentence of closed minutes</source>
        <translation>চূড়ান্ত কার্যবিবরণীর একটি বাক্য সংশোধনের পত্র তৈরি করুন</translation>
    </message>
    <message>
        <source>replace (the sentence), insert (behind it) or strike (it); replace otherwise</source>
        <translation>replace (বাক্য বদল), insert (পরে যোগ) বা strike (বাদ); না দিলে replace</translation>
    </message>
    <message>
        <source>what it should read</source>
        <translation>যা লেখা থাকা উচিত</translation>
    </message>
    <message>
        <source>who found it</source>
        <translation>কে ভুলটি পেয়েছেন</translation>
    </message>
    <message>
        <source>take back the last slip while nobody has signed it</source>
        <translation>কেউ স্বাক্ষর না করা পর্যন্ত শেষ সংশোধনপত্রটি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>the matters of a meeting that an extract can be made of</source>
        <translation>সভার যেসব বিষয়ের উদ্ধৃতাংশ করা যায়</translation>
    </message>
    <message>
        <source>give out an extract of signed minutes for one matter</source>
        <translation>স্বাক্ষরিত কার্যবিবরণী থেকে একটি বিষয়ের উদ্ধৃতাংশ দিন</translation>
    </message>
    <message>
        <source>the item of the agenda</source>
        <translation>আলোচ্যসূচির বিষয়</translation>
    </message>
    <message>
        <source>only this vote of it</source>
        <translation>শুধু এই ভোটটি</translation>
    </message>
    <message>
        <source>only this secret ballot of it</source>
        <translation>শুধু এই গোপন ব্যালটটি</translation>
    </message>
    <message>
        <source>who certifies it</source>
        <translation>কে প্রত্যয়ন করেন</translation>
    </message>
    <message>
        <source>for whom or for what it is</source>
        <translation>কার জন্য বা কী কাজে</translation>
    </message>
    <message>
        <source>sign this slip, not the minutes</source>
        <translation>কার্যবিবরণী নয়, এই সংশোধনপত্রে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>which slip of the meeting, where it has several</source>
        <translation>একাধিক থাকলে কোন সংশোধনপত্র</translation>
    </message>
    <message>
        <source>which extract of the meeting, where it has several</source>
        <translation>একাধিক থাকলে কোন উদ্ধৃতাংশ</translation>
    </message>
    <message>
        <source>the minutes with the signed slips behind them, to be printed; not the file that was signed</source>
        <translation>স্বাক্ষরিত সংশোধনপত্রসহ কার্যবিবরণী, ছাপার জন্য; এটি স্বাক্ষরিত ফাইলটি নয়</translation>
    </message>
    <message>
        <source>record whom the meeting commends, reminds or criticises</source>
        <translation>সভা কার প্রশংসা করল, কাকে স্মরণ করিয়ে দিল বা কার সমালোচনা করল তা লেখা</translation>
    </message>
    <message>
        <source>what it says; praise where nothing is said</source>
        <translation>কী বলা হলো; কিছু না দিলে প্রশংসা</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>কীসের জন্য</translation>
    </message>
    <message>
        <source>the sentences that are typed by a few letters</source>
        <translation>কয়েকটি অক্ষরে লেখা যায় এমন বাক্যগুলো</translation>
    </message>
    <message>
        <source>keep a sentence under its letters, or change it</source>
        <translation>অক্ষর দিয়ে একটি বাক্য রাখা বা বদলানো</translation>
    </message>
    <message>
        <source>the sentence; … stands where something is to be typed</source>
        <translation>বাক্যটি; যেখানে কিছু লিখতে হবে সেখানে …</translation>
    </message>
    <message>
        <source>remove a sentence of the book</source>
        <translation>খাতার একটি বাক্য সরানো</translation>
    </message>
    <message>
        <source>a paper to study before the meeting, in a notice or invitation; may be given more than once</source>
        <translation>সভার আগে পড়ার একটি নথি, বিজ্ঞপ্তি বা আমন্ত্রণপত্রে; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>in a notice: whom to tell who cannot come; the chair otherwise</source>
        <translation>বিজ্ঞপ্তিতে: যিনি আসতে পারবেন না তিনি কাকে জানাবেন; না দিলে সভাপতিকে</translation>
    </message>
    <message>
        <source>in a notice: until when; the day before the meeting otherwise</source>
        <translation>বিজ্ঞপ্তিতে: কত তারিখের মধ্যে; না দিলে সভার আগের দিন</translation>
    </message>
    <message>
        <source>of a year-book: left and right margin change places on the backs of sheets</source>
        <translation>year-book-এর জন্য: পাতার উল্টো পিঠে বাম ও ডান মার্জিন অদলবদল হয়</translation>
    </message>
    <message>
        <source>when; today where nothing is said</source>
        <translation>কবে; না লিখলে আজ</translation>
    </message>
    <message>
        <source>what meetings were asked for, oldest first</source>
        <translation>সভায় তোলা সুপারিশ, পুরোনোটি আগে</translation>
    </message>
    <message>
        <source>only those of which something is left to do</source>
        <translation>শুধু যেগুলোর কাজ বাকি</translation>
    </message>
    <message>
        <source>those of a cell, in the book of its office</source>
        <translation>কোনো সেলের সুপারিশ, তার অফিসের বইয়ে</translation>
    </message>
    <message>
        <source>record a petition of an open meeting, or change one; prints id and number</source>
        <translation>খোলা সভার একটি সুপারিশ লেখা বা বদলানো; id ও নম্বর ছাপে</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>কী চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>who asks; without one and without a guest the meeting as a whole</source>
        <translation>কে চেয়েছেন; না লিখলে ও অতিথি না থাকলে পুরো সভা</translation>
    </message>
    <message>
        <source>the guest who asks</source>
        <translation>যে অতিথি চেয়েছেন</translation>
    </message>
    <message>
        <source>cell-committee, upper-party or other-body</source>
        <translation>cell-committee, upper-party বা other-body</translation>
    </message>
    <message>
        <source>the name of who is to answer</source>
        <translation>যে উত্তর দেবে তার নাম</translation>
    </message>
    <message>
        <source>by when an answer is expected; otherwise what the rules propose</source>
        <translation>কবের মধ্যে উত্তর চাই; না লিখলে নিয়মের প্রস্তাব</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>কোনো দিন ধরা হয় না</translation>
    </message>
    <message>
        <source>one that is recorded already, by id or number</source>
        <translation>আগেই লেখা একটি, id বা নম্বর দিয়ে</translation>
    </message>
    <message>
        <source>remove a petition of an open meeting</source>
        <translation>খোলা সভার একটি সুপারিশ সরানো</translation>
    </message>
    <message>
        <source>record what was answered to a petition, by its id or number</source>
        <translation>একটি সুপারিশের উত্তর লেখা, id বা নম্বর দিয়ে</translation>
    </message>
    <message>
        <source>done, planned, partly, not-accepted, passed-on or withdrawn</source>
        <translation>done, planned, partly, not-accepted, passed-on বা withdrawn</translation>
    </message>
    <message>
        <source>the answer or its reason</source>
        <translation>উত্তর বা তার কারণ</translation>
    </message>
    <message>
        <source>by when it will be done, of planned</source>
        <translation>কবের মধ্যে হবে, planned হলে</translation>
    </message>
    <message>
        <source>when whoever asked was told</source>
        <translation>যিনি চেয়েছেন তাঁকে কবে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>record that whoever asked was told of the answer</source>
        <translation>যিনি চেয়েছেন তাঁকে উত্তর জানানো হয়েছে বলে লেখা</translation>
    </message>
    <message>
        <source>open a petition again</source>
        <translation>একটি সুপারিশ আবার খোলা</translation>
    </message>
    <message>
        <source>put the item under which petitions are answered on the agenda of a meeting</source>
        <translation>সুপারিশের উত্তর দেওয়ার বিষয়টি সভার আলোচ্যসূচিতে রাখা</translation>
    </message>
    <message>
        <source>the minutes and slips that belong into the book of a year, with their hashes and its root</source>
        <translation>এক বছরের বইয়ে যে কার্যবিবরণী ও সংশোধনী স্লিপ থাকবে, তাদের হ্যাশ ও বইয়ের মূল হ্যাশসহ</translation>
    </message>
    <message>
        <source>compare a printed book of the year with the program</source>
        <translation>ছাপানো বছরের বই প্রোগ্রামের সঙ্গে মিলিয়ে দেখা</translation>
    </message>
    <message>
        <source>the root on the closing page of the printed book</source>
        <translation>ছাপানো বইয়ের সমাপনী পাতার মূল হ্যাশ</translation>
    </message>
    <message>
        <source>the lines of the closing page, each with its number and hash; then every difference is named</source>
        <translation>সমাপনী পাতার লাইনগুলো, প্রতিটি ক্রমিক নম্বর ও হ্যাশসহ; তখন প্রতিটি পার্থক্য বলে দেওয়া হয়</translation>
    </message>
    <message>
        <source>the one to change; a new one where nothing is said</source>
        <translation>যেটি বদলাতে হবে; কিছু না দিলে নতুন একটি</translation>
    </message>
    <message>
        <source>take a commendation, reminder or criticism back</source>
        <translation>একটি প্রশংসা, স্মরণ করানো বা সমালোচনা ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>a paper of a meeting as PDF: agenda, notice, invitation, attendance, minutes, resolution, conclusion, report, score, admission, recognition, ballot, ballot-count, correction, extract; or pack, a folder of what is put into the official app; or year-book, all closed minutes of a year or of some time, which stands in the place of ID: 2026, 2025-07-01..2026-06-30</source>
        <translation>সভার একটি কাগজ PDF হিসেবে: agenda, notice, invitation, attendance, minutes, resolution, conclusion, report, score, admission, recognition, ballot, ballot-count, correction, extract; অথবা pack, সরকারি অ্যাপে যা তুলতে হবে তার ফোল্ডার; অথবা year-book, এক বছর বা কিছু সময়ের সব চূড়ান্ত কার্যবিবরণী, সময়টি ID-র জায়গায় লেখা হয়: 2026, 2025-07-01..2026-06-30</translation>
    </message>
    <message>
        <source>give a notice, a notice of conclusions, a report or a resolution on a person the next number of its series first</source>
        <translation>আগে বিজ্ঞপ্তি, সিদ্ধান্তের বিজ্ঞপ্তি, প্রতিবেদন বা একজনের বিষয়ে রেজোলিউশনকে তার ধারাবাহিকের পরের নম্বর দেওয়া হয়</translation>
    </message>
    <message>
        <source>which resolution on a person, where the meeting has several</source>
        <translation>একজনের বিষয়ে কোন রেজোলিউশন, সভায় একাধিক থাকলে</translation>
    </message>
    <message>
        <source>what a meeting concluded on a person whom it proposes to admit or to recognise: the text of the resolution</source>
        <translation>সভা যাঁকে ভর্তি বা স্বীকৃতির জন্য প্রস্তাব করে তাঁর সম্পর্কে সভার উপসংহার: রেজোলিউশনের লেখা</translation>
    </message>
    <message>
        <source>what is proposed; by the vote where one is named</source>
        <translation>কী প্রস্তাব করা হচ্ছে: admission ভর্তি, recognition স্বীকৃতি; ভোট উল্লেখ করলে সেই ভোট অনুযায়ী</translation>
    </message>
    <message>
        <source>the open vote that decided it</source>
        <translation>যে প্রকাশ্য ভোটে এটি স্থির হয়েছে</translation>
    </message>
    <message>
        <source>the secret ballot that decided it</source>
        <translation>যে গোপন ব্যালটে এটি স্থির হয়েছে</translation>
    </message>
    <message>
        <source>who applies for admission</source>
        <translation>যিনি ভর্তির আবেদন করেছেন</translation>
    </message>
    <message>
        <source>the probationary member; whom the vote is about where one is named</source>
        <translation>প্রোবেশনারি সদস্য; না দিলে এবং ভোট উল্লেখ করলে, ভোটটি যাঁর বিষয়ে</translation>
    </message>
    <message>
        <source>on the life record</source>
        <translation>জীবনবৃত্তান্ত সম্পর্কে</translation>
    </message>
    <message>
        <source>on political awareness</source>
        <translation>রাজনৈতিক চেতনা সম্পর্কে</translation>
    </message>
    <message>
        <source>on ethics and way of life</source>
        <translation>নৈতিকতা ও জীবনযাপন সম্পর্কে</translation>
    </message>
    <message>
        <source>on ability and work</source>
        <translation>যোগ্যতা ও কাজ সম্পর্কে</translation>
    </message>
    <message>
        <source>on relations with people</source>
        <translation>জনগণের সঙ্গে সম্পর্ক বিষয়ে</translation>
    </message>
    <message>
        <source>shortcomings</source>
        <translation>ত্রুটি, ঘাটতি</translation>
    </message>
    <message>
        <source>the reasons of those who were not in favour</source>
        <translation>যাঁরা পক্ষে ছিলেন না তাঁদের কারণ</translation>
    </message>
    <message>
        <source>the resolutions on persons of a meeting</source>
        <translation>একটি সভার ব্যক্তি-বিষয়ে রেজোলিউশনগুলি</translation>
    </message>
    <message>
        <source>remove one that has no number yet</source>
        <translation>এখনও নম্বর নেই এমন একটি রেজোলিউশন সরানো</translation>
    </message>
    <message>
        <source>the texts of a paper that can be changed, with their numbers</source>
        <translation>একটি কাগজের যেসব অংশ বদলানো যায়, ক্রমিক নম্বরসহ</translation>
    </message>
    <message>
        <source>put other words for a text of a paper; what stands between ‹ › must stay</source>
        <translation>কাগজের একটি অংশের বয়ান বদলানো; ‹ › এর মধ্যে যা আছে তা থাকতেই হবে</translation>
    </message>
    <message>
        <source>the words; each line is a paragraph, nothing leaves the paragraph out</source>
        <translation>বয়ান; প্রতিটি লাইন একটি অনুচ্ছেদ, খালি দিলে অনুচ্ছেদটি বাদ যায়</translation>
    </message>
    <message>
        <source>go back to the words of the program</source>
        <translation>প্রোগ্রামের বয়ানে ফিরে যাওয়া</translation>
    </message>
    <message>
        <source>in a report: what the cell asks of the upper level, its petitions to it otherwise; may be given more than once</source>
        <translation>প্রতিবেদনে: সেল ঊর্ধ্বতন স্তরের কাছে যা চায়; না দিলে সেই স্তরের কাছে সেলের সুপারিশগুলি; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>what says all the words, at their beginnings, with accents or without</source>
        <translation>যেখানে সব শব্দ আছে, শব্দের শুরু ধরে, চিহ্নসহ বা চিহ্ন ছাড়া</translation>
    </message>
    <message>
        <source>only member, meeting, item, opinion, task, petition, decision, paper or file</source>
        <translation>শুধু এক ধরনের: member, meeting, item, opinion, task, petition, decision, paper বা file</translation>
    </message>
    <message>
        <source>only of meetings of that year</source>
        <translation>শুধু ওই বছরের সভা</translation>
    </message>
    <message>
        <source>what must not be missed for members, by the day it is due: probation, decisions, terms, badges</source>
        <translation>সদস্যদের যা বাদ পড়া চলবে না, শেষ তারিখ অনুসারে: প্রোবেশন, সিদ্ধান্ত, মেয়াদ, ব্যাজ</translation>
    </message>
    <message>
        <source>the file to write; standard output when left out</source>
        <translation>যে ফাইলে লেখা হবে; না দিলে স্ট্যান্ডার্ড আউটপুট</translation>
    </message>
    <message>
        <source>say that a deadline is no longer waited for</source>
        <translation>লিখুন যে একটি সময়সীমার জন্য আর অপেক্ষা করা হয় না</translation>
    </message>
    <message>
        <source>what was done, or why nothing is waited for</source>
        <translation>কী করা হয়েছে, বা কেন আর অপেক্ষা নেই</translation>
    </message>
    <message>
        <source>whose deadline</source>
        <translation>কার সময়সীমা</translation>
    </message>
    <message>
        <source>of an applicant; without both, of the cell</source>
        <translation>একজন আবেদনকারীর; দুটোই না দিলে পার্টি সেলের</translation>
    </message>
    <message>
        <source>the day it counts from, when several fit</source>
        <translation>যে দিন থেকে গণনা, একাধিক মিললে</translation>
    </message>
    <message>
        <source>what is due as an iCalendar file</source>
        <translation>কী করা বাকি, iCalendar ফাইল হিসেবে</translation>
    </message>
    <message>
        <source>the last day; twelve months on when left out</source>
        <translation>শেষ দিন; না দিলে বারো মাস পর</translation>
    </message>
    <message>
        <source>without names of people</source>
        <translation>ব্যক্তির নাম ছাড়া</translation>
    </message>
    <message>
        <source>the list of what is due, as PDF</source>
        <translation>কী করা বাকি তার তালিকা, PDF হিসেবে</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>সিদ্ধান্তের নম্বর</translation>
    </message>
    <message>
        <source>its date, whole or in part</source>
        <translation>তার তারিখ, পুরো বা আংশিক</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>কে জারি করেছে</translation>
    </message>
    <message>
        <source>what happened to a member by date, and the party age</source>
        <translation>তারিখ অনুযায়ী একজন সদস্যের যা ঘটেছে, এবং পার্টি বয়স</translation>
    </message>
    <message>
        <source>the day of the party age; today when left out</source>
        <translation>পার্টি বয়সের দিন; না দিলে আজ</translation>
    </message>
    <message>
        <source>add a line to a member&apos;s timeline, or change one</source>
        <translation>সদস্যের সময়রেখায় একটি লাইন যোগ করুন, অথবা একটি বদলান</translation>
    </message>
    <message>
        <source>what it was, in words</source>
        <translation>কী ছিল, কথায়</translation>
    </message>
    <message>
        <source>since when, whole or in part</source>
        <translation>কবে থেকে, পুরো বা আংশিক</translation>
    </message>
    <message>
        <source>until when, whole or in part</source>
        <translation>কবে পর্যন্ত, পুরো বা আংশিক</translation>
    </message>
    <message>
        <source>of a badge: years of party age</source>
        <translation>ব্যাজের ক্ষেত্রে: পার্টি বয়সের বছর</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG of the paper, kept in the book</source>
        <translation>কাগজের PDF, JPEG বা PNG, বইয়ে রাখা হয়</translation>
    </message>
    <message>
        <source>the line to change</source>
        <translation>যে লাইন বদলাতে হবে</translation>
    </message>
    <message>
        <source>take a line of a timeline away</source>
        <translation>সময়রেখার একটি লাইন সরান</translation>
    </message>
    <message>
        <source>which papers of the dossier are there and where; the papers themselves are never kept</source>
        <translation>সদস্যের রেকর্ডের কোন কাগজ আছে ও কোথায়; কাগজগুলো নিজে কখনও রাখা হয় না</translation>
    </message>
    <message>
        <source>where they are kept</source>
        <translation>সেগুলো কোথায় রাখা আছে</translation>
    </message>
    <message>
        <source>set the photo on a card (JPEG, at most 300 kB), or write it out</source>
        <translation>কার্ডে ছবি দিন (JPEG, সর্বোচ্চ 300 kB), অথবা ফাইলে লিখুন</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>ছবিটি সরান</translation>
    </message>
    <message>
        <source>put protected fields of a card right on a paper</source>
        <translation>কোনো কাগজের ভিত্তিতে কার্ডের সুরক্ষিত ঘর সংশোধন করুন</translation>
    </message>
    <message>
        <source>why, in words</source>
        <translation>কেন, কথায়</translation>
    </message>
    <message>
        <source>the slip of a corrected card, as PDF</source>
        <translation>সংশোধিত কার্ডের সংশোধনপত্র, PDF হিসেবে</translation>
    </message>
    <message>
        <source>%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level.</source>
        <translation>প্রাপ্যের চেয়ে %1 đồng বেশি দেওয়া হয়েছে। বেশি দেওয়া স্বাগত; উপরের স্তরকে জানান।</translation>
    </message>
    <message>
        <source>Three months of a year or more are unpaid. The rule: %1. Nothing is decided by it; the cell considers it.</source>
        <translation>কোনো সদস্য এক বছরে তিন মাস বা তার বেশি চাঁদা দেননি। নিয়ম: %1। এতে কিছু স্থির হয় না; পার্টি সেল বিবেচনা করবে।</translation>
    </message>
    <message>
        <source>the first month, like 2027-03; this month where nothing is said</source>
        <translation>প্রথম মাস, যেমন 2027-03; কিছু না বললে এই মাস</translation>
    </message>
    <message>
        <source>how dues are kept: month, who approves, who collects, percent kept, wage region, paper; with --from it is settled</source>
        <translation>চাঁদা কীভাবে রাখা হয়: মাস, কে অনুমোদন করেন, কে তোলেন, কত শতাংশ রাখা হয়, মজুরি অঞ্চল, কাগজ; --from দিলে তা স্থির করা হয়</translation>
    </message>
    <message>
        <source>from which month on, like 2027-03; what is not said stays as it is</source>
        <translation>কোন মাস থেকে, যেমন 2027-03; যা বলা হয় না তা আগের মতো থাকে</translation>
    </message>
    <message>
        <source>who directs and approves the amounts</source>
        <translation>কে নির্দেশ দেন ও পরিমাণ অনুমোদন করেন</translation>
    </message>
    <message>
        <source>who takes the cash and reminds</source>
        <translation>কে নগদ নেন ও মনে করিয়ে দেন</translation>
    </message>
    <message>
        <source>the part that the cell keeps, 0 to 100</source>
        <translation>পার্টি সেল যে অংশ রাখে, 0 থেকে 100</translation>
    </message>
    <message>
        <source>region of the minimum wage, 1 to 4</source>
        <translation>ন্যূনতম মজুরির অঞ্চল, 1 থেকে 4</translation>
    </message>
    <message>
        <source>the paper on which the kept part rests</source>
        <translation>রাখা অংশ যে কাগজের ভিত্তিতে</translation>
    </message>
    <message>
        <source>the rates that the program knows: package, month of effect, category, words, certainty</source>
        <translation>প্রোগ্রামের জানা হার: প্যাকেজ, কার্যকর মাস, শ্রেণি, কথা, নিশ্চয়তা</translation>
    </message>
    <message>
        <source>what each member pays and should pay by the rates: id, name, approved, category, base, amount, source, last month</source>
        <translation>প্রত্যেক সদস্য কত দেন ও হার অনুযায়ী কত: আইডি, নাম, অনুমোদিত, শ্রেণি, ভিত্তি, পরিমাণ, উৎস, শেষ মাস</translation>
    </message>
    <message>
        <source>of which month; this one where nothing is said</source>
        <translation>কোন মাসের; কিছু না বললে এই মাস</translation>
    </message>
    <message>
        <source>record an amount that was approved; prints how many were recorded</source>
        <translation>অনুমোদিত পরিমাণ লিপিবদ্ধ করুন; কতটি লেখা হলো তা ছাপে</translation>
    </message>
    <message>
        <source>the last month, of a waiver or reduction</source>
        <translation>শেষ মাস, মওকুফ বা হ্রাসের</translation>
    </message>
    <message>
        <source>of the rates, see dues rates; the one that holds where nothing is said</source>
        <translation>হারের শ্রেণি, দেখুন dues rates; কিছু না বললে যা চলছে</translation>
    </message>
    <message>
        <source>the income a month</source>
        <translation>মাসিক আয়</translation>
    </message>
    <message>
        <source>another amount than the rates say</source>
        <translation>হারের চেয়ে ভিন্ন পরিমাণ</translation>
    </message>
    <message>
        <source>why it is another one, or the paper of an exemption</source>
        <translation>কেন ভিন্ন, বা মওকুফের কাগজ</translation>
    </message>
    <message>
        <source>for everybody of whom the rates say another amount now</source>
        <translation>যাদের জন্য হার এখন ভিন্ন পরিমাণ বলে তাদের সবার</translation>
    </message>
    <message>
        <source>record payments of a month; prints how many, their sum and what was more than owed</source>
        <translation>এক মাসের পরিশোধ লিপিবদ্ধ করুন; সংখ্যা, যোগফল ও প্রাপ্যের বেশি অংশ ছাপে</translation>
    </message>
    <message>
        <source>everybody of whom the month is open</source>
        <translation>যাদের ওই মাস বাকি তাদের সবাই</translation>
    </message>
    <message>
        <source>how much each paid; what is open where nothing is said</source>
        <translation>প্রত্যেকে কত দিলেন; কিছু না বললে যা বাকি</translation>
    </message>
    <message>
        <source>cash, portal or bank</source>
        <translation>cash, portal বা bank (নগদ, পোর্টাল, ব্যাংক)</translation>
    </message>
    <message>
        <source>who took the cash; the one who collects where nothing is said</source>
        <translation>কে নগদ নিলেন; কিছু না বললে চাঁদা সংগ্রাহক</translation>
    </message>
    <message>
        <source>of the receipt or of the payment on the portal</source>
        <translation>রসিদের বা পোর্টালে পরিশোধের নম্বর</translation>
    </message>
    <message>
        <source>a month by member: id, name, state, due, paid, open, why nothing is owed</source>
        <translation>সদস্য ধরে এক মাস: আইডি, নাম, অবস্থা, প্রাপ্য, দেওয়া, বাকি, কেন প্রাপ্য নয়</translation>
    </message>
    <message>
        <source>the table of a year: name, twelve months, due, paid, open</source>
        <translation>এক বছরের সারণি: নাম, বারো মাস, প্রাপ্য, দেওয়া, বাকি</translation>
    </message>
    <message>
        <source>who owes for months that are over: id, name, since, sum, months, `rule` from three unpaid months of a year on</source>
        <translation>পার হওয়া মাসের জন্য কার বাকি: আইডি, নাম, কবে থেকে, অঙ্ক, মাস, বছরে তিন মাস বাকি হলে `rule`</translation>
    </message>
    <message>
        <source>Not handed on yet: %1.</source>
        <translation>এখনও উপরে জমা হয়নি: %1।</translation>
    </message>
    <message>
        <source>%1 đồng of these months are not paid yet; they are taken along by a later remittance.</source>
        <translation>এই মাসগুলোর %1 đồng এখনও দেওয়া হয়নি; পরের জমায় তা যাবে।</translation>
    </message>
    <message>
        <source>From %1 on less than nothing is in the cash box (%2 đồng): something is missing in the book or wrong.</source>
        <translation>%1 থেকে নগদ বাক্সে শূন্যের কম (%2 đồng): বইয়ে কিছু বাদ পড়েছে বা ভুল আছে।</translation>
    </message>
    <message>
        <source>the first day; that of the year where nothing is said</source>
        <translation>প্রথম দিন; কিছু না বললে বছরের প্রথম দিন</translation>
    </message>
    <message>
        <source>the last day; that of the year where nothing is said</source>
        <translation>শেষ দিন; কিছু না বললে বছরের শেষ দিন</translation>
    </message>
    <message>
        <source>record that dues of the months were handed on; prints id, collected, part of earlier months, kept, handed on</source>
        <translation>মাসগুলোর চাঁদা উপরে জমা দেওয়া লিপিবদ্ধ করুন; আইডি, তোলা, আগের মাসের অংশ, রাখা, জমা ছাপে</translation>
    </message>
    <message>
        <source>of the receipt</source>
        <translation>রসিদের নম্বর</translation>
    </message>
    <message>
        <source>only reckon it</source>
        <translation>কেবল হিসাব করুন</translation>
    </message>
    <message>
        <source>what was handed on: id, first and last month, day, collected, kept, handed on, way, paper</source>
        <translation>যা জমা হয়েছে: আইডি, প্রথম ও শেষ মাস, দিন, তোলা, রাখা, জমা, উপায়, কাগজ</translation>
    </message>
    <message>
        <source>a remittance by member: name, due, paid, for earlier months, unpaid months</source>
        <translation>সদস্য ধরে একটি জমা: নাম, প্রাপ্য, দেওয়া, আগের মাসের জন্য, অপরিশোধিত মাস</translation>
    </message>
    <message>
        <source>the cash book: day, kind, what, in, out, balance, id of other money</source>
        <translation>নগদ বই: দিন, ধরন, কী, জমা, খরচ, স্থিতি, অন্য অর্থের আইডি</translation>
    </message>
    <message>
        <source>record other money of the cash box; prints its id</source>
        <translation>নগদ বাক্সের অন্য অর্থ লিপিবদ্ধ করুন; আইডি ছাপে</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>কী বাবদ</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>in or out; out where nothing is said</source>
        <translation>in বা out (জমা বা খরচ); কিছু না বললে খরচ</translation>
    </message>
    <message>
        <source>remove a line of other money</source>
        <translation>অন্য অর্থের একটি হিসাব বাদ দিন</translation>
    </message>
    <message>
        <source>what a meeting announces of the dues of the month before</source>
        <translation>আগের মাসের চাঁদা নিয়ে সভা যা জানায়</translation>
    </message>
    <message>
        <source>put it into the meeting</source>
        <translation>সভায় বসান</translation>
    </message>
    <message>
        <source>print the dues book of a year (book 2026), the cash book (cash 2026) or the statement of a remittance (statement ID) as PDF</source>
        <translation>এক বছরের চাঁদা বই (book 2026), নগদ বই (cash 2026) বা একটি জমার বিবরণী (statement ID) PDF হিসেবে ছাপুন</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>কোথায় লেখা হবে</translation>
    </message>
    <message>
        <source>0 to 100, with one digit behind the comma at most</source>
        <translation>0 থেকে 100, কমার পরে সর্বোচ্চ এক অঙ্ক</translation>
    </message>
    <message>
        <source>excellent, good, fulfilled or not-fulfilled; where it is left out the one of the points</source>
        <translation>excellent, good, fulfilled বা not-fulfilled; না দিলে পয়েন্ট অনুযায়ী স্তর</translation>
    </message>
    <message>
        <source>why it is so although something is not met</source>
        <translation>কোনো শর্ত পূরণ না হলেও কেন এমন</translation>
    </message>
    <message>
        <source>who is evaluated for a year (2026) or quarter (2026-Q3), how far each has come, levels and cap</source>
        <translation>এক বছর (2026) বা ত্রৈমাসিকে (2026-Q3) কার মূল্যায়ন হয়, কে কতদূর এগিয়েছেন, স্তর ও সর্বোচ্চ সীমা</translation>
    </message>
    <message>
        <source>what the book knows of one member: tasks, quarters, earlier weaknesses, what is not met</source>
        <translation>একজন সদস্য সম্পর্কে বই যা জানে: কাজ, ত্রৈমাসিক, আগের দুর্বলতা, যা পূরণ হয়নি</translation>
    </message>
    <message>
        <source>record how a member rates himself</source>
        <translation>সদস্য নিজেকে কীভাবে মূল্যায়ন করেন তা লেখা</translation>
    </message>
    <message>
        <source>record what the committee proposes</source>
        <translation>কমিটির প্রস্তাব লেখা</translation>
    </message>
    <message>
        <source>tasks of the time, where not as the book counts</source>
        <translation>এই সময়ের কাজ, বইয়ের গণনা থেকে ভিন্ন হলে</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>এর মধ্যে সম্পন্ন</translation>
    </message>
    <message>
        <source>of these done in time</source>
        <translation>এর মধ্যে সময়মতো সম্পন্ন</translation>
    </message>
    <message>
        <source>of these beyond what was asked</source>
        <translation>এর মধ্যে চাহিদার অতিরিক্ত</translation>
    </message>
    <message>
        <source>weaknesses that are named this time</source>
        <translation>এবার যে দুর্বলতা উল্লেখ করা হয়েছে</translation>
    </message>
    <message>
        <source>those named before are mended</source>
        <translation>আগে উল্লেখিত দুর্বলতা দূর হয়েছে</translation>
    </message>
    <message>
        <source>they are not</source>
        <translation>দূর হয়নি</translation>
    </message>
    <message>
        <source>record the vote of the cell on one member, or one vote for everybody who is proposed</source>
        <translation>একজন সদস্যের বিষয়ে পার্টি সেলের ভোট, অথবা প্রস্তাবিত সবার জন্য একটি ভোট লেখা</translation>
    </message>
    <message>
        <source>an open vote of a meeting, whose figures are taken</source>
        <translation>সভার যে প্রকাশ্য ভোটের সংখ্যা নেওয়া হয়</translation>
    </message>
    <message>
        <source>a counted secret ballot on levels</source>
        <translation>স্তর নিয়ে গণনা করা গোপন ব্যালট</translation>
    </message>
    <message>
        <source>typed totals instead: how many were in favour</source>
        <translation>পরিবর্তে মোট সংখ্যা: কতজন পক্ষে</translation>
    </message>
    <message>
        <source>of how many entitled to vote</source>
        <translation>ভোটাধিকারী কতজনের মধ্যে</translation>
    </message>
    <message>
        <source>at which meeting</source>
        <translation>কোন সভায়</translation>
    </message>
    <message>
        <source>record the level in the end, or for everybody the proposed one</source>
        <translation>চূড়ান্ত স্তর লেখা, বা সবার জন্য প্রস্তাবিত স্তর</translation>
    </message>
    <message>
        <source>why there is no level</source>
        <translation>কেন কোনো স্তর নেই</translation>
    </message>
    <message>
        <source>remove what was recorded of a member for a time</source>
        <translation>কোনো সময়ের জন্য সদস্যের লিপিবদ্ধ তথ্য মুছে ফেলা</translation>
    </message>
    <message>
        <source>settle how many may be excellent, or list what was settled</source>
        <translation>কতজন চমৎকার হতে পারেন তা নির্ধারণ, বা যা নির্ধারিত তার তালিকা</translation>
    </message>
    <message>
        <source>from which day on it holds</source>
        <translation>কোন দিন থেকে কার্যকর</translation>
    </message>
    <message>
        <source>0 to 100; 100 is no cap</source>
        <translation>0 থেকে 100; 100 মানে কোনো সীমা নেই</translation>
    </message>
    <message>
        <source>good-or-better, good or classified: of whom it is reckoned</source>
        <translation>good-or-better, good বা classified: কাদের মধ্যে হিসাব</translation>
    </message>
    <message>
        <source>the list of results, or the sheet of one member, as PDF</source>
        <translation>ফলাফলের তালিকা বা একজন সদস্যের পাতা, PDF হিসেবে</translation>
    </message>
    <message>
        <source>the sheet of this member</source>
        <translation>এই সদস্যের পাতা</translation>
    </message>
    <message>
        <source>write the whole book into a new folder in open formats that anybody can read</source>
        <translation>পুরো বই নতুন একটি ফোল্ডারে উন্মুক্ত বিন্যাসে লেখে, যা যে কেউ পড়তে পারে</translation>
    </message>
    <message>
        <source>I know that whoever has the folder can read it</source>
        <translation>আমি জানি যার কাছে ফোল্ডারটি থাকবে সে এটি পড়তে পারবে</translation>
    </message>
    <message>
        <source>make a book of an open export, with a new passphrase and new keys</source>
        <translation>উন্মুক্ত রপ্তানি থেকে নতুন পাসফ্রেজ ও নতুন চাবিসহ একটি বই তৈরি করে</translation>
    </message>
    <message>
        <source>whether two books have the same entries, records and files, up to what one has more</source>
        <translation>দুটি বইয়ের ভুক্তি, রেকর্ড ও ফাইল এক কি না, একটিতে যা বেশি আছে তা বাদে</translation>
    </message>
    <message>
        <source>passphrase of the second book, where it is another one</source>
        <translation>দ্বিতীয় বইয়ের পাসফ্রেজ, যদি আলাদা হয়</translation>
    </message>
    <message>
        <source>do not take the columns as the last time such a list came</source>
        <translation>আগেরবারের মতো কলাম ধরবেন না</translation>
    </message>
    <message>
        <source>unicode, tcvn3 or vni for all columns; recognised column by column when left out</source>
        <translation>সব কলামের জন্য unicode, tcvn3 বা vni; না দিলে কলাম ধরে চেনা হয়</translation>
    </message>
    <message>
        <source>same, new or leave-out: what becomes of rows that may be about somebody who is there</source>
        <translation>same, new বা leave-out: যে সারি হয়তো আগে থেকে থাকা কারও, তার কী হবে</translation>
    </message>
    <message>
        <source>the same for single rows, with commas between</source>
        <translation>একেকটি সারির জন্য একই, মাঝে কমা</translation>
    </message>
    <message>
        <source>how the columns of lists are remembered</source>
        <translation>তালিকার কলাম কীভাবে মনে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>forget one of them</source>
        <translation>একটি ভুলে যান</translation>
    </message>
    <message>
        <source>compare the handbook with a list from above; show, settle or print a comparison</source>
        <translation>উপরের তালিকার সঙ্গে খাতা মেলান; একটি মিলকরণ দেখুন, নিষ্পত্তি করুন বা ছাপুন</translation>
    </message>
    <message>
        <source>the day of the comparison; today when left out</source>
        <translation>মেলানোর দিন; না দিলে আজ</translation>
    </message>
    <message>
        <source>who made the list and of which day; the name of the file when left out</source>
        <translation>কে কোন দিনের তালিকা করেছেন; না দিলে ফাইলের নাম</translation>
    </message>
    <message>
        <source>theirs or ours for differences, with commas between</source>
        <translation>অমিলগুলোর জন্য theirs বা ours, মাঝে কমা</translation>
    </message>
    <message>
        <source>a word on what is settled</source>
        <translation>নিষ্পত্তি সম্পর্কে এক কথা</translation>
    </message>
    <message>
        <source>moved-out, deceased or left: of whom only the book has, when theirs is taken</source>
        <translation>moved-out, deceased বা left: যিনি কেবল খাতায় আছেন, তাদেরটা নেওয়া হলে</translation>
    </message>
    <message>
        <source>show the differences and record nothing</source>
        <translation>অমিল দেখান, কিছু লিখবেন না</translation>
    </message>
    <message>
        <source>print the record of the comparison into this file</source>
        <translation>মিলকরণের কার্যবিবরণী এই ফাইলে ছাপুন</translation>
    </message>
    <message>
        <source>a kept choice</source>
        <translation>সংরক্ষিত একটি বাছাই</translation>
    </message>
    <message>
        <source>age&gt;=60, sex=female, situation!=exempt, residence~TEXT, phone= (missing); may be given again</source>
        <translation>age&gt;=60, sex=female, situation!=exempt, residence~লেখা, phone= (নেই); একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>fields with commas between</source>
        <translation>কমা দিয়ে আলাদা করা ঘর</translation>
    </message>
    <message>
        <source>by which fields; -age the other way round, entered as entered</source>
        <translation>কোন ঘর অনুসারে; -age উল্টো ক্রমে, entered যেভাবে লেখা হয়েছে</translation>
    </message>
    <message>
        <source>of the printed list</source>
        <translation>ছাপানো তালিকার</translation>
    </message>
    <message>
        <source>what for, kept in the log of what left the book</source>
        <translation>কী জন্য, বই থেকে যা বেরিয়েছে তার লগে রাখা হয়</translation>
    </message>
    <message>
        <source>write it as .xlsx, .csv or .pdf</source>
        <translation>.xlsx, .csv বা .pdf হিসেবে লিখুন</translation>
    </message>
    <message>
        <source>the last day, of what is granted for a term</source>
        <translation>শেষ দিন, যা মেয়াদের জন্য দেওয়া হয়</translation>
    </message>
    <message>
        <source>in words, such as the reason for an earlier recognition</source>
        <translation>কথায়, যেমন আগে স্বীকৃতির কারণ</translation>
    </message>
    <message>
        <source>a list or paper of members: list, roll, 7-hsdv, labels, birthdays, badges, structure, card</source>
        <translation>সদস্যদের তালিকা বা কাগজ: list, roll, 7-hsdv, labels, birthdays, badges, structure, card</translation>
    </message>
    <message>
        <source>where to: .pdf, or .xlsx or .csv for its table</source>
        <translation>কোথায়: .pdf, অথবা এর সারণির জন্য .xlsx বা .csv</translation>
    </message>
    <message>
        <source>of birthdays or badges; that of the day when left out</source>
        <translation>জন্মদিন বা ব্যাজের বছর; না দিলে দিনটির বছর</translation>
    </message>
    <message>
        <source>of birthdays, e.g. 4-6; the whole year when left out</source>
        <translation>জন্মদিনের মাস, যেমন 4-6; না দিলে সারা বছর</translation>
    </message>
    <message>
        <source>labels beside each other: 2 or 3</source>
        <translation>পাশাপাশি লেবেল: 2 বা 3</translation>
    </message>
    <message>
        <source>labels of the first sheet that are used up</source>
        <translation>প্রথম পাতার যতগুলো লেবেল ব্যবহার হয়ে গেছে</translation>
    </message>
    <message>
        <source>whose card</source>
        <translation>কার কার্ড</translation>
    </message>
    <message>
        <source>keep a choice of members under a name</source>
        <translation>একটি নামে সদস্যদের বাছাই সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>remove a kept choice</source>
        <translation>সংরক্ষিত একটি বাছাই সরান</translation>
    </message>
    <message>
        <source>the kept choices: id, name, conditions, columns</source>
        <translation>সংরক্ষিত বাছাই: আইডি, নাম, শর্ত, কলাম</translation>
    </message>
    <message>
        <source>the fields of lists, with their titles and words</source>
        <translation>তালিকার ঘর, তাদের শিরোনাম ও শব্দ</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>যে ফাইল লেখা হবে</translation>
    </message>
    <message>
        <source>the day on the paper; today where nothing is said</source>
        <translation>কাগজের তারিখ; না বললে আজ</translation>
    </message>
    <message>
        <source>the organisation on the other side</source>
        <translation>অপর পক্ষের সংগঠন</translation>
    </message>
    <message>
        <source>what makes the transfer necessary: the time to ask for it counts from there</source>
        <translation>যে ঘটনায় স্থানান্তর দরকার হয়: আবেদনের সময় সেখান থেকে গণনা হয়</translation>
    </message>
    <message>
        <source>the day on the introduction</source>
        <translation>পরিচয়পত্রের তারিখ</translation>
    </message>
    <message>
        <source>number and issuer of the introduction</source>
        <translation>পরিচয়পত্রের নম্বর ও প্রদানকারী</translation>
    </message>
    <message>
        <source>a day of the last month for which dues are paid</source>
        <translation>যে শেষ মাসের চাঁদা দেওয়া হয়েছে তার একটি দিন</translation>
    </message>
    <message>
        <source>the last day, of a temporary one</source>
        <translation>শেষ দিন, অস্থায়ী স্থানান্তরে</translation>
    </message>
    <message>
        <source>what goes along, as often as needed; otherwise what usually does</source>
        <translation>সঙ্গে যা যায়, যতবার দরকার; নইলে সাধারণত যা যায়</translation>
    </message>
    <message>
        <source>who leaves and who comes: open ones first, by the day they are due</source>
        <translation>কে যাচ্ছেন ও কে আসছেন: খোলাগুলি আগে, মেয়াদের দিন অনুযায়ী</translation>
    </message>
    <message>
        <source>what others seal packets for this book with: key, name, and the 30 digits of its office key</source>
        <translation>অন্যেরা যা দিয়ে এই খাতার জন্য প্যাকেট সিল করে: কী, নাম এবং অফিস-কী-র ৩০ অঙ্ক</translation>
    </message>
    <message>
        <source>record that a member is to leave, or change that; prints the id, doubts go to standard error</source>
        <translation>একজন সদস্য যাবেন তা লিপিবদ্ধ করে বা বদলায়; আইডি ছাপে, সন্দেহগুলি স্ট্যান্ডার্ড এররে যায়</translation>
    </message>
    <message>
        <source>key of the receiver, age1...; without one only papers go</source>
        <translation>প্রাপকের কী, age1...; না থাকলে শুধু কাগজ যায়</translation>
    </message>
    <message>
        <source>seal the packet for the receiver; prints its number and the 30 digits of our key</source>
        <translation>প্রাপকের জন্য প্যাকেট সিল করে; নম্বর ও আমাদের কী-র ৩০ অঙ্ক ছাপে</translation>
    </message>
    <message>
        <source>a file that goes along, as often as needed</source>
        <translation>সঙ্গে যাওয়া ফাইল, যতবার দরকার</translation>
    </message>
    <message>
        <source>record that the member was handed the introduction</source>
        <translation>সদস্যকে পরিচয়পত্র দেওয়া হয়েছে তা লিপিবদ্ধ করে</translation>
    </message>
    <message>
        <source>open a packet that came and show what it says; nothing is recorded</source>
        <translation>আসা প্যাকেট খুলে তা কী বলে দেখায়; কিছু লেখা হয় না</translation>
    </message>
    <message>
        <source>take a packet in; prints the id of the transfer</source>
        <translation>প্যাকেট গ্রহণ করে; স্থানান্তরের আইডি ছাপে</translation>
    </message>
    <message>
        <source>the 30 digits on the inventory, where the sender is not known here</source>
        <translation>তালিকার ৩০ অঙ্ক, প্রেরক এখানে অজানা হলে</translation>
    </message>
    <message>
        <source>when the papers were presented; today where nothing is said</source>
        <translation>কাগজ কবে পেশ করা হয়েছে; না বললে আজ</translation>
    </message>
    <message>
        <source>record that papers of somebody were presented without a packet; prints the id</source>
        <translation>প্যাকেট ছাড়া কারও কাগজ পেশ লিপিবদ্ধ করে; আইডি ছাপে</translation>
    </message>
    <message>
        <source>somebody who is in the book</source>
        <translation>খাতায় আছেন এমন কেউ</translation>
    </message>
    <message>
        <source>somebody who is not</source>
        <translation>খাতায় নেই এমন কেউ</translation>
    </message>
    <message>
        <source>identification number of a new person</source>
        <translation>নতুন ব্যক্তির শনাক্তকরণ নম্বর</translation>
    </message>
    <message>
        <source>tick the items of the inventory; prints each with its number</source>
        <translation>তালিকার আইটেমে টিক দেয়; প্রতিটি নম্বরসহ ছাপে</translation>
    </message>
    <message>
        <source>all of them were seen</source>
        <translation>সবই দেখা হয়েছে</translation>
    </message>
    <message>
        <source>an item that was seen, as often as needed</source>
        <translation>দেখা একটি আইটেম, যতবার দরকার</translation>
    </message>
    <message>
        <source>an item that is missing or wrong, and what is wrong with it</source>
        <translation>অনুপস্থিত বা ভুল আইটেম, এবং তাতে কী ভুল</translation>
    </message>
    <message>
        <source>accept who comes</source>
        <translation>আগতকে গ্রহণ করে</translation>
    </message>
    <message>
        <source>do not accept who comes</source>
        <translation>আগতকে গ্রহণ করে না</translation>
    </message>
    <message>
        <source>write the receipt for the sender of a packet, sealed for them</source>
        <translation>প্যাকেট প্রেরকের জন্য সিল করা প্রাপ্তিস্বীকার লেখে</translation>
    </message>
    <message>
        <source>take in the receipt of the receiver</source>
        <translation>প্রাপকের প্রাপ্তিস্বীকার গ্রহণ করে</translation>
    </message>
    <message>
        <source>record what became of a transfer by paper: accepted, refused, withdrawn or returned</source>
        <translation>কাগজে স্থানান্তরের ফল লিপিবদ্ধ করে: accepted, refused, withdrawn বা returned</translation>
    </message>
    <message>
        <source>why, of refused</source>
        <translation>কেন, refused-এর জন্য</translation>
    </message>
    <message>
        <source>everything the book holds about a person, as a paper for that person</source>
        <translation>একজন সম্পর্কে খাতায় যা আছে সব, সেই ব্যক্তির জন্য কাগজ হিসেবে</translation>
    </message>
    <message>
        <source>what was printed, saved or handed out about people, the latest first</source>
        <translation>মানুষ সম্পর্কে যা ছাপা, সংরক্ষিত বা হস্তান্তরিত হয়েছে, সর্বশেষ আগে</translation>
    </message>
    <message>
        <source>about one person, and about everybody</source>
        <translation>একজন সম্পর্কে, এবং সবার সম্পর্কে</translation>
    </message>
    <message>
        <source>the 30 digits of the key that signed the export, as written down when it was made</source>
        <translation>যে চাবিতে রপ্তানি স্বাক্ষরিত তার ৩০টি অঙ্ক, রপ্তানির সময় যেমন লেখা হয়েছিল</translation>
    </message>
    <message>
        <source>also of a copy that was handed over to another computer, when the book there is lost</source>
        <translation>অন্য কম্পিউটারে হস্তান্তর করা কপি থেকেও, সেখানকার বই হারিয়ে গেলে</translation>
    </message>
    <message>
        <source>save a file that came along in a packet: an item of the inventory by its number</source>
        <translation>প্যাকেটের সঙ্গে আসা ফাইল সংরক্ষণ: তালিকার দফা তার নম্বর দিয়ে</translation>
    </message>
    <message>
        <source>erase what the book holds of a member whose official transfer was accepted; prints the id of the erasure</source>
        <translation>স্থায়ী বদলি গৃহীত হয়েছে এমন সদস্যের যে তথ্য বইয়ে আছে তা মুছুন; মোছার আইডি ছাপে</translation>
    </message>
    <message>
        <source>who asked for it, or by which decision</source>
        <translation>কে চেয়েছেন, বা কোন সিদ্ধান্তে</translation>
    </message>
    <message>
        <source>show what would be erased and what hinders it; nothing is changed</source>
        <translation>কী মোছা হবে ও কী বাধা তা দেখান; কিছু বদলায় না</translation>
    </message>
    <message>
        <source>the inventory that goes along, the receipt for what came, or the record of an erasure, as PDF</source>
        <translation>সঙ্গে যাওয়া তালিকা, যা এসেছে তার প্রাপ্তিস্বীকার, বা মোছার বিবরণী, PDF হিসেবে</translation>
    </message>
    <message>
        <source>parts that stay, with commas between: timeline, evaluations, dues, deadlines, comparisons</source>
        <translation>যে অংশগুলি থাকবে, কমা দিয়ে: timeline, evaluations, dues, deadlines, comparisons</translation>
    </message>
    <message>
        <source>an update package that goes along, to a cell only</source>
        <translation>সঙ্গে যাওয়া একটি হালনাগাদ প্যাকেজ, শুধু সেলের কাছে</translation>
    </message>
    <message>
        <source>verify an update package and say what it brings, and whether it fits this program or that of a portable folder</source>
        <translation>হালনাগাদ প্যাকেজ যাচাই করে তাতে কী আছে এবং তা এই প্রোগ্রামের বা কোনো বহনযোগ্য ফোল্ডারের জন্য উপযুক্ত কি না বলা</translation>
    </message>
    <message>
        <source>take in an update package: verified, kept on this computer, not applied yet</source>
        <translation>হালনাগাদ প্যাকেজ গ্রহণ করা: যাচাই করা, এই কম্পিউটারে রাখা, এখনও প্রয়োগ করা হয়নি</translation>
    </message>
    <message>
        <source>the update packages that are kept on this computer</source>
        <translation>এই কম্পিউটারে রাখা হালনাগাদ প্যাকেজগুলি</translation>
    </message>
    <message>
        <source>apply the update that waits: exchange a portable folder, or write out what is to be installed and say how</source>
        <translation>অপেক্ষমাণ হালনাগাদ প্রয়োগ করা: বহনযোগ্য ফোল্ডার বদলানো, অথবা যা ইনস্টল করতে হবে তা লিখে দেওয়া ও কীভাবে করতে হবে বলা</translation>
    </message>
    <message>
        <source>apply this package to the portable folder, without taking it in</source>
        <translation>এই প্যাকেজ গ্রহণ না করেই বহনযোগ্য ফোল্ডারে প্রয়োগ করা</translation>
    </message>
    <message>
        <source>go back to the former version</source>
        <translation>আগের সংস্করণে ফিরে যাওয়া</translation>
    </message>
    <message>
        <source>remove the update that waits</source>
        <translation>অপেক্ষমাণ হালনাগাদ সরিয়ে দেওয়া</translation>
    </message>
    <message>
        <source>verify an update package and make a new folder of its files</source>
        <translation>হালনাগাদ প্যাকেজ যাচাই করে তার ফাইলগুলি দিয়ে একটি নতুন ফোল্ডার তৈরি করা</translation>
    </message>
    <message>
        <source>how long to try again while a program still runs from the folder; not at all when left out</source>
        <translation>ফোল্ডার থেকে কোনো প্রোগ্রাম চলতে থাকলে কতক্ষণ আবার চেষ্টা করা হবে; না দিলে একবারও নয়</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare the handbook with a list</source>
        <translation>তালিকার সঙ্গে খাতা মেলান</translation>
    </message>
    <message>
        <source>&amp;Who made the list, and of which day it is</source>
        <translation>তালিকা কার করা, কোন দিনের (&amp;W)</translation>
    </message>
    <message>
        <source>Compared &amp;on</source>
        <translation>মেলানোর দিন (&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>মেলান (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>What the upper level says to the score</source>
        <translation>মূল্যায়ন সম্পর্কে ঊর্ধ্বতন স্তরের কথা</translation>
    </message>
    <message>
        <source>The cell&apos;s score: %1. The minutes are closed and stay as they are; this is recorded beside them, with its own place in the log.</source>
        <translation>সেলের মূল্যায়ন: %1। কার্যবিবরণী চূড়ান্ত এবং যেমন আছে তেমনই থাকে; এটি তার পাশে, লগে নিজের জায়গায় লেখা হয়।</translation>
    </message>
    <message>
        <source>The cell&apos;s score: %1. It stands in the minutes when it is recorded before they are read back.</source>
        <translation>সেলের মূল্যায়ন: %1। কার্যবিবরণী পড়ে শোনানোর আগে লিখলে এটি কার্যবিবরণীতে থাকে।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>পদ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>শ্রেণি (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason, when it is another grade</source>
        <translation>কারণ, শ্রেণি ভিন্ন হলে (&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>লিপিবদ্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correction slip for closed minutes</source>
        <translation>চূড়ান্ত কার্যবিবরণীর সংশোধনপত্র</translation>
    </message>
    <message>
        <source>&amp;Sentence of the minutes</source>
        <translation>কার্যবিবরণীর বাক্য (&amp;S)</translation>
    </message>
    <message>
        <source>It was signed as</source>
        <translation>স্বাক্ষরিত রূপ</translation>
    </message>
    <message>
        <source>What is &amp;done</source>
        <translation>কী করা হবে (&amp;D)</translation>
    </message>
    <message>
        <source>It should &amp;read</source>
        <translation>হওয়া উচিত (&amp;R)</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>কারণ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>কে পেয়েছেন (&amp;F)</translation>
    </message>
    <message>
        <source>Another sentence takes its place</source>
        <translation>অন্য বাক্য তার জায়গা নেবে</translation>
    </message>
    <message>
        <source>A sentence is added behind it</source>
        <translation>তার পরে একটি বাক্য যোগ হবে</translation>
    </message>
    <message>
        <source>It is struck out</source>
        <translation>বাক্যটি বাদ যাবে</translation>
    </message>
    <message>
        <source>&amp;Make the slip</source>
        <translation>সংশোধনপত্র তৈরি করুন (&amp;M)</translation>
    </message>
    <message>
        <source>%1 (under “%2”)</source>
        <translation>%1 (“%2”-এর অধীনে)</translation>
    </message>
    <message>
        <source>Choose the sentence above.</source>
        <translation>ওপরের ঘরে বাক্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Type some words of the sentence</source>
        <translation>বাক্যের কয়েকটি শব্দ লিখুন</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count of the ballots: %1</source>
        <translation>ব্যালট গণনা: %1</translation>
    </message>
    <message>
        <source>Ballots &amp;issued</source>
        <translation>বিতরিত ব্যালট (&amp;I)</translation>
    </message>
    <message>
        <source>Ballots &amp;collected</source>
        <translation>সংগৃহীত ব্যালট (&amp;C)</translation>
    </message>
    <message>
        <source>Of these &amp;valid</source>
        <translation>এর মধ্যে বৈধ (&amp;V)</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>অবৈধ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line of the ballot, mark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ballot cast a&amp;t</source>
        <translation>ব্যালট দেওয়ার সময় (&amp;T)</translation>
    </message>
    <message>
        <source>Count ov&amp;er at</source>
        <translation>গণনা শেষের সময় (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Objections</source>
        <translation>আপত্তি (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why the count is changed</source>
        <translation>গণনা কেন বদলানো হলো (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record the count</source>
        <translation>গণনা লিপিবদ্ধ করুন (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Base: %1. Of these %2 are present.</source>
        <translation>ভিত্তি: %1। এঁদের মধ্যে %2 জন উপস্থিত।</translation>
    </message>
    <message>
        <source>Type what the counting team found. Nothing is kept before it is recorded.</source>
        <translation>গণনা দল যা পেয়েছে তা লিখুন। লিপিবদ্ধ করার আগে কিছুই রাখা হয় না।</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>প্রচ্ছদ বদলান</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>সংগঠনের নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Upper organisation</source>
        <translation>ঊর্ধ্বতন সংগঠন (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Place, as before the date on papers</source>
        <translation>স্থান, কাগজে তারিখের আগে যেভাবে লেখা হয় (&amp;P)</translation>
    </message>
    <message>
        <source>Usual &amp;meeting place</source>
        <translation>সভার সাধারণ স্থান (&amp;M)</translation>
    </message>
    <message>
        <source>Close of the last &amp;congress (paper numbers run from here)</source>
        <translation>সর্বশেষ কংগ্রেসের সমাপ্তি (কাগজের নম্বর এখান থেকে শুরু হয়) (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Telephone of the upper office</source>
        <translation>ঊর্ধ্বতন অফিসের টেলিফোন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed. Year alone or month and year will do.</source>
        <translation>দিন, মাস, বছর; মাঝে চিহ্ন দিতে হবে না। কেবল বছর, অথবা মাস ও বছর দিলেও চলবে।</translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed: 03021945.</source>
        <translation>দিন, মাস, বছর; মাঝে চিহ্ন দিতে হবে না: 03021945।</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>এটি কোনো তারিখ নয়</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>no limit is said</source>
        <translation>কোনো সময়সীমা বলা নেই</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, দেরি হয়েছে</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>কী করতে হবে</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>যবে থেকে</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>&amp;Do it…</source>
        <translation>করুন (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>নিষ্পত্তি করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>তালিকা ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Save a &amp;calendar…</source>
        <translation>ক্যালেন্ডার সংরক্ষণ করুন (&amp;C)…</translation>
    </message>
    <message>
        <source>Nothing is due. The book looks every day at probations, decisions, terms, transfers, badges and what comes each quarter and year.</source>
        <translation>কিছুই করা বাকি নেই। বই প্রতিদিন প্রোবেশন, সিদ্ধান্ত, মেয়াদ, স্থানান্তর, ব্যাজ এবং প্রতি ত্রৈমাসিক ও বছরে যা আসে তা দেখে।</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>সদস্যদের তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>Where it is written: %1.</source>
        <translation>কোথায় লেখা আছে: %1।</translation>
    </message>
    <message>
        <source>Where it is written: %1 (likely: no full text could be read).</source>
        <translation>কোথায় লেখা আছে: %1 (সম্ভাব্য: পূর্ণ পাঠ মেলানো যায়নি)।</translation>
    </message>
    <message>
        <source>The deadline is settled; undo (Ctrl+Z) brings it back.</source>
        <translation>সময়সীমাটি নিষ্পত্তি হয়েছে; ফেরান (Ctrl+Z) চাপলে এটি ফিরে আসে।</translation>
    </message>
    <message>
        <source>Save a calendar</source>
        <translation>ক্যালেন্ডার সংরক্ষণ</translation>
    </message>
    <message>
        <source>The deadlines of the next twelve months are in the calendar file, without names: %1</source>
        <translation>পরের বারো মাসের সময়সীমাগুলি নাম ছাড়া ক্যালেন্ডার ফাইলে আছে: %1</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>XLSX হিসেবে সংরক্ষণ… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV হিসেবে সংরক্ষণ… (&amp;V)</translation>
    </message>
    <message>
        <source>## Deadlines

What the cell must not miss for its members and as a whole, the earliest day first; below the list stands where the rule is written.

**Do it** (Enter) opens the form by which it is done: the next meeting, the card, the timeline, the dossier, a transfer, the comparison of lists, the evaluation, the dues, the lists. Most deadlines go by themselves once the book holds what they wait for.

**Settle…** takes away what was done elsewhere or came to nothing (a refusal, a withdrawal), with a word why. Undo brings it back.

**Print the list** and **Save a calendar…** (a file for the calendar of a telephone or computer, with names left out) are for the wall and the pocket.

Badges: who is seriously ill or has died may be proposed up to a year early, badges of 70 years and more up to two years; the program does not know of illness and does not count that; of who has died it tells. After a disciplinary measure in the timeline the badge waits 6, 9 or 12 months. Rules of which only a summary could be read are marked “likely”.</source>
        <translation>## সময়সীমা

পার্টি সেল তার সদস্যদের জন্য ও সামগ্রিকভাবে যা বাদ দিতে পারে না, সবচেয়ে আগের দিন প্রথমে; নিয়মটি কোথায় লেখা আছে তা তালিকার নিচে থাকে।

**করুন** (Enter) যে ফর্মে কাজটি হয় তা খোলে: পরের সভা, কার্ড, সময়রেখা, রেকর্ড, স্থানান্তর, তালিকা মিলকরণ, মূল্যায়ন, চাঁদা, তালিকাগুলি। যার জন্য অপেক্ষা তা বইয়ে লেখা হলেই বেশির ভাগ সময়সীমা নিজে থেকে চলে যায়।

**নিষ্পত্তি করুন…** যা অন্যত্র করা হয়েছে বা হয়নি (প্রত্যাখ্যান, প্রত্যাহার) তা সরায়, কারণ লিখে। ফেরান চাপলে তা ফিরে আসে।

**তালিকা ছাপুন** ও **ক্যালেন্ডার সংরক্ষণ করুন…** (টেলিফোন বা কম্পিউটারের ক্যালেন্ডারের ফাইল, নাম ছাড়া) দেয়াল ও পকেটের জন্য।

ব্যাজ: যিনি গুরুতর অসুস্থ বা মারা গেছেন তাঁর প্রস্তাব এক বছর পর্যন্ত আগে দেওয়া যায়, 70 বছর ও তার বেশির ব্যাজ দুই বছর পর্যন্ত আগে; প্রোগ্রাম অসুস্থতার কথা জানে না, তাই তা গণনা করে না; যিনি মারা গেছেন তাঁর কথা জানায়। সময়রেখায় শাস্তিমূলক ব্যবস্থা থাকলে ব্যাজের জন্য 6, 9 বা 12 মাস অপেক্ষা করতে হয়। যে নিয়মের কেবল সারসংক্ষেপ পড়া গেছে তাতে “সম্ভাব্য” লেখা থাকে।</translation>
    </message>
</context>
<context>
    <name>DigitsDialog</name>
    <message>
        <source>Enrol a cell</source>
        <translation>সেল নিবন্ধন</translation>
    </message>
    <message>
        <source>This request says that it comes from: %1</source>
        <translation>এই আবেদন অনুযায়ী এটি এসেছে: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the cell reads out</source>
        <translation>সেল যে 30টি অঙ্ক পড়ে শোনায় (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Enrol the cell</source>
        <translation>সেল নিবন্ধন করুন (&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Take in the answer of the office</source>
        <translation>অফিসের উত্তর গ্রহণ করুন</translation>
    </message>
    <message>
        <source>This answer says that it comes from: %1</source>
        <translation>এই উত্তর অনুযায়ী এটি এসেছে: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the office reads out</source>
        <translation>অফিস যে 30টি অঙ্ক পড়ে শোনায় (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Take in the answer</source>
        <translation>উত্তর গ্রহণ করুন (&amp;T)</translation>
    </message>
</context>
<context>
    <name>DisclosureView</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Paper or file</source>
        <translation>কাগজ বা ফাইল</translation>
    </message>
    <message>
        <source>About</source>
        <translation>কার সম্পর্কে</translation>
    </message>
    <message>
        <source>For what, to whom</source>
        <translation>কী জন্য, কাকে</translation>
    </message>
    <message>
        <source>What left the book</source>
        <translation>খাতার বাইরে যা গেছে</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n জন</numerusform>
            <numerusform>%n জন</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ব্যক্তি (&amp;P)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>&amp;What is held about this person…</source>
        <translation>এই ব্যক্তি সম্পর্কে কী রাখা আছে (&amp;W)…</translation>
    </message>
    <message>
        <source>Nothing about people was printed, saved or handed out yet. It stands here from the first time on.</source>
        <translation>মানুষ সম্পর্কে এখনও কিছু ছাপা, সংরক্ষিত বা হস্তান্তরিত হয়নি। প্রথমবার থেকেই এখানে থাকবে।</translation>
    </message>
    <message>
        <source>What is held about a person</source>
        <translation>একজন সম্পর্কে যা রাখা আছে</translation>
    </message>
    <message>
        <source>## What left the book

Law 91/2025 on personal data asks for a log of who got what. Each time data about people is printed, saved as a file or handed over, the book writes down when, what and about whom; nobody can take that out again. Looking at the screen alone is not noted. Choose a **person** to see what concerned them, lists about everybody included.

**What is held about this person** makes a paper of one or two pages for that person: card, steps, timeline, how often they attended and spoke (counted, not quoted), tasks, dues, evaluations, papers about them, who got what, why it is kept and how to have it corrected. Everyone may ask for it.

After somebody moved away the book keeps what it has: its log must prove that nobody changed anything, and signed minutes stay as they are. Taking the contents out of the log, which would leave only their commitment, is not built yet; the paper says so.</source>
        <translation>## খাতার বাইরে যা গেছে

ব্যক্তিগত তথ্য আইন ৯১/২০২৫ বলে কে কী পেল তার লগ রাখতে হবে। মানুষ সম্পর্কে তথ্য যতবার ছাপা, ফাইলে সংরক্ষিত বা হস্তান্তরিত হয়, খাতা লিখে রাখে কখন, কী এবং কার সম্পর্কে; কেউ তা সরাতে পারে না। শুধু পর্দায় দেখা লেখা হয় না। একজন **ব্যক্তি** বাছলে তাঁর সম্পর্কিত সব দেখা যায়, সবার তালিকাও।

**এই ব্যক্তি সম্পর্কে কী রাখা আছে** সেই ব্যক্তির জন্য এক-দুই পৃষ্ঠার কাগজ তৈরি করে: কার্ড, ধাপ, সময়রেখা, কতবার সভায় এসেছেন ও বলেছেন (গোনা, উদ্ধৃত নয়), কাজ, চাঁদা, মূল্যায়ন, তাঁর সম্পর্কিত কাগজ, কে কী পেয়েছে, কেন রাখা হয় এবং কীভাবে সংশোধন করানো যায়। যে কেউ এটি চাইতে পারেন।

কেউ চলে যাওয়ার পরও খাতা যা আছে রাখে: লগকে প্রমাণ করতে হয় যে কেউ কিছু বদলায়নি, আর স্বাক্ষরিত কার্যবিবরণী যেমন আছে তেমনই থাকে। লগ থেকে বিষয়বস্তু সরিয়ে শুধু প্রতিশ্রুতি রাখা এখনও তৈরি হয়নি; কাগজেও তা লেখা আছে।</translation>
    </message>
</context>
<context>
    <name>DossierLineDialog</name>
    <message>
        <source>Paper of the dossier</source>
        <translation>রেকর্ডের কাগজ</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>অবস্থা (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>কোথায় রাখা আছে (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Looked at on</source>
        <translation>দেখার তারিখ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>মন্তব্য (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>DriveDialog</name>
    <message>
        <source>can only be read</source>
        <translation>কেবল পড়া যায়</translation>
    </message>
    <message>
        <source>prepared already</source>
        <translation>আগেই প্রস্তুত</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 খালি</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <comment>name of a stick, its place, its size, what can be done with it</comment>
        <translation>%1 (%2), %3, %4</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and wait a moment; it then stands in the list.</source>
        <translation>কোনো পেনড্রাইভ লাগানো নেই। একটি লাগিয়ে একটু অপেক্ষা করুন; তখন সেটি তালিকায় আসবে।</translation>
    </message>
    <message>
        <source>Nothing that lies on the stick is touched. Only a folder “%1” is made on it.</source>
        <translation>পেনড্রাইভে যা আছে তার কিছুই ছোঁয়া হয় না। কেবল “%1” নামে একটি ফোল্ডার তৈরি হয়।</translation>
    </message>
    <message>
        <source>Prepare a stick for backups</source>
        <translation>ব্যাকআপের জন্য পেনড্রাইভ প্রস্তুত করা</translation>
    </message>
    <message>
        <source>Whenever a prepared stick is plugged in, a backup is made on it when the book is left. It is encrypted: without the passphrase nobody can read it.</source>
        <translation>প্রস্তুত পেনড্রাইভ লাগানো থাকলে বই ছাড়ার সময় তাতে একটি ব্যাকআপ হয়। এটি এনক্রিপ্ট করা: পাসফ্রেজ ছাড়া কেউ পড়তে পারে না।</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>পেনড্রাইভ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prepare this stick</source>
        <translation>এই পেনড্রাইভ প্রস্তুত করুন (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>By the regulation somebody of the committee approves the amounts; the card of %1 names no office.</source>
        <translation>নিয়ম অনুযায়ী কমিটির কেউ পরিমাণ অনুমোদন করেন; %1-এর কার্ডে কোনো পদ নেই।</translation>
    </message>
    <message>
        <source>Note on which paper of the upper level the kept part rests.</source>
        <translation>রাখা অংশ উপরের স্তরের কোন কাগজের ভিত্তিতে তা লিখুন।</translation>
    </message>
    <message>
        <source>No amount approved</source>
        <translation>পরিমাণ অনুমোদিত নয়</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>মওকুফ</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>এখনও দেননি</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>আংশিক দেওয়া</translation>
    </message>
    <message>
        <source>Paid, and more</source>
        <translation>দিয়েছেন, বেশিও</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>দিয়েছেন</translation>
    </message>
    <message>
        <source>Before this dues book</source>
        <translation>এই বইয়ের আগে</translation>
    </message>
    <message>
        <source>Not a member here yet</source>
        <translation>এখানে তখনও সদস্য নন</translation>
    </message>
    <message>
        <source>Paid at the former cell</source>
        <translation>আগের পার্টি সেলে দিয়েছেন</translation>
    </message>
    <message>
        <source>Away, pays there</source>
        <translation>অন্যত্র, সেখানে দেন</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>স্থানান্তরিত</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>মৃত</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>পার্টি ছেড়েছেন</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>শ্রেণি বাছুন</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>By the rates of this month it is another amount</source>
        <translation>এই মাসের হারে পরিমাণ ভিন্ন</translation>
    </message>
    <message>
        <source>Exempt by party age, not approved yet</source>
        <translation>পার্টি বয়সে মওকুফ, এখনও অনুমোদিত নয়</translation>
    </message>
    <message>
        <source>Waiver or reduction up to %1: %2</source>
        <translation>%1 পর্যন্ত মওকুফ বা হ্রাস: %2</translation>
    </message>
    <message numerus="yes">
        <source>Dues of %1 from %n members</source>
        <translation>
            <numerusform>%n সদস্যের %1 মাসের চাঁদা</numerusform>
            <numerusform>%n সদস্যের %1 মাসের চাঁদা</numerusform>
        </translation>
    </message>
    <message>
        <source>Dues of %1 handed on</source>
        <translation>%1 মাসের চাঁদা উপরে জমা</translation>
    </message>
</context>
<context>
    <name>DuesAmountDialog</name>
    <message>
        <source>Choose the category to which the member belongs.</source>
        <translation>সদস্য কোন শ্রেণির তা বাছুন।</translation>
    </message>
    <message>
        <source>By the rates: %1 đồng a month, of %2 đồng (%3).</source>
        <translation>হার অনুযায়ী: মাসে %1 đồng, %2 đồng-এর উপর (%3)।</translation>
    </message>
    <message>
        <source>By the rates: %1 đồng a month (%2).</source>
        <translation>হার অনুযায়ী: মাসে %1 đồng (%2)।</translation>
    </message>
    <message>
        <source>Approved: %1 đồng a month.</source>
        <translation>অনুমোদিত: মাসে %1 đồng।</translation>
    </message>
    <message>
        <source>Dues of %1</source>
        <translation>%1-এর চাঁদা</translation>
    </message>
    <message>
        <source>From the &amp;month on</source>
        <translation>মাস থেকে (&amp;M)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>শ্রেণি (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Income a month</source>
        <translation>মাসিক আয় (&amp;I)</translation>
    </message>
    <message>
        <source>Anot&amp;her amount is approved</source>
        <translation>ভিন্ন পরিমাণ অনুমোদিত (&amp;H)</translation>
    </message>
    <message>
        <source>Amo&amp;unt a month</source>
        <translation>মাসিক পরিমাণ (&amp;U)</translation>
    </message>
    <message>
        <source>Up &amp;to the month</source>
        <translation>মাস পর্যন্ত (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason, request or paper</source>
        <translation>কারণ, আবেদন বা কাগজ (&amp;R)</translation>
    </message>
    <message>
        <source>Approve&amp;d on</source>
        <translation>অনুমোদনের দিন (&amp;D)</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>শেষ নেই</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>এখনও বাছা হয়নি</translation>
    </message>
    <message>
        <source>&amp;Save the amount</source>
        <translation>পরিমাণ সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>This rate is known from summaries only; compare it with the regulation.</source>
        <translation>এই হার কেবল সারসংক্ষেপ থেকে জানা; নিয়মের সঙ্গে মেলান।</translation>
    </message>
</context>
<context>
    <name>DuesAmountList</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>শ্রেণি</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>আয়</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>By the rates</source>
        <translation>হার অনুযায়ী</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>The amount of %1 is recorded.</source>
        <translation>%1-এর পরিমাণ লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The amount of %1 is the same as before.</source>
        <translation>%1-এর পরিমাণ আগের মতোই।</translation>
    </message>
    <message>
        <source>By the rates of this month nobody pays another amount than approved.</source>
        <translation>এই মাসের হারে কারও পরিমাণ অনুমোদিতের চেয়ে ভিন্ন নয়।</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are approved.</source>
        <translation>
            <numerusform>%nটি পরিমাণ অনুমোদিত হয়েছে।</numerusform>
            <numerusform>%nটি পরিমাণ অনুমোদিত হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount of %1 is removed. What was approved before it holds again.</source>
        <translation>%1-এর পরিমাণ বাদ দেওয়া হয়েছে। আগে যা অনুমোদিত ছিল তা আবার চলবে।</translation>
    </message>
    <message>
        <source>&amp;Amount… (F2)</source>
        <translation>পরিমাণ (&amp;A)… (F2)</translation>
    </message>
    <message>
        <source>Approve &amp;what the rates say</source>
        <translation>হার যা বলে তা অনুমোদন করুন (&amp;W)</translation>
    </message>
    <message>
        <source>Rem&amp;ove the amount</source>
        <translation>পরিমাণ বাদ দিন (&amp;O)</translation>
    </message>
    <message>
        <source>Amounts of the members</source>
        <translation>সদস্যদের পরিমাণ</translation>
    </message>
</context>
<context>
    <name>DuesArrearsList</name>
    <message numerus="yes">
        <source>%n months of %1 unpaid: for the cell to consider</source>
        <translation>
            <numerusform>%1 সালের %n মাস অপরিশোধিত: পার্টি সেল বিবেচনা করবে</numerusform>
            <numerusform>%1 সালের %n মাস অপরিশোধিত: পার্টি সেল বিবেচনা করবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months open</source>
        <translation>
            <numerusform>%n মাস বাকি</numerusform>
            <numerusform>%n মাস বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Owes since</source>
        <translation>কবে থেকে বাকি</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Show the &amp;first open month</source>
        <translation>প্রথম বাকি মাস দেখান (&amp;F)</translation>
    </message>
    <message>
        <source>Who owes dues</source>
        <translation>কার চাঁদা বাকি</translation>
    </message>
    <message>
        <source>Go to the car&amp;d</source>
        <translation>কার্ডে যান (&amp;D)</translation>
    </message>
</context>
<context>
    <name>DuesMonthList</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>প্রাপ্য</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>কবে ও কীভাবে</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, no %3</source>
        <comment>day, how, number of the receipt</comment>
        <translation>%1, %2, নং %3</translation>
    </message>
    <message>
        <source>%1 of %2 members have paid: %3 of %4 đồng</source>
        <translation>%2 জনের মধ্যে %1 জন দিয়েছেন: %4-এর মধ্যে %3 đồng</translation>
    </message>
    <message>
        <source>%1 has paid for %2. Another payment is entered with F2.</source>
        <translation>%1 %2 মাসের চাঁদা দিয়েছেন। আরেকটি পরিশোধ F2 দিয়ে লিখুন।</translation>
    </message>
    <message>
        <source>%1 has paid %2 đồng.</source>
        <translation>%1 %2 đồng দিয়েছেন।</translation>
    </message>
    <message>
        <source>Nothing is open for this month.</source>
        <translation>এই মাসে কিছু বাকি নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%n payments are recorded, %1 đồng together.</source>
        <translation>
            <numerusform>%nটি পরিশোধ লেখা হয়েছে, মোট %1 đồng।</numerusform>
            <numerusform>%nটি পরিশোধ লেখা হয়েছে, মোট %1 đồng।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dues of %2: %3 đồng are open.</source>
        <translation>%1, %2 মাসের চাঁদা: %3 đồng বাকি।</translation>
    </message>
    <message>
        <source>%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level.</source>
        <translation>প্রাপ্যের চেয়ে %1 đồng বেশি দেওয়া হয়েছে। বেশি দেওয়া স্বাগত; উপরের স্তরকে জানান।</translation>
    </message>
    <message>
        <source>The payment is recorded.</source>
        <translation>পরিশোধ লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The payment of %1 is taken out of the book. What was handed on of it is made good by the next remittance.</source>
        <translation>%1-এর পরিশোধ বই থেকে তোলা হয়েছে। উপরে জমা হওয়া অংশ পরের জমায় সমন্বয় হবে।</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>দেওয়ার দিন (&amp;O)</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>উপায় (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paid (Space)</source>
        <translation>দিয়েছেন (&amp;P) (স্পেস)</translation>
    </message>
    <message>
        <source>Collection of the month</source>
        <translation>মাসের চাঁদা তোলা</translation>
    </message>
    <message>
        <source>Everybod&amp;y has paid</source>
        <translation>সবাই দিয়েছেন (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Another payment… (F2)</source>
        <translation>আরেকটি পরিশোধ (&amp;A)… (F2)</translation>
    </message>
    <message>
        <source>Take the payment ba&amp;ck</source>
        <translation>পরিশোধ ফিরিয়ে নিন (&amp;C)</translation>
    </message>
    <message>
        <source>Go to the car&amp;d</source>
        <translation>কার্ডে যান (&amp;D)</translation>
    </message>
</context>
<context>
    <name>DuesPaymentDialog</name>
    <message>
        <source>Payment of dues</source>
        <translation>চাঁদা পরিশোধ</translation>
    </message>
    <message>
        <source>&amp;Amount in đồng</source>
        <translation>পরিমাণ, đồng-এ (&amp;A)</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>দেওয়ার দিন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>উপায় (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>কে নিয়েছেন (&amp;T)</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>রসিদ নম্বর (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>মন্তব্য (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save the payment</source>
        <translation>পরিশোধ সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>DuesRemittanceDialog</name>
    <message>
        <source>Collected: %1 đồng. Kept: %2 đồng. Handed on: %3 đồng.</source>
        <translation>তোলা: %1 đồng। রাখা: %2 đồng। উপরে জমা: %3 đồng।</translation>
    </message>
    <message>
        <source>%1 đồng of it are for months that were handed on before.</source>
        <translation>এর %1 đồng আগে জমা হওয়া মাসের জন্য।</translation>
    </message>
    <message>
        <source>%1 đồng are taken off, because payments that were handed on before were taken back since.</source>
        <translation>%1 đồng বাদ যাচ্ছে, কারণ আগে জমা হওয়া পরিশোধ পরে ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>%1 đồng of these months are not paid yet; a later remittance takes them along.</source>
        <translation>এই মাসগুলোর %1 đồng এখনও দেওয়া হয়নি; পরের জমায় তা যাবে।</translation>
    </message>
    <message>
        <source>Not handed on yet: %1.</source>
        <translation>এখনও উপরে জমা হয়নি: %1।</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>উপরে জমা দেওয়া চাঁদা</translation>
    </message>
    <message>
        <source>&amp;From the month</source>
        <translation>মাস থেকে (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up to the month</source>
        <translation>মাস পর্যন্ত (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>উপায় (&amp;H)</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>রসিদ নম্বর (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>মন্তব্য (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save the remittance</source>
        <translation>জমা সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>DuesRemittanceList</name>
    <message>
        <source>Months</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>তোলা</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>How</source>
        <translation>উপায়</translation>
    </message>
    <message>
        <source>Receipt and note</source>
        <translation>রসিদ ও মন্তব্য</translation>
    </message>
    <message>
        <source>It is recorded that %1 đồng were handed on.</source>
        <translation>%1 đồng উপরে জমা দেওয়া হয়েছে বলে লেখা হলো।</translation>
    </message>
    <message>
        <source>Nothing was handed on yet, so there is no statement.</source>
        <translation>এখনও কিছু জমা হয়নি, তাই বিবরণী নেই।</translation>
    </message>
    <message>
        <source>Statement of dues of %1</source>
        <translation>%1 মাসের চাঁদার বিবরণী</translation>
    </message>
    <message>
        <source>&amp;Print or save the statement…</source>
        <translation>বিবরণী ছাপান বা সংরক্ষণ করুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>উপরে জমা দেওয়া চাঁদা</translation>
    </message>
    <message>
        <source>Hand dues &amp;on…</source>
        <translation>চাঁদা উপরে জমা দিন (&amp;O)…</translation>
    </message>
</context>
<context>
    <name>DuesRulesDialog</name>
    <message>
        <source>How dues are kept</source>
        <translation>চাঁদা কীভাবে রাখা হয়</translation>
    </message>
    <message>
        <source>From the &amp;month on</source>
        <translation>মাস থেকে (&amp;M)</translation>
    </message>
    <message>
        <source>Who &amp;approves the amounts</source>
        <translation>কে পরিমাণ অনুমোদন করেন (&amp;A)</translation>
    </message>
    <message>
        <source>Who co&amp;llects</source>
        <translation>কে চাঁদা তোলেন (&amp;L)</translation>
    </message>
    <message>
        <source>The cell &amp;keeps, in percent</source>
        <translation>পার্টি সেল রাখে, শতাংশে (&amp;K)</translation>
    </message>
    <message>
        <source>On which &amp;paper that rests</source>
        <translation>কোন কাগজের ভিত্তিতে (&amp;P)</translation>
    </message>
    <message>
        <source>Region of the minimum &amp;wage</source>
        <translation>ন্যূনতম মজুরির অঞ্চল (&amp;W)</translation>
    </message>
    <message>
        <source>Region %1: %2 đồng</source>
        <translation>অঞ্চল %1: %2 đồng</translation>
    </message>
    <message>
        <source>Two different people: one of the committee directs and approves the amount of each member, another collects. What share an ordinary cell may keep was not found in the regulation; it is 0 until the upper level says otherwise.</source>
        <translation>দুজন ভিন্ন ব্যক্তি: কমিটির একজন নির্দেশ দেন ও প্রত্যেক সদস্যের পরিমাণ অনুমোদন করেন, অন্যজন তোলেন। সাধারণ পার্টি সেল কত অংশ রাখতে পারে তা নিয়মে পাওয়া যায়নি; উপরের স্তর না বলা পর্যন্ত 0।</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>নিয়ম সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>DuesSection</name>
    <message>
        <source>Take it &amp;back</source>
        <translation>ফিরিয়ে নিন (&amp;B)</translation>
    </message>
    <message>
        <source>Dues book of %1</source>
        <translation>%1 সালের চাঁদা বই</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>XLSX হিসেবে সংরক্ষণ… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV হিসেবে সংরক্ষণ… (&amp;V)</translation>
    </message>
    <message>
        <source>D&amp;ues book of the year…</source>
        <translation>বছরের চাঁদা বই (&amp;U)…</translation>
    </message>
</context>
<context>
    <name>DuesView</name>
    <message>
        <source>Dues</source>
        <translation>চাঁদা</translation>
    </message>
    <message>
        <source>## Dues

The dues book of the cell by regulation 01-QĐ/TW. Choose month and year above.

**How dues are kept**: one person of the committee approves the amounts, another collects; the program does not let it be the same one. What share an ordinary cell may keep was **not found** in the regulation. It is 0 percent until the upper level names one: then enter it with the paper. The region decides the minimum wage.

**Collection of the month**: the space bar or Enter marks the chosen member as paid, on the day and in the way above the list. **F2** enters another amount, day or receipt. Paying more is welcome and is told; it is to be reported upwards. A payment by mistake is taken back.

**Amounts**: category and income of each member. The program reckons by the rates of the month, in whole đồng, halves up; how to round was not found in the regulation, so a rounding of less than 1,000 đồng needs no reason. Any other amount needs one. A waiver or reduction holds for at most 12 months each time. Who has reached 50 years of party age by the dates in the book is proposed as exempt. Rates for 2028 and the minimum wages are marked *likely*: compare them with the paper you have.

**Who owes what month**: by the situation on the first day of the month. Who moves out pays to the end of the month of the introduction; who is away for a time pays there; who is suspended is not collected from. Exemption from work and meetings does not exempt from dues. A new member pays from the month of the ceremony on (not found in the regulation).

**Who owes**: months that are over. From three months of one calendar year without any payment on, the program says what the rule says; it decides nothing. Whether there was a good reason, the cell considers.

**Handed on**: what was collected for a span of months, the kept part, and the statement. Nothing is handed on twice; late payments go along with the next remittance.

**Cash book**: payments in cash, what remittances took out of the box, and other money. What members paid by portal or bank never was in the box.</source>
        <translation>## চাঁদা

01-QĐ/TW নিয়ম অনুযায়ী পার্টি সেলের চাঁদা বই। উপরে মাস ও বছর বাছুন।

**চাঁদা কীভাবে রাখা হয়**: কমিটির একজন পরিমাণ অনুমোদন করেন, অন্যজন তোলেন; প্রোগ্রাম একই ব্যক্তিকে দুই কাজ করতে দেয় না। সাধারণ পার্টি সেল কত অংশ রাখতে পারে তা নিয়মে **পাওয়া যায়নি**। উপরের স্তর না বলা পর্যন্ত 0 শতাংশ: তখন কাগজসহ লিখুন। অঞ্চল ন্যূনতম মজুরি ঠিক করে।

**মাসের চাঁদা তোলা**: স্পেস বা Enter বাছাই করা সদস্যকে তালিকার উপরের দিন ও উপায়ে দিয়েছেন বলে চিহ্নিত করে। **F2** অন্য পরিমাণ, দিন বা রসিদ লেখে। বেশি দেওয়া স্বাগত এবং জানানো হয়; উপরে জানাতে হয়। ভুল পরিশোধ ফিরিয়ে নেওয়া যায়।

**পরিমাণ**: প্রত্যেক সদস্যের শ্রেণি ও আয়। প্রোগ্রাম মাসের হারে, পুরো đồng-এ হিসাব করে, অর্ধেক উপরে যায়; গোল করার নিয়ম পাওয়া যায়নি, তাই 1,000 đồng-এর কম গোল করতে কারণ লাগে না। অন্য কোনো পরিমাণে কারণ লাগে। মওকুফ বা হ্রাস প্রতিবার সর্বোচ্চ 12 মাস। বইয়ের তারিখ অনুযায়ী যাঁর পার্টি বয়স 50 বছর, তাঁকে মওকুফ প্রস্তাব করা হয়। 2028-এর হার ও ন্যূনতম মজুরি *সম্ভাব্য* চিহ্নিত: আপনার কাগজের সঙ্গে মেলান।

**কে কোন মাস দেন**: মাসের প্রথম দিনের অবস্থা অনুযায়ী। যিনি চলে যান তিনি পরিচয়পত্রের মাসের শেষ পর্যন্ত দেন; যিনি সাময়িক অন্যত্র তিনি সেখানে দেন; স্থগিত সদস্যের কাছ থেকে তোলা হয় না। কাজ ও সভা থেকে অব্যাহতি চাঁদা মওকুফ করে না। নতুন সদস্য ভর্তির মাস থেকে দেন (নিয়মে পাওয়া যায়নি)।

**কার বাকি**: পার হওয়া মাস। এক পঞ্জিকা বছরে তিন মাস কিছুই না দিলে প্রোগ্রাম নিয়ম কী বলে তা বলে; কিছু স্থির করে না। উপযুক্ত কারণ ছিল কি না পার্টি সেল বিবেচনা করে।

**উপরে জমা**: মাসগুলোর তোলা অর্থ, রাখা অংশ ও বিবরণী। কিছুই দুবার জমা হয় না; দেরির পরিশোধ পরের জমায় যায়।

**নগদ বই**: নগদ পরিশোধ, জমার জন্য বাক্স থেকে নেওয়া অর্থ ও অন্য অর্থ। পোর্টাল বা ব্যাংকে দেওয়া অর্থ বাক্সে ছিল না।</translation>
    </message>
    <message>
        <source>Three months or more of a year unpaid: %1. The rule says: %2. The cell considers it; nothing is decided by the program.</source>
        <translation>এক বছরে তিন মাস বা বেশি দেননি: %1। নিয়ম বলে: %2। পার্টি সেল বিবেচনা করবে; প্রোগ্রাম কিছু স্থির করে না।</translation>
    </message>
    <message numerus="yes">
        <source>%n members owe dues of months that are over, %1 đồng together.</source>
        <translation>
            <numerusform>পার হওয়া মাসের চাঁদা %n সদস্যের বাকি, মোট %1 đồng।</numerusform>
            <numerusform>পার হওয়া মাসের চাঁদা %n সদস্যের বাকি, মোট %1 đồng।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes dues of months that are over.</source>
        <translation>পার হওয়া মাসের চাঁদা কারও বাকি নেই।</translation>
    </message>
    <message>
        <source>How dues are kept is recorded.</source>
        <translation>চাঁদা কীভাবে রাখা হয় তা লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>বছর (&amp;R)</translation>
    </message>
    <message>
        <source>Mo&amp;nth</source>
        <translation>মাস (&amp;N)</translation>
    </message>
    <message>
        <source>How dues are &amp;kept…</source>
        <translation>চাঁদা কীভাবে রাখা হয় (&amp;K)…</translation>
    </message>
    <message>
        <source>Collection of the month</source>
        <translation>মাসের চাঁদা তোলা</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>কার বাকি</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>উপরে জমা</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>নগদ বই</translation>
    </message>
    <message>
        <source>Parts of the dues book</source>
        <translation>চাঁদা বইয়ের অংশ</translation>
    </message>
    <message>
        <source>This cell keeps no dues book yet. Settle from which month on it does, who approves the amounts and who collects.</source>
        <translation>এই পার্টি সেল এখনও চাঁদা বই রাখে না। কোন মাস থেকে, কে পরিমাণ অনুমোদন করেন ও কে তোলেন তা স্থির করুন।</translation>
    </message>
    <message>
        <source>Settle how dues are kept…</source>
        <translation>চাঁদা কীভাবে রাখা হবে স্থির করুন…</translation>
    </message>
    <message>
        <source>Print or &amp;save…</source>
        <translation>ছাপান বা সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>DuesYearTable</name>
    <message>
        <source>exempt</source>
        <translation>মওকুফ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>জানু</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>ফেব্রু</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>মার্চ</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>এপ্রিল</translation>
    </message>
    <message>
        <source>May</source>
        <translation>মে</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>জুন</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>জুলাই</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>আগস্ট</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>সেপ্টে</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>অক্টো</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>নভে</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ডিসে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Show the &amp;chosen month</source>
        <translation>বাছাই করা মাস দেখান (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print or save the dues book…</source>
        <translation>চাঁদা বই ছাপান বা সংরক্ষণ করুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Dues book of the year</source>
        <translation>বছরের চাঁদা বই</translation>
    </message>
</context>
<context>
    <name>EnrolmentSteps</name>
    <message>
        <source>1. Make the request file</source>
        <translation>1. আবেদন ফাইল তৈরি করুন</translation>
    </message>
    <message>
        <source>It says who the cell is and who signs for it. Make the signing keys first. Save it on a stick and bring it to the office, or send it by e-mail.</source>
        <translation>এতে লেখা থাকে সেলটি কে এবং তার পক্ষে কে স্বাক্ষর করেন। আগে স্বাক্ষর কী তৈরি করুন। ফাইলটি পেনড্রাইভে রেখে অফিসে নিয়ে যান, অথবা ই-মেইলে পাঠান।</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>আবেদন সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>2. Read these 30 digits to the office</source>
        <translation>2. অফিসকে এই 30টি অঙ্ক পড়ে শোনান</translation>
    </message>
    <message>
        <source>By telephone or in person, never in the same e-mail: they prove that the request is yours.</source>
        <translation>টেলিফোনে বা সামনাসামনি, কখনও একই ই-মেইলে নয়: এগুলি প্রমাণ করে যে আবেদনটি আপনারই।</translation>
    </message>
    <message>
        <source>The 30 digits of this cell</source>
        <translation>এই সেলের 30টি অঙ্ক</translation>
    </message>
    <message>
        <source>3. Take in the answer of the office</source>
        <translation>3. অফিসের উত্তর গ্রহণ করুন</translation>
    </message>
    <message>
        <source>The office gives you an answer file and reads its own 30 digits to you. You type them; the program compares.</source>
        <translation>অফিস আপনাকে একটি উত্তর ফাইল দেয় এবং নিজের 30টি অঙ্ক পড়ে শোনায়। আপনি সেগুলি লেখেন; প্রোগ্রাম মিলিয়ে দেখে।</translation>
    </message>
    <message>
        <source>&amp;Choose the answer file…</source>
        <translation>উত্তর ফাইল বেছে নিন (&amp;C)…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>আবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The request was saved as %1. Bring it to the office and read the 30 digits to it.</source>
        <translation>আবেদন %1 নামে সংরক্ষিত হয়েছে। এটি অফিসে নিয়ে যান এবং অফিসকে 30টি অঙ্ক পড়ে শোনান।</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>উত্তর ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>It enrols: %1</source>
        <translation>এটি নিবন্ধন করে: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 পর্যন্ত বৈধ</translation>
    </message>
    <message>
        <source>The book is enrolled with %1. Minutes can be sent now.</source>
        <translation>বইটি %1-এ নিবন্ধিত। এখন কার্যবিবরণী পাঠানো যায়।</translation>
    </message>
    <message>
        <source>Signed minutes wait to be sent: send them first, so that a key that was replaced since goes on to count for them.</source>
        <translation>স্বাক্ষরিত কার্যবিবরণী পাঠানো বাকি আছে: আগে সেগুলো পাঠান, যাতে বদলে ফেলা কী সেগুলোর জন্য গণ্য থাকে।</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>What you typed last time was kept and stands here again.</source>
        <translation>গতবার আপনি যা লিখেছিলেন তা রাখা হয়েছিল এবং আবার এখানে আছে।</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>নতুন করে শুরু করুন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Nothing is erased yet. Erase, or close once more to leave everything as it is.</source>
        <translation>এখনও কিছু মোছা হয়নি। মুছুন, অথবা সব যেমন আছে রাখতে আবার বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>একজন ব্যক্তির তথ্য মোছা</translation>
    </message>
    <message>
        <source>%1 has moved to %2. What is ticked is taken out of the book for good; the log keeps a fingerprint of it alone.</source>
        <translation>%1 চলে গেছেন %2-তে। টিক দেওয়া অংশ বই থেকে চিরতরে মুছে যায়; লগে শুধু তার হ্যাশ থাকে।</translation>
    </message>
    <message>
        <source>The card: all but the name</source>
        <translation>কার্ড: নাম বাদে সব</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Timeline, photo, checklist of papers and scans (%n records)</source>
        <translation>
            <numerusform>ঘটনাপঞ্জি, ছবি, কাগজের তালিকা ও স্ক্যান (%nটি নথি) (&amp;T)</numerusform>
            <numerusform>ঘটনাপঞ্জি, ছবি, কাগজের তালিকা ও স্ক্যান (%nটি নথি) (&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;valuations (%n records)</source>
        <translation>
            <numerusform>মূল্যায়ন (%nটি নথি) (&amp;V)</numerusform>
            <numerusform>মূল্যায়ন (%nটি নথি) (&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of &amp;dues and the income they rest on (%n records)</source>
        <translation>
            <numerusform>চাঁদার হার ও যে আয়ের ভিত্তিতে (%nটি নথি) (&amp;D)</numerusform>
            <numerusform>চাঁদার হার ও যে আয়ের ভিত্তিতে (%nটি নথি) (&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settled deadlines (%n records)</source>
        <translation>
            <numerusform>মীমাংসিত সময়সীমা (%nটি নথি) (&amp;S)</numerusform>
            <numerusform>মীমাংসিত সময়সীমা (%nটি নথি) (&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines in &amp;comparisons with lists from above (%n records)</source>
        <translation>
            <numerusform>ঊর্ধ্বতন তালিকার সঙ্গে তুলনার লাইন (%nটি নথি) (&amp;C)</numerusform>
            <numerusform>ঊর্ধ্বতন তালিকার সঙ্গে তুলনার লাইন (%nটি নথি) (&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason: who asked for it</source>
        <translation>কারণ: কে চেয়েছেন (&amp;R)</translation>
    </message>
    <message>
        <source>I &amp;know that this cannot be undone</source>
        <translation>আমি জানি এটি ফেরানো যায় না (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>চিরতরে মুছুন (&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>What stays: the name, and when and how they were a member here; all that belongs to meetings, such as minutes, roll calls, opinions, tasks and votes by name; the papers of the transfer; dues that were paid; what was printed or handed out, and keys. The record of the erasure says why. Backups and exports made before still hold the data. An upper office needs this version of the program or a later one to take in the next bundle.</source>
        <translation>যা থাকে: নাম, কবে ও কীভাবে এখানে সদস্য ছিলেন; সভার সব কিছু, যেমন কার্যবিবরণী, হাজিরা, মতামত, কাজ ও নামধরে ভোট; বদলির কাগজ; দেওয়া চাঁদা; কী ছাপা বা দেওয়া হয়েছে, এবং কী। কেন থাকে, মোছার বিবরণীতে লেখা থাকে। আগে করা ব্যাকআপ ও রপ্তানিতে তথ্য থেকে যায়। পরের বান্ডিল নিতে ঊর্ধ্বতন দপ্তরের এই সংস্করণ বা তার পরেরটি চাই।</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The encrypted file could not be written.</source>
        <translation>এনক্রিপ্টেড ফাইলটি লেখা যায়নি।</translation>
    </message>
    <message>
        <source>A file is encrypted either for recipients or with a passphrase.</source>
        <translation>ফাইল হয় প্রাপকদের জন্য, নয়তো পাসফ্রেজ দিয়ে এনক্রিপ্ট করা হয়।</translation>
    </message>
    <message>
        <source>The text around the encrypted file is longer than is read.</source>
        <translation>এনক্রিপ্টেড ফাইলের চারপাশের টেক্সট পড়ার সীমার চেয়ে দীর্ঘ।</translation>
    </message>
    <message>
        <source>A file is opened either with identities or with a passphrase.</source>
        <translation>ফাইল হয় পরিচয় (identity) দিয়ে, নয়তো পাসফ্রেজ দিয়ে খোলা হয়।</translation>
    </message>
    <message>
        <source>%1 is no number of the kind that is wanted here.</source>
        <translation>%1 এখানে প্রয়োজনীয় ধরনের সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither hexadecimal nor base64.</source>
        <translation>&quot;%1&quot; হেক্সাডেসিমেলও নয়, base64-ও নয়।</translation>
    </message>
    <message>
        <source>--kind is cell or committee, not %1.</source>
        <translation>--kind হবে cell বা committee, %1 নয়।</translation>
    </message>
    <message>
        <source>The passphrase is too short; take at least %1 characters, better four words.</source>
        <translation>পাসফ্রেজ খুব ছোট; কমপক্ষে %1টি অক্ষর নিন, চারটি শব্দ হলে আরও ভালো।</translation>
    </message>
    <message>
        <source>The book does not verify. Nothing was changed; keep it as it is and ask the upper office.</source>
        <translation>বইটি যাচাইয়ে ঠিক পাওয়া যায়নি। কিছুই বদলানো হয়নি; বইটি যেমন আছে তেমনই রাখুন এবং ঊর্ধ্বতন অফিসকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A role is chair, minute-taker or secretary, not %1.</source>
        <translation>ভূমিকা হবে chair (সভাপতি), minute-taker (মিনিট লেখক) বা secretary (সেক্রেটারি), %1 নয়।</translation>
    </message>
    <message>
        <source>Nobody has a key for the role %1.</source>
        <translation>%1 ভূমিকার জন্য কারও কী নেই।</translation>
    </message>
    <message>
        <source>%1 is no place in the log.</source>
        <translation>%1 লগের কোনো স্থান নয়।</translation>
    </message>
    <message>
        <source>The signature was not checked; cert verify checks it.</source>
        <translation>স্বাক্ষর যাচাই করা হয়নি; cert verify দিয়ে যাচাই করা যায়।</translation>
    </message>
    <message>
        <source>This certificate does not follow the one before it.</source>
        <translation>এই সার্টিফিকেট আগের সার্টিফিকেটের ধারাবাহিকতা নয়।</translation>
    </message>
    <message>
        <source>The certificate is not valid on %1.</source>
        <translation>%1 তারিখে সার্টিফিকেটটি বৈধ নয়।</translation>
    </message>
    <message>
        <source>There is no key in this file whose digits could be compared.</source>
        <translation>এই ফাইলে এমন কোনো কী নেই যার অঙ্ক মেলানো যায়।</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>%1 অপশনটি দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-11-03.</source>
        <translation>%1 কোনো তারিখ নয়; 2026-11-03 এভাবে লিখুন।</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>স্ট্যান্ডার্ড ইনপুট পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB and is not read.</source>
        <translation>স্ট্যান্ডার্ড ইনপুট %1 MB-এর চেয়ে বড়, তাই পড়া হয় না।</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>স্ট্যান্ডার্ড আউটপুটে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; sochibo-cli --help lists them.</source>
        <translation>&quot;%1&quot; নামে কোনো নির্দেশ নেই; sochibo-cli --help দিলে তালিকা দেখা যায়।</translation>
    </message>
    <message>
        <source>%1 is no option of this verb, or its value is missing; --help shows them.</source>
        <translation>%1 এই নির্দেশের অপশন নয়, অথবা তার মান দেওয়া হয়নি; --help দিলে অপশনগুলি দেখা যায়।</translation>
    </message>
    <message>
        <source>Read these 30 digits to the office: %1</source>
        <translation>অফিসকে এই 30টি অঙ্ক পড়ে শোনান: %1</translation>
    </message>
    <message>
        <source>%1 asks to be enrolled. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation>%1 নিবন্ধনের আবেদন করেছে। তার 30টি অঙ্ক পড়ে শোনাতে বলুন এবং --fingerprint দিয়ে তা দিন।</translation>
    </message>
    <message>
        <source>%1 is enrolled. Read these 30 digits to it: %2</source>
        <translation>%1 নিবন্ধিত হয়েছে। তাকে এই 30টি অঙ্ক পড়ে শোনান: %2</translation>
    </message>
    <message>
        <source>The answer comes from %1. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation>উত্তরটি %1-এর কাছ থেকে এসেছে। তার 30টি অঙ্ক পড়ে শোনাতে বলুন এবং --fingerprint দিয়ে তা দিন।</translation>
    </message>
    <message>
        <source>This file is not a bundle of this program.</source>
        <translation>এই ফাইল এই প্রোগ্রামের প্যাকেজ নয়।</translation>
    </message>
    <message>
        <source>There are only %1 entries.</source>
        <translation>মাত্র %1টি ভুক্তি আছে।</translation>
    </message>
    <message>
        <source>Something was changed after it was signed; the lines marked with ! say what.</source>
        <translation>স্বাক্ষরের পর কিছু বদলানো হয়েছে; কোনটি, তা ! চিহ্নিত লাইনে লেখা আছে।</translation>
    </message>
    <message>
        <source>Say at least one FIELD=VALUE.</source>
        <translation>অন্তত একটি FIELD=VALUE দিন।</translation>
    </message>
    <message>
        <source>%1 is no FIELD=VALUE.</source>
        <translation>%1 কোনো FIELD=VALUE নয়।</translation>
    </message>
    <message>
        <source>%1 / %2 is no state of a member.</source>
        <translation>%1 / %2 সদস্যের কোনো অবস্থা নয়।</translation>
    </message>
    <message>
        <source>The mapping file names a field or column that cannot be: %1.</source>
        <translation>ম্যাপিং ফাইলে এমন ঘর বা কলাম আছে যা হতে পারে না: %1।</translation>
    </message>
    <message>
        <source>The file has no sheet %1.</source>
        <translation>ফাইলে %1 নামে কোনো শিট নেই।</translation>
    </message>
    <message>
        <source>The file %1 is already there and is not overwritten.</source>
        <translation>%1 ফাইলটি আগে থেকেই আছে, তার উপর লেখা হয় না।</translation>
    </message>
    <message>
        <source>A PIN must not be empty.</source>
        <translation>PIN খালি রাখা যাবে না।</translation>
    </message>
    <message>
        <source>A verifier key is made of a name without spaces and a public key of 32 bytes.</source>
        <translation>যাচাই কী তৈরি হয় ফাঁকা স্থানহীন একটি নাম ও 32 বাইটের একটি পাবলিক কী দিয়ে।</translation>
    </message>
    <message>
        <source>This is not a key that signs notes.</source>
        <translation>এটি নোটে স্বাক্ষর করার কী নয়।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key; one looks like example.org/log.</source>
        <translation>&quot;%1&quot; কোনো কী-র নাম নয়; নাম দেখতে example.org/log-এর মতো।</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation>%1 ডিস্কে লেখা যায়নি।</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 কোনো সাধারণ ফাইল নয়।</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>%1 ফোল্ডারটি নেই।</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>%1 ফাইলটি নেই।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ফাইলটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 ফোল্ডারটি তৈরি করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Line %1 of the file of known logs is no verifier key of a log.</source>
        <translation>পরিচিত লগের ফাইলে %1 নম্বর লাইন কোনো লগের যাচাই কী নয়।</translation>
    </message>
    <message>
        <source>%1 is not the folder of a witness.</source>
        <translation>%1 সাক্ষীর ফোল্ডার নয়।</translation>
    </message>
    <message>
        <source>Another program works on the folder %1.</source>
        <translation>অন্য একটি প্রোগ্রাম %1 ফোল্ডারে কাজ করছে।</translation>
    </message>
    <message>
        <source>The key is not one that cosigns.</source>
        <translation>এটি সহ-স্বাক্ষর করার কী নয়।</translation>
    </message>
    <message>
        <source>The key is not one that signs a log.</source>
        <translation>এটি লগে স্বাক্ষর করার কী নয়।</translation>
    </message>
    <message>
        <source>The file %1, which says what was confirmed, is damaged.</source>
        <translation>%1 ফাইলটি, যাতে নিশ্চিত করা অবস্থা লেখা থাকে, নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>The archive is damaged or was not made by this program.</source>
        <translation>আর্কাইভ ফাইলটি নষ্ট, অথবা এই প্রোগ্রাম তা তৈরি করেনি।</translation>
    </message>
    <message>
        <source>The archive holds more than is allowed.</source>
        <translation>আর্কাইভ ফাইলে অনুমোদিত সীমার চেয়ে বেশি কিছু আছে।</translation>
    </message>
    <message>
        <source>The name %1 cannot stand in an archive.</source>
        <translation>আর্কাইভ ফাইলে %1 নামটি থাকতে পারে না।</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole.</source>
        <translation>ফাইলটি নষ্ট, অথবা পুরোটা কপি করা হয়নি।</translation>
    </message>
    <message>
        <source>The file would unpack to far more than such a file holds; it is not opened.</source>
        <translation>ফাইলটি খুললে এমন ফাইলের স্বাভাবিক আকারের চেয়ে অনেক বড় হতো; তাই খোলা হয়নি।</translation>
    </message>
    <message>
        <source>The file is not a ZIP archive.</source>
        <translation>ফাইলটি ZIP আর্কাইভ নয়।</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>ফাইলটি পাসওয়ার্ড দিয়ে লক করা।</translation>
    </message>
    <message>
        <source>The file is packed in a way that cannot be read here.</source>
        <translation>ফাইলটি এমনভাবে সংকুচিত যে এখানে পড়া যায় না।</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB and is not read.</source>
        <translation>%1 ফাইলটি %2 MB-এর চেয়ে বড়, তাই পড়া হয় না।</translation>
    </message>
    <message>
        <source>A number is not a whole number that can be stored.</source>
        <translation>একটি সংখ্যা সংরক্ষণযোগ্য পূর্ণসংখ্যা নয়।</translation>
    </message>
    <message>
        <source>A stored line is not in the expected form.</source>
        <translation>সংরক্ষিত একটি লাইন প্রত্যাশিত রূপে নেই।</translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed and can no longer be changed.</source>
        <translation>এই সভার কার্যবিবরণী চূড়ান্ত হয়েছে, আর বদলানো যাবে না।</translation>
    </message>
    <message>
        <source>Closed minutes of a later meeting tell of this petition. What was asked stays as it is; only what becomes of it can be recorded.</source>
        <translation>পরের একটি সভার বন্ধ কার্যবিবরণীতে এই সুপারিশের কথা আছে। যা চাওয়া হয়েছিল তা যেমন আছে তেমনই থাকবে; শুধু এর ফলাফল লেখা যাবে।</translation>
    </message>
    <message>
        <source>This kind of record belongs to a newer program.</source>
        <translation>এই ধরনের রেকর্ড আরও নতুন প্রোগ্রামের।</translation>
    </message>
    <message>
        <source>A file that the book names is not kept in it.</source>
        <translation>বইয়ে উল্লিখিত একটি ফাইল বইয়ে রাখা নেই।</translation>
    </message>
    <message>
        <source>A file kept in the book is damaged and is not used.</source>
        <translation>বইয়ে রাখা একটি ফাইল নষ্ট হয়েছে, তাই ব্যবহার করা হয় না।</translation>
    </message>
    <message>
        <source>There is no such record in the book.</source>
        <translation>বইয়ে এমন কোনো রেকর্ড নেই।</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 is missing.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তি নেই।</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 cannot be read.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Log of %1: the hash of entry %2 does not fit.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তির হ্যাশ মেলে না।</translation>
    </message>
    <message>
        <source>Log of %1: the content of entry %2 was changed.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তির বিষয়বস্তু বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Log of %1: the root hash does not fit its entries.</source>
        <translation>%1-এর লগ: রুট হ্যাশ ভুক্তিগুলির সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The checkpoint signed at %1 entries is no state of the log.</source>
        <translation>%1টি ভুক্তিতে স্বাক্ষরিত চেকপয়েন্ট এই লগের কোনো অবস্থা নয়।</translation>
    </message>
    <message>
        <source>The kept file %1 is damaged.</source>
        <translation>রাখা ফাইল %1 নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>The signature of %1 under the minutes %2 does not verify.</source>
        <translation>কার্যবিবরণী %2-এর নিচে %1-এর স্বাক্ষর যাচাইয়ে ঠিক পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The tables say something that the log does not say.</source>
        <translation>সারণিতে যা আছে তা লগের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The file signing-keys.txt of the book is damaged or belongs to another book. The book was not opened; put the file back from a backup.</source>
        <translation>বইয়ের signing-keys.txt ফাইলটি নষ্ট, অথবা অন্য বইয়ের। বইটি খোলা হয়নি; ব্যাকআপ থেকে ফাইলটি ফিরিয়ে রাখুন।</translation>
    </message>
    <message>
        <source>Nothing was received from this organisation yet.</source>
        <translation>এই সংগঠনের কাছ থেকে এখনও কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The bundle&apos;s log belongs to another organisation.</source>
        <translation>প্যাকেজের লগ অন্য সংগঠনের।</translation>
    </message>
    <message>
        <source>The sender&apos;s log contradicts what was received before: it was rewritten or continued on two computers. Nothing was taken in; call the sender.</source>
        <translation>প্রেরকের লগ আগে পাওয়া লগের সঙ্গে মেলে না: তা আবার লেখা হয়েছে অথবা দুটি কম্পিউটারে চালানো হয়েছে। কিছুই গ্রহণ করা হয়নি; প্রেরককে ফোন করুন।</translation>
    </message>
    <message>
        <source>The bundle does not hold the entries it announces. Nothing was taken in.</source>
        <translation>প্যাকেজে যে ভুক্তি থাকার কথা বলা আছে তা নেই। কিছুই গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>Entries before this bundle are missing: %1 are here, the bundle begins at %2. Nothing was taken in; ask the sender for a new bundle.</source>
        <translation>এই প্যাকেজের আগের ভুক্তি নেই: এখানে %1টি আছে, প্যাকেজ শুরু হয় %2 থেকে। কিছুই গ্রহণ করা হয়নি; প্রেরকের কাছে নতুন প্যাকেজ চান।</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not what its log says. Nothing was taken in.</source>
        <translation>প্যাকেজের %1 নম্বর ভুক্তি তার লগের সঙ্গে মেলে না। কিছুই গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 lies on a network drive. There a book can be damaged when two computers write at once, so it is not opened there. Choose a folder on this computer.</source>
        <translation>%1 একটি নেটওয়ার্ক ড্রাইভে আছে। সেখানে দুটি কম্পিউটার একসঙ্গে লিখলে বই নষ্ট হতে পারে, তাই সেখানে বই খোলা হয় না। এই কম্পিউটারের একটি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The book is already open in the program %1 on the computer %2 (process %3). Close it there first.</source>
        <translation>বইটি আগে থেকেই %2 কম্পিউটারে %1 প্রোগ্রামে খোলা আছে (প্রসেস %3)। আগে সেখানে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The book&apos;s folder %1 cannot be written to.</source>
        <translation>বইয়ের ফোল্ডার %1-এ লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation>সংগঠনের নাম দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the book&apos;s folder.</source>
        <translation>%1 ফোল্ডারটি খালি নয়। বইয়ের ফোল্ডারের জন্য নতুন নাম দিন।</translation>
    </message>
    <message>
        <source>There is no book in the folder %1.</source>
        <translation>%1 ফোল্ডারে কোনো বই নেই।</translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup.</source>
        <translation>বইয়ের ফাইলটি নষ্ট হয়েছে। কিছুই বদলানো হয়নি। ফোল্ডারটি যেমন আছে তেমনই রাখুন এবং সর্বশেষ ব্যাকআপ পুনরুদ্ধার করুন।</translation>
    </message>
    <message>
        <source>The book&apos;s file %1 cannot be opened.</source>
        <translation>বইয়ের ফাইল %1 খোলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The book is in use by another program. Nothing was changed.</source>
        <translation>বইটি অন্য একটি প্রোগ্রাম ব্যবহার করছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>ডিস্কে জায়গা নেই। কিছুই বদলানো হয়নি; জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The book&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>বইয়ের ফোল্ডারে লেখা যাচ্ছে না। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This is recorded already. Nothing was changed.</source>
        <translation>এটি আগেই লিপিবদ্ধ আছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The book could not be read or written. Nothing was changed.</source>
        <translation>বইটি পড়া বা লেখা যায়নি। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The file book.sqlite in this folder is not a book of this program. Nothing was changed.</source>
        <translation>এই ফোল্ডারের book.sqlite ফাইলটি এই প্রোগ্রামের বই নয়। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This book was written by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation>বইটি প্রোগ্রামের নতুনতর সংস্করণে লেখা। কিছুই বদলানো হয়নি; নতুনতর সংস্করণ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>This book is not enrolled with an upper office yet. Make an enrolment request first.</source>
        <translation>বইটি এখনও কোনো ঊর্ধ্বতন অফিসে নিবন্ধিত নয়। আগে নিবন্ধনের আবেদন তৈরি করুন।</translation>
    </message>
    <message>
        <source>This organisation is not known here. Enrol it first.</source>
        <translation>এই সংগঠন এখানে পরিচিত নয়। আগে নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>যা বদলানোর কথা ছিল তা আর নেই।</translation>
    </message>
    <message>
        <source>A file is encrypted for one to twenty recipients.</source>
        <translation>একটি ফাইল এক থেকে কুড়ি জন প্রাপকের জন্য এনক্রিপ্ট করা হয়।</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>পাসফ্রেজ খালি রাখা যাবে না।</translation>
    </message>
    <message>
        <source>The encrypted file could not be copied to the temporary folder.</source>
        <translation>এনক্রিপ্টেড ফাইলটি অস্থায়ী ফোল্ডারে কপি করা যায়নি।</translation>
    </message>
    <message>
        <source>The encrypted file cannot be read a second time.</source>
        <translation>এনক্রিপ্টেড ফাইলটি দ্বিতীয়বার পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The text around the encrypted file is damaged.</source>
        <translation>এনক্রিপ্টেড ফাইলের চারপাশের টেক্সট নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>The head of the encrypted file is not in order.</source>
        <translation>এনক্রিপ্টেড ফাইলের শুরুর অংশ ঠিক নেই।</translation>
    </message>
    <message>
        <source>This is not an age recipient (age1...).</source>
        <translation>এটি age প্রাপক (age1...) নয়।</translation>
    </message>
    <message>
        <source>This is not an age identity (AGE-SECRET-KEY-1...), or it has a typing mistake.</source>
        <translation>এটি age পরিচয় (AGE-SECRET-KEY-1...) নয়, অথবা এতে লেখার ভুল আছে।</translation>
    </message>
    <message>
        <source>There is no age identity in this file.</source>
        <translation>এই ফাইলে কোনো age পরিচয় নেই।</translation>
    </message>
    <message>
        <source>A file could not be read or written while encrypting or decrypting.</source>
        <translation>এনক্রিপ্ট বা ডিক্রিপ্ট করার সময় একটি ফাইল পড়া বা লেখা যায়নি।</translation>
    </message>
    <message>
        <source>The encrypted file is damaged or cut off; nothing of it may be used.</source>
        <translation>এনক্রিপ্টেড ফাইলটি নষ্ট বা অসম্পূর্ণ; এর কিছুই ব্যবহার করা যাবে না।</translation>
    </message>
    <message>
        <source>This computer has not enough memory for the passphrase.</source>
        <translation>পাসফ্রেজের জন্য এই কম্পিউটারে যথেষ্ট মেমরি নেই।</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>পাসফ্রেজ দিয়ে এই ফাইল খোলে না।</translation>
    </message>
    <message>
        <source>This file was encrypted for somebody else.</source>
        <translation>এই ফাইল অন্য কারও জন্য এনক্রিপ্ট করা।</translation>
    </message>
    <message>
        <source>The head of the encrypted file was changed.</source>
        <translation>এনক্রিপ্টেড ফাইলের শুরুর অংশ বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>A key has a typing mistake in it.</source>
        <translation>একটি কী-তে লেখার ভুল আছে।</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys is damaged.</source>
        <translation>বইয়ের কী-র ফাইলটি নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys was changed by somebody else.</source>
        <translation>বইয়ের কী-র ফাইলটি অন্য কেউ বদলেছে।</translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation>পাসফ্রেজ দিয়ে এই বই খোলে না।</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this book.</source>
        <translation>এই পুনরুদ্ধার কোড এই বইয়ের নয়।</translation>
    </message>
    <message>
        <source>This is not a minisign public key.</source>
        <translation>এটি minisign পাবলিক কী নয়।</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the signing key.</source>
        <translation>স্বাক্ষর কী খোলার জন্য এই কম্পিউটারে যথেষ্ট মেমরি নেই।</translation>
    </message>
    <message>
        <source>This is not a minisign secret key file.</source>
        <translation>এটি minisign প্রাইভেট কী-র ফাইল নয়।</translation>
    </message>
    <message>
        <source>The signing key file asks for more work than is done for a PIN.</source>
        <translation>স্বাক্ষর কী-র ফাইলটি PIN-এর জন্য অনুমোদিত সীমার চেয়ে বেশি গণনা চায়।</translation>
    </message>
    <message>
        <source>The PIN does not open this signing key.</source>
        <translation>PIN দিয়ে এই স্বাক্ষর কী খোলে না।</translation>
    </message>
    <message>
        <source>The remark on a signature is too long or has a line break in it.</source>
        <translation>স্বাক্ষরের মন্তব্যটি খুব দীর্ঘ, অথবা তাতে নতুন লাইন আছে।</translation>
    </message>
    <message>
        <source>This is not a minisign signature file.</source>
        <translation>এটি minisign স্বাক্ষরের ফাইল নয়।</translation>
    </message>
    <message>
        <source>The signature has the old form, which is not accepted.</source>
        <translation>স্বাক্ষরটি পুরোনো ধরনের, যা গ্রহণ করা হয় না।</translation>
    </message>
    <message>
        <source>The signature was made with another key.</source>
        <translation>স্বাক্ষরটি অন্য কী দিয়ে করা।</translation>
    </message>
    <message>
        <source>The signature does not belong to this text.</source>
        <translation>স্বাক্ষরটি এই টেক্সটের নয়।</translation>
    </message>
    <message>
        <source>The remark on the signature was changed.</source>
        <translation>স্বাক্ষরের মন্তব্যটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>এটি স্বাক্ষরিত নোট নয়।</translation>
    </message>
    <message>
        <source>This is not a verifier key.</source>
        <translation>এটি যাচাই কী নয়।</translation>
    </message>
    <message>
        <source>A signed note is larger than is read.</source>
        <translation>স্বাক্ষরিত নোটটি পড়ার সীমার চেয়ে বড়।</translation>
    </message>
    <message>
        <source>The signature of %1 is wrong: the text was changed or somebody else signed.</source>
        <translation>%1-এর স্বাক্ষর ভুল: টেক্সট বদলানো হয়েছে অথবা অন্য কেউ স্বাক্ষর করেছে।</translation>
    </message>
    <message>
        <source>None of the known keys has signed this text.</source>
        <translation>পরিচিত কোনো কী দিয়ে এই টেক্সটে স্বাক্ষর করা হয়নি।</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys asks for more or less work than is allowed.</source>
        <translation>বইয়ের কী-র ফাইলটি অনুমোদিত সীমার চেয়ে বেশি বা কম গণনা চায়।</translation>
    </message>
    <message>
        <source>Stored bytes do not open with this key: they were changed, or the key is another.</source>
        <translation>সংরক্ষিত বাইটগুলি এই কী দিয়ে খোলে না: সেগুলি বদলানো হয়েছে, অথবা কী-টি অন্য।</translation>
    </message>
    <message>
        <source>The library for encryption does not start on this computer.</source>
        <translation>এই কম্পিউটারে এনক্রিপশনের লাইব্রেরি চালু হচ্ছে না।</translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation>একটি স্বাক্ষর কী-র দৈর্ঘ্য ভুল।</translation>
    </message>
    <message>
        <source>There is no paper named “%1”.</source>
        <translation>“%1” নামে কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>the name of the organisation</source>
        <translation>সংগঠনের নাম</translation>
    </message>
    <message>
        <source>the upper organisation</source>
        <translation>ঊর্ধ্বতন সংগঠন</translation>
    </message>
    <message>
        <source>the place that stands before the date</source>
        <translation>তারিখের আগে লেখা স্থানের নাম</translation>
    </message>
    <message>
        <source>the date of the meeting</source>
        <translation>সভার তারিখ</translation>
    </message>
    <message>
        <source>the time at which the meeting begins</source>
        <translation>সভা শুরুর সময়</translation>
    </message>
    <message>
        <source>the time at which the meeting ended</source>
        <translation>সভা শেষের সময়</translation>
    </message>
    <message>
        <source>the place of the meeting</source>
        <translation>সভার স্থান</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>সভাপতি</translation>
    </message>
    <message>
        <source>the minute-taker</source>
        <translation>মিনিট লেখক</translation>
    </message>
    <message>
        <source>the items of the agenda</source>
        <translation>আলোচ্যসূচির বিষয়গুলি</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>সদস্যরা</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>কাকে আমন্ত্রণ জানানো হচ্ছে</translation>
    </message>
    <message>
        <source>the roll call</source>
        <translation>উপস্থিতি গ্রহণ</translation>
    </message>
    <message>
        <source>the number of the resolution</source>
        <translation>রেজোলিউশনের নম্বর</translation>
    </message>
    <message>
        <source>The paper cannot be made yet; please fill in: %1.</source>
        <translation>কাগজটি এখনও তৈরি করা যাচ্ছে না; অনুগ্রহ করে পূরণ করুন: %1।</translation>
    </message>
    <message>
        <source>The meeting did not pass the resolution: %1 in favour, %2 needed.</source>
        <translation>সভা রেজোলিউশনটি পাস করেনি: পক্ষে %1, প্রয়োজন %2।</translation>
    </message>
    <message>
        <source>The attachment “%1” needs another name: it stands twice or is no plain file name.</source>
        <translation>“%1” সংযুক্তির অন্য নাম দরকার: নামটি দুবার আছে, অথবা সাধারণ ফাইলের নাম নয়।</translation>
    </message>
    <message>
        <source>The SHA-256 of “%1” is not 64 hexadecimal digits in lower case.</source>
        <translation>“%1”-এর SHA-256 ছোট হাতের 64টি হেক্সাডেসিমেল অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>The meeting has no id that can stand in a file name.</source>
        <translation>সভার এমন কোনো id নেই যা ফাইলের নামে থাকতে পারে।</translation>
    </message>
    <message>
        <source>The template of the paper is not in the expected form, at “%1”.</source>
        <translation>কাগজের ছাঁচ “%1”-এ প্রত্যাশিত রূপে নেই।</translation>
    </message>
    <message>
        <source>The template of the paper asks for “%1”, which has no value.</source>
        <translation>কাগজের ছাঁচে “%1” দরকার, কিন্তু তার কোনো মান নেই।</translation>
    </message>
    <message>
        <source>There is no template of a paper named “%1”.</source>
        <translation>“%1” নামে কাগজের কোনো ছাঁচ নেই।</translation>
    </message>
    <message>
        <source>A record of the kind %1 has a value that cannot be, at %2.</source>
        <translation>%1 ধরনের একটি রেকর্ডে %2-এ এমন মান আছে যা হতে পারে না।</translation>
    </message>
    <message>
        <source>The rule package is not in the expected form, at %1.</source>
        <translation>নিয়ম-সংকলনটি %1-এ প্রত্যাশিত রূপে নেই।</translation>
    </message>
    <message>
        <source>This program does not know the rule package %1.</source>
        <translation>এই প্রোগ্রাম %1 নিয়ম-সংকলন চেনে না।</translation>
    </message>
    <message>
        <source>A number of votes cannot be below zero.</source>
        <translation>ভোটের সংখ্যা শূন্যের কম হতে পারে না।</translation>
    </message>
    <message>
        <source>Nobody may vote: of %1 official members all are left out of the base.</source>
        <translation>কেউ ভোট দিতে পারবেন না: %1 জন পূর্ণ সদস্যের সকলেই ভোটের ভিত্তি থেকে বাদ।</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 = %4 votes, but only %5 members entitled to vote are present. Count again or correct the roll call.</source>
        <translation>%1 + %2 + %3 = %4 ভোট, কিন্তু ভোটাধিকারী সদস্য উপস্থিত মাত্র %5 জন। আবার গুনুন, অথবা উপস্থিতি সংশোধন করুন।</translation>
    </message>
    <message>
        <source>The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again.</source>
        <translation>প্যাকেজটি নষ্ট: প্রেরক যা জানিয়েছেন তা এতে নেই। কিছুই গ্রহণ করা হয়নি; আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the program. Nothing was taken in; install the newer version.</source>
        <translation>প্যাকেজটি প্রোগ্রামের নতুনতর সংস্করণে তৈরি। কিছুই গ্রহণ করা হয়নি; নতুনতর সংস্করণ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The manifest of the bundle has a line that cannot be read, number %1.</source>
        <translation>প্যাকেজের সূচিতে একটি লাইন পড়া যাচ্ছে না, নম্বর %1।</translation>
    </message>
    <message>
        <source>The bundle would be larger than %1 MB.</source>
        <translation>প্যাকেজটি %1 MB-এর চেয়ে বড় হয়ে যাবে।</translation>
    </message>
    <message>
        <source>This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for.</source>
        <translation>প্যাকেজটি এই বইয়ের জন্য নয়। কিছুই গ্রহণ করা হয়নি; যে অফিসের জন্য তৈরি সেখানে দিন।</translation>
    </message>
    <message>
        <source>The bundle is damaged or cut off. Nothing was taken in; copy it again or ask for it again.</source>
        <translation>প্যাকেজটি নষ্ট বা অসম্পূর্ণ। কিছুই গ্রহণ করা হয়নি; আবার কপি করুন, অথবা আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>This bundle was made by this book itself. It is for the office it was made for.</source>
        <translation>প্যাকেজটি এই বই নিজেই তৈরি করেছে। এটি যে অফিসের জন্য তৈরি, সেই অফিসের।</translation>
    </message>
    <message>
        <source>The sender %1 is not enrolled here. Nothing was taken in; enrol it first.</source>
        <translation>প্রেরক %1 এখানে নিবন্ধিত নয়। কিছুই গ্রহণ করা হয়নি; আগে তাকে নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>%1 was written but could not be read back as it was. Try another stick.</source>
        <translation>%1 লেখা হয়েছে, কিন্তু আবার পড়ে হুবহু একই পাওয়া যায়নি। অন্য পেনড্রাইভ দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This bundle was marked as handed over already.</source>
        <translation>প্যাকেজটি আগেই হস্তান্তরিত হিসেবে চিহ্নিত করা হয়েছে।</translation>
    </message>
    <message>
        <source>The certificate was not signed by the organisation above.</source>
        <translation>সার্টিফিকেটে ঊর্ধ্বতন সংগঠনের স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>Line %1 of the certificate or request cannot be accepted.</source>
        <translation>সার্টিফিকেট বা আবেদনের %1 নম্বর লাইন গ্রহণ করা যায় না।</translation>
    </message>
    <message>
        <source>The certificate or request holds something that cannot be written.</source>
        <translation>সার্টিফিকেট বা আবেদনে এমন কিছু আছে যা লেখা যায় না।</translation>
    </message>
    <message>
        <source>The checkpoint of the log cannot be read.</source>
        <translation>লগের চেকপয়েন্ট পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by the key of its log.</source>
        <translation>চেকপয়েন্টে তার লগের কী-র স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>A signature is missing: whoever wrote this does not show that the keys in it are theirs.</source>
        <translation>একটি স্বাক্ষর নেই: যিনি এটি লিখেছেন তিনি দেখাননি যে এর কী-গুলি তাঁর।</translation>
    </message>
    <message>
        <source>This is not an answer to an enrolment.</source>
        <translation>এটি নিবন্ধনের উত্তর নয়।</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of a log entry breaks its rule.</source>
        <translation>লগ ভুক্তির &quot;%1&quot; ঘর তার নিয়ম মানে না।</translation>
    </message>
    <message>
        <source>A log entry is longer than %1 bytes.</source>
        <translation>লগের একটি ভুক্তি %1 বাইটের চেয়ে দীর্ঘ।</translation>
    </message>
    <message>
        <source>A log entry was written by a newer program.</source>
        <translation>লগের একটি ভুক্তি আরও নতুন প্রোগ্রামে লেখা।</translation>
    </message>
    <message>
        <source>A log entry has the unknown field &quot;%1&quot;.</source>
        <translation>লগের একটি ভুক্তিতে অজানা ঘর &quot;%1&quot; আছে।</translation>
    </message>
    <message>
        <source>The proof does not have the form of a proof.</source>
        <translation>প্রমাণটির রূপ প্রমাণের মতো নয়।</translation>
    </message>
    <message>
        <source>The proof does not lead to the root hash.</source>
        <translation>প্রমাণটি রুট হ্যাশে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>The stored state of the log is damaged.</source>
        <translation>লগের সংরক্ষিত অবস্থা নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>The log has no entry %1 at size %2.</source>
        <translation>%2 আকারে লগে %1 নম্বর ভুক্তি নেই।</translation>
    </message>
    <message>
        <source>The log cannot be compared between the sizes %1 and %2.</source>
        <translation>%1 ও %2 আকারের মধ্যে লগ তুলনা করা যায় না।</translation>
    </message>
    <message>
        <source>The log received does not continue the log that is known.</source>
        <translation>প্রাপ্ত লগটি পরিচিত লগের ধারাবাহিকতা নয়।</translation>
    </message>
    <message>
        <source>Line %1 of the policy cannot be read.</source>
        <translation>নীতি-ফাইলের %1 নম্বর লাইন পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The policy is too large.</source>
        <translation>নীতি-ফাইলটি খুব বড়।</translation>
    </message>
    <message>
        <source>Line %1 of the policy names a group of witnesses, which this program does not know.</source>
        <translation>নীতি-ফাইলের %1 নম্বর লাইনে সাক্ষীদের দলের নাম আছে, যা এই প্রোগ্রাম চেনে না।</translation>
    </message>
    <message>
        <source>The policy has no line &quot;quorum&quot;.</source>
        <translation>নীতি-ফাইলে &quot;quorum&quot; লাইন নেই।</translation>
    </message>
    <message>
        <source>The proof file cannot be read.</source>
        <translation>প্রমাণ ফাইলটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The checkpoint is not one of this log.</source>
        <translation>চেকপয়েন্টটি এই লগের নয়।</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by a log that the policy names.</source>
        <translation>নীতি-ফাইলে উল্লিখিত কোনো লগ এই চেকপয়েন্টে স্বাক্ষর করেনি।</translation>
    </message>
    <message>
        <source>The request to confirm a log cannot be read.</source>
        <translation>লগ নিশ্চিত করার অনুরোধটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The log %1 is not known here.</source>
        <translation>%1 লগটি এখানে পরিচিত নয়।</translation>
    </message>
    <message>
        <source>The checkpoint of %1 was not signed by a key known here.</source>
        <translation>%1-এর চেকপয়েন্টে এখানে পরিচিত কোনো কী-র স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>The request does not begin at size %1, up to which the log was confirmed.</source>
        <translation>অনুরোধটি %1 আকার থেকে শুরু হয় না, যে পর্যন্ত লগ নিশ্চিত করা হয়েছিল।</translation>
    </message>
    <message>
        <source>The log %1 does not continue what was confirmed before.</source>
        <translation>%1 লগটি আগে যা নিশ্চিত করা হয়েছে তার ধারাবাহিকতা নয়।</translation>
    </message>
    <message>
        <source>%1: a size is from 4 to 96 points.</source>
        <translation>%1: আকার হবে 4 থেকে 96 পয়েন্ট।</translation>
    </message>
    <message>
        <source>%1: a block of the kind “%2” cannot stand there.</source>
        <translation>%1: “%2” ধরনের ব্লক সেখানে থাকতে পারে না।</translation>
    </message>
    <message>
        <source>%1: an indent or a distance is too large or negative.</source>
        <translation>%1: ইনডেন্ট বা দূরত্ব খুব বড়, অথবা ঋণাত্মক।</translation>
    </message>
    <message>
        <source>%1: widths are fractions that add up to 1 at most.</source>
        <translation>%1: প্রস্থগুলি ভগ্নাংশ, যার যোগফল সর্বোচ্চ 1।</translation>
    </message>
    <message>
        <source>%1: a cell covers at least one column.</source>
        <translation>%1: একটি ঘর অন্তত একটি কলাম জুড়ে থাকে।</translation>
    </message>
    <message>
        <source>%1: the row has cells for %2 columns, the table has %3.</source>
        <translation>%1: সারিতে %2টি কলামের ঘর আছে, সারণিতে কলাম %3টি।</translation>
    </message>
    <message>
        <source>%1: there is one alignment for each column, or none.</source>
        <translation>%1: প্রতিটি কলামের জন্য একটি করে অ্যালাইনমেন্ট থাকবে, অথবা একটিও নয়।</translation>
    </message>
    <message>
        <source>%1: a rule is as long as a text, or a fraction up to 1.</source>
        <translation>%1: রেখা হবে একটি টেক্সটের সমান দীর্ঘ, অথবা সর্বোচ্চ 1 পর্যন্ত ভগ্নাংশ।</translation>
    </message>
    <message>
        <source>%1: a space is from 0 to 600 points.</source>
        <translation>%1: ফাঁকা জায়গা হবে 0 থেকে 600 পয়েন্ট।</translation>
    </message>
    <message>
        <source>%1: a QR code holds ASCII text.</source>
        <translation>%1: QR কোডে ASCII টেক্সট থাকে।</translation>
    </message>
    <message>
        <source>%1: a QR code is from 10 to 150 millimetres wide.</source>
        <translation>%1: QR কোডের প্রস্থ হবে 10 থেকে 150 মিলিমিটার।</translation>
    </message>
    <message>
        <source>%1: only the value true has a meaning.</source>
        <translation>%1: কেবল true মানটির অর্থ আছে।</translation>
    </message>
    <message>
        <source>%1: nothing says what kind of block this is.</source>
        <translation>%1: এটি কোন ধরনের ব্লক তা কোথাও বলা নেই।</translation>
    </message>
    <message>
        <source>The paper theme %1 has no style “%2”.</source>
        <translation>কাগজের থিম %1-এ “%2” স্টাইল নেই।</translation>
    </message>
    <message>
        <source>The font %1 is missing. Papers cannot be laid out without it; installing the program again brings it back.</source>
        <translation>%1 ফন্টটি নেই। এটি ছাড়া কাগজ সাজানো যায় না; প্রোগ্রামটি আবার ইনস্টল করলে ফন্ট ফিরে আসে।</translation>
    </message>
    <message>
        <source>%1: an object is expected there.</source>
        <translation>%1: সেখানে একটি অবজেক্ট থাকার কথা।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 নেই।</translation>
    </message>
    <message>
        <source>%1: a text is expected there.</source>
        <translation>%1: সেখানে টেক্সট থাকার কথা।</translation>
    </message>
    <message>
        <source>%1: a whole number is expected there.</source>
        <translation>%1: সেখানে পূর্ণসংখ্যা থাকার কথা।</translation>
    </message>
    <message>
        <source>%1: true or false is expected there.</source>
        <translation>%1: সেখানে true বা false থাকার কথা।</translation>
    </message>
    <message>
        <source>%1 is not known there.</source>
        <translation>%1 সেখানে পরিচিত নয়।</translation>
    </message>
    <message>
        <source>%1: a number is expected there.</source>
        <translation>%1: সেখানে সংখ্যা থাকার কথা।</translation>
    </message>
    <message>
        <source>%1: left, right, centre or justify is expected there.</source>
        <translation>%1: সেখানে left, right, centre বা justify থাকার কথা।</translation>
    </message>
    <message>
        <source>%1: a list is expected there.</source>
        <translation>%1: সেখানে তালিকা থাকার কথা।</translation>
    </message>
    <message>
        <source>Something that must stay in one piece is taller than a page. Make its text shorter or divide it.</source>
        <translation>যা অবিভক্ত থাকার কথা তা এক পৃষ্ঠার চেয়ে লম্বা। তার লেখা ছোট করুন বা ভাগ করুন।</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>PDF লেখা যায়নি।</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>লেখাটি QR কোডের জন্য খুব দীর্ঘ।</translation>
    </message>
    <message>
        <source>%1: the lines stand closer than the letters are high.</source>
        <translation>%1: অক্ষরের উচ্চতার তুলনায় লাইনগুলি বেশি কাছাকাছি।</translation>
    </message>
    <message>
        <source>%1: the margins leave too little of the page, or the page is too large.</source>
        <translation>%1: মার্জিনের পর পৃষ্ঠায় খুব কম জায়গা থাকে, অথবা পৃষ্ঠাটি খুব বড়।</translation>
    </message>
    <message>
        <source>The paper theme cannot be read: it is not JSON.</source>
        <translation>কাগজের থিমটি পড়া যাচ্ছে না: এটি JSON নয়।</translation>
    </message>
    <message>
        <source>%1: the line spacing is exactly 18 to 22 points.</source>
        <translation>%1: লাইনের দূরত্ব ঠিক 18 থেকে 22 পয়েন্ট হবে।</translation>
    </message>
    <message>
        <source>There is no paper theme “%1”.</source>
        <translation>“%1” নামে কাগজের কোনো থিম নেই।</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx or .csv file.</source>
        <translation>ফাইলটি স্প্রেডশিট নয়। একটি .xlsx বা .csv ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be a list of members; it is not opened.</source>
        <translation>স্প্রেডশিটটি সদস্য তালিকার তুলনায় অনেক বড়; তাই খোলা হয়নি।</translation>
    </message>
    <message>
        <source>The file is damaged: a quotation mark in it is never closed.</source>
        <translation>ফাইলটি নষ্ট: এর একটি উদ্ধৃতি চিহ্ন কোথাও শেষ হয়নি।</translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in its own program, save it without a password and choose it again.</source>
        <translation>স্প্রেডশিটটি পাসওয়ার্ড দিয়ে লক করা। এটি তার নিজের প্রোগ্রামে খুলুন, পাসওয়ার্ড ছাড়া সংরক্ষণ করুন এবং আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The file is an old .xls spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>ফাইলটি পুরোনো .xls স্প্রেডশিট। এটি তার নিজের প্রোগ্রামে খুলুন, .xlsx হিসেবে সংরক্ষণ করুন এবং আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The file is an .ods spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>ফাইলটি .ods স্প্রেডশিট। এটি তার নিজের প্রোগ্রামে খুলুন, .xlsx হিসেবে সংরক্ষণ করুন এবং আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The file is an .xlsb spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>ফাইলটি .xlsb স্প্রেডশিট। এটি তার নিজের প্রোগ্রামে খুলুন, .xlsx হিসেবে সংরক্ষণ করুন এবং আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>স্প্রেডশিটটি খালি।</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was not copied whole.</source>
        <translation>স্প্রেডশিটটি নষ্ট, অথবা পুরোটা কপি করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 is not a date. Write day, month and year, like 03/02/1945; for a day that is not known --/02/1945 or --/--/1945.</source>
        <translation>%1 কোনো তারিখ নয়। দিন, মাস ও বছর লিখুন, যেমন 03/02/1945; দিন জানা না থাকলে --/02/1945 বা --/--/1945।</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>তারিখ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The date %1 needs its day and month.</source>
        <translation>%1 তারিখে দিন ও মাস দিতে হবে।</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 কোনো তারিখ নয়।</translation>
    </message>
    <message>
        <source>Nothing that is marked as a state secret may be put into this book.</source>
        <translation>রাষ্ট্রীয় গোপনীয় তথ্য হিসেবে চিহ্নিত কিছুই এই বইয়ে রাখা যাবে না।</translation>
    </message>
    <message>
        <source>The book of a cell cannot become the book of an office, nor the other way round.</source>
        <translation>সেলের বই অফিসের বই হতে পারে না, অফিসের বইও সেলের বই হতে পারে না।</translation>
    </message>
    <message>
        <source>Nothing is different from what the book says already.</source>
        <translation>বইয়ে যা আছে তার থেকে কিছুই আলাদা নয়।</translation>
    </message>
    <message>
        <source>The 30 digits are not those of this file. Compare them once more by telephone; if they still differ, do not go on: the file may come from somebody else.</source>
        <translation>এই 30টি অঙ্ক এই ফাইলের নয়। টেলিফোনে আরেকবার মিলিয়ে নিন; তবুও না মিললে আর এগোবেন না: ফাইলটি অন্য কারও কাছ থেকে এসে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Only a cell&apos;s book can ask to be enrolled.</source>
        <translation>কেবল সেলের বই নিবন্ধনের আবেদন করতে পারে।</translation>
    </message>
    <message>
        <source>Only the book of a party committee office can enrol cells.</source>
        <translation>কেবল পার্টি কমিটি অফিসের বই সেল নিবন্ধন করতে পারে।</translation>
    </message>
    <message>
        <source>This answer is for another cell. Nothing was taken in.</source>
        <translation>এই উত্তর অন্য সেলের জন্য। কিছুই গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>This answer was taken in already.</source>
        <translation>এই উত্তর আগেই গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Signed minutes of this meeting were not received yet.</source>
        <translation>এই সভার স্বাক্ষরিত কার্যবিবরণী এখনও পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Say why the minutes are returned.</source>
        <translation>কার্যবিবরণী কেন ফেরত দেওয়া হচ্ছে তা লিখুন।</translation>
    </message>
    <message>
        <source>A generated book has 3 to 100000 members and 0 to 1200 months.</source>
        <translation>তৈরি করা বইয়ে 3 থেকে 100000 জন সদস্য ও 0 থেকে 1200 মাস থাকতে পারে।</translation>
    </message>
    <message>
        <source>Meeting file, at %1: &quot;%2&quot; cannot be used here.</source>
        <translation>সভার ফাইল, %1-এ: &quot;%2&quot; এখানে ব্যবহার করা যায় না।</translation>
    </message>
    <message>
        <source>The meeting file is no JSON object (at byte %1).</source>
        <translation>সভার ফাইলটি JSON অবজেক্ট নয় (বাইট %1-এ)।</translation>
    </message>
    <message>
        <source>The meeting file has a part that this program does not know: %1.</source>
        <translation>সভার ফাইলে এমন একটি অংশ আছে যা এই প্রোগ্রাম চেনে না: %1।</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Secret papers must not be kept in this program.</source>
        <translation>লেখায় গোপনীয়তার চিহ্ন আছে। গোপনীয় কাগজ এই প্রোগ্রামে রাখা যাবে না।</translation>
    </message>
    <message>
        <source>The date of the meeting is missing.</source>
        <translation>সভার তারিখ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The meeting cannot end before it began.</source>
        <translation>সভা শুরুর আগে শেষ হতে পারে না।</translation>
    </message>
    <message>
        <source>The rules of that day (%1) know no meeting of this kind.</source>
        <translation>সেই দিনের নিয়মে (%1) এই ধরনের সভা নেই।</translation>
    </message>
    <message>
        <source>The item has no title.</source>
        <translation>আলোচ্য বিষয়ের শিরোনাম নেই।</translation>
    </message>
    <message>
        <source>The minutes of an item must lie between 0 and 1440.</source>
        <translation>একটি আলোচ্য বিষয়ের সময় 0 থেকে 1440 মিনিটের মধ্যে হতে হবে।</translation>
    </message>
    <message>
        <source>The item stands at the end of its part already.</source>
        <translation>বিষয়টি আগেই তার অংশের প্রান্তে আছে।</translation>
    </message>
    <message>
        <source>The guest&apos;s name is missing.</source>
        <translation>অতিথির নাম দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Say the reason of the absence.</source>
        <translation>অনুপস্থিতির কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Nobody can leave before arriving.</source>
        <translation>আসার আগে কেউ চলে যেতে পারেন না।</translation>
    </message>
    <message>
        <source>Everybody is marked already.</source>
        <translation>সকলেই আগেই চিহ্নিত হয়েছেন।</translation>
    </message>
    <message>
        <source>The opinion has no text.</source>
        <translation>মতামতে কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>Say who gave the opinion.</source>
        <translation>কে মতামত দিয়েছেন তা বলুন।</translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation>কাজে কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>Say who does the task.</source>
        <translation>কাজটি কে করবেন তা বলুন।</translation>
    </message>
    <message>
        <source>The deadline of the task is missing.</source>
        <translation>কাজের সময়সীমা দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Say what came of the task; no task may vanish without an outcome.</source>
        <translation>কাজটির কী ফল হলো তা লিখুন; কোনো কাজ ফলাফল ছাড়া হারিয়ে যেতে পারে না।</translation>
    </message>
    <message>
        <source>The rules of this meeting know no way of deciding called %1.</source>
        <translation>এই সভার নিয়মে %1 নামে সিদ্ধান্তের কোনো পদ্ধতি নেই।</translation>
    </message>
    <message>
        <source>Say what was voted on.</source>
        <translation>কী বিষয়ে ভোট হয়েছে তা লিখুন।</translation>
    </message>
    <message>
        <source>A file named %1 is attached already.</source>
        <translation>%1 নামে একটি ফাইল আগেই সংযুক্ত আছে।</translation>
    </message>
    <message>
        <source>The spreadsheet lost the zeros at the beginning of %1; read as %2.</source>
        <translation>স্প্রেডশিটে %1-এর শুরুর শূন্যগুলি হারিয়ে গেছে; %2 হিসেবে পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date and was left out.</source>
        <translation>%1: &quot;%2&quot; কোনো তারিখ নয়, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it the list cannot be taken in.</source>
        <translation>কোন কলামে নাম আছে তা বলুন; তা ছাড়া তালিকা আমদানি করা যায় না।</translation>
    </message>
    <message>
        <source>Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in.</source>
        <translation>তালিকার %1 নম্বর সারিতে গোপনীয়তার চিহ্ন আছে। গোপনীয় কাগজ এই প্রোগ্রামে রাখা যাবে না; কিছুই আমদানি করা হয়নি।</translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; is not known; taken as official and active.</source>
        <translation>&quot;%1&quot; অবস্থাটি পরিচিত নয়; পূর্ণ ও সক্রিয় সদস্য হিসেবে ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>The row has no name and is left out.</source>
        <translation>সারিতে নাম নেই, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The same person stands in row %1 already; this row is left out.</source>
        <translation>একই ব্যক্তি আগেই %1 নম্বর সারিতে আছেন; এই সারি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>There is nothing to take in: everybody on the list is in the handbook as the list says.</source>
        <translation>আমদানি করার কিছু নেই: তালিকার সকলেই হ্যান্ডবুকে তালিকার মতোই আছেন।</translation>
    </message>
    <message>
        <source>The admission lies before the birth.</source>
        <translation>ভর্তির তারিখ জন্মের আগে পড়ে।</translation>
    </message>
    <message>
        <source>The ceremony lies before the decision to admit.</source>
        <translation>ভর্তি অনুষ্ঠান ভর্তির সিদ্ধান্তের আগে পড়ে।</translation>
    </message>
    <message>
        <source>The official date lies before the ceremony.</source>
        <translation>পূর্ণ সদস্য হওয়ার তারিখ ভর্তি অনুষ্ঠানের আগে পড়ে।</translation>
    </message>
    <message>
        <source>%1 has the same identification number.</source>
        <translation>%1-এর শনাক্তকরণ কোড একই।</translation>
    </message>
    <message>
        <source>%1 has the same party card number.</source>
        <translation>%1-এর পার্টি কার্ড নম্বর একই।</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>নাম দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The card of %1 carries a mark of secrecy (field %2). Secret papers must not be kept in this program.</source>
        <translation>%1-এর কার্ডে গোপনীয়তার চিহ্ন আছে (ঘর %2)। গোপনীয় কাগজ এই প্রোগ্রামে রাখা যাবে না।</translation>
    </message>
    <message>
        <source>%1 is no date of the calendar (field %2).</source>
        <translation>%1 পঞ্জিকার কোনো তারিখ নয় (ঘর %2)।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The day from which this holds is missing.</source>
        <translation>কোন দিন থেকে এটি কার্যকর তা দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>শেষ শুরুর আগে পড়ে।</translation>
    </message>
    <message>
        <source>The same already holds on that day.</source>
        <translation>সেই দিন আগে থেকেই একই অবস্থা কার্যকর।</translation>
    </message>
    <message>
        <source>A member&apos;s card has no field %1.</source>
        <translation>সদস্যের কার্ডে %1 নামে কোনো ঘর নেই।</translation>
    </message>
    <message>
        <source>%1 is no value of the field %2.</source>
        <translation>%1 ঘর %2-এর মান হতে পারে না।</translation>
    </message>
    <message>
        <source>The minutes are not closed yet. Read them back and close them first.</source>
        <translation>কার্যবিবরণী এখনও চূড়ান্ত হয়নি। আগে পড়ে শোনান ও চূড়ান্ত করুন।</translation>
    </message>
    <message>
        <source>Papers of this kind carry no number.</source>
        <translation>এই ধরনের কাগজে নম্বর থাকে না।</translation>
    </message>
    <message>
        <source>The time at which the meeting began is missing.</source>
        <translation>সভা শুরুর সময় দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The time at which the meeting ended is missing.</source>
        <translation>সভা শেষের সময় দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The place of the meeting is missing.</source>
        <translation>সভার স্থান দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The chair of the meeting is missing.</source>
        <translation>সভার সভাপতির নাম দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The minute-taker of the meeting is missing.</source>
        <translation>সভার মিনিট লেখকের নাম দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Chair and minute-taker must be two people, for both sign.</source>
        <translation>সভাপতি ও মিনিট লেখক দুজন আলাদা ব্যক্তি হতে হবে, কারণ উভয়েই স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>%1 members are not marked in the roll call.</source>
        <translation>উপস্থিতি গ্রহণে %1 জন সদস্য চিহ্নিত হননি।</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>আলোচ্যসূচি খালি।</translation>
    </message>
    <message>
        <source>The roll call was changed after the vote &quot;%1&quot;. Open the vote and confirm its figures.</source>
        <translation>&quot;%1&quot; ভোটের পর উপস্থিতি বদলানো হয়েছে। ভোটটি খুলুন এবং তার সংখ্যাগুলি নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>The minutes cannot be read back yet: %1</source>
        <translation>কার্যবিবরণী এখনও পড়ে শোনানো যায় না: %1</translation>
    </message>
    <message>
        <source>The minutes were not read back since the last change. Read them to the meeting first.</source>
        <translation>শেষ পরিবর্তনের পর কার্যবিবরণী পড়ে শোনানো হয়নি। আগে সভায় পড়ে শোনান।</translation>
    </message>
    <message>
        <source>The meeting did not agree to the minutes. Change them and read them back again.</source>
        <translation>সভা কার্যবিবরণীতে একমত হয়নি। সংশোধন করে আবার পড়ে শোনান।</translation>
    </message>
    <message>
        <source>The PIN needs at least %1 characters.</source>
        <translation>PIN-এ কমপক্ষে %1টি অক্ষর লাগবে।</translation>
    </message>
    <message>
        <source>%1 has a key for this role already.</source>
        <translation>এই ভূমিকার জন্য %1-এর আগেই একটি কী আছে।</translation>
    </message>
    <message>
        <source>%1 has no signing key yet. Make one first.</source>
        <translation>%1-এর এখনও স্বাক্ষর কী নেই। আগে একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>The key file %1 is not the key of %2.</source>
        <translation>কী ফাইল %1-টি %2-এর কী নয়।</translation>
    </message>
    <message>
        <source>The minutes carry the signature of this role already.</source>
        <translation>কার্যবিবরণীতে এই ভূমিকার স্বাক্ষর আগেই আছে।</translation>
    </message>
    <message>
        <source>The signature %1 does not belong to this statement, or the statement was changed.</source>
        <translation>%1 স্বাক্ষরটি এই বিবৃতির নয়, অথবা বিবৃতিটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer).</source>
        <translation>%1 কী-র ধারক %3-এ %2 হিসেবে স্বাক্ষর করার পর বিবৃতিটি বদলায়নি (সময় তাঁর কম্পিউটার অনুযায়ী)।</translation>
    </message>
    <message>
        <source>No signature lies beside the statement.</source>
        <translation>বিবৃতির পাশে কোনো স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>Whose key it is must be compared with the office&apos;s certificate; the signature is an internal one and does not replace the official digital signature.</source>
        <translation>কী-টি কার তা অফিসের সার্টিফিকেটের সঙ্গে মিলিয়ে দেখতে হবে; স্বাক্ষরটি অভ্যন্তরীণ এবং সরকারি ডিজিটাল স্বাক্ষরের বিকল্প নয়।</translation>
    </message>
    <message>
        <source>The file %1 is not beside the statement and was not compared.</source>
        <translation>%1 ফাইলটি বিবৃতির পাশে নেই, তাই মিলিয়ে দেখা হয়নি।</translation>
    </message>
    <message>
        <source>The file %1 was changed after the minutes were closed.</source>
        <translation>কার্যবিবরণী চূড়ান্ত হওয়ার পর %1 ফাইলটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The file %1 is the one that was signed.</source>
        <translation>%1 ফাইলটিই স্বাক্ষরিত ফাইল।</translation>
    </message>
    <message>
        <source>The proof of the log does not verify.</source>
        <translation>লগের প্রমাণ যাচাইয়ে ঠিক পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The closing stands in the cell&apos;s log at place %1 and the upper office countersigned that log on %2.</source>
        <translation>চূড়ান্তকরণ সেলের লগে %1 নম্বর স্থানে আছে এবং ঊর্ধ্বতন অফিস %2-এ সেই লগে প্রতিস্বাক্ষর করেছে।</translation>
    </message>
    <message>
        <source>No receipt of the upper office lies beside the statement yet.</source>
        <translation>বিবৃতির পাশে এখনও ঊর্ধ্বতন অফিসের প্রাপ্তিস্বীকার নেই।</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 letters; four words that do not belong together are easy to remember.</source>
        <translation>পাসফ্রেজ খুব ছোট। কমপক্ষে %1টি অক্ষর নিন; পরস্পর সম্পর্কহীন চারটি শব্দ মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>The passphrase repeats itself or is a row of letters or digits. Take four words that do not belong together.</source>
        <translation>পাসফ্রেজে পুনরাবৃত্তি আছে, অথবা এটি অক্ষর বা অঙ্কের সারি। পরস্পর সম্পর্কহীন চারটি শব্দ নিন।</translation>
    </message>
    <message>
        <source>The passphrase is made of words that everybody tries first. Take four words that do not belong together.</source>
        <translation>পাসফ্রেজটি এমন শব্দে তৈরি যা সবাই প্রথমেই চেষ্টা করে। পরস্পর সম্পর্কহীন চারটি শব্দ নিন।</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>পাসফ্রেজ দুটি এক নয়। একই পাসফ্রেজ দুবার লিখুন।</translation>
    </message>
    <message>
        <source>Nobody in the handbook is called %1.</source>
        <translation>হ্যান্ডবুকে %1 নামে কেউ নেই।</translation>
    </message>
    <message>
        <source>Two books were made: the cell&apos;s and the ward office&apos;s.</source>
        <translation>দুটি বই তৈরি হয়েছে: সেলের ও ওয়ার্ড অফিসের।</translation>
    </message>
    <message>
        <source>%1 members were taken in from the list.</source>
        <translation>তালিকা থেকে %1 জন সদস্য আমদানি করা হয়েছে।</translation>
    </message>
    <message>
        <source>Chair and minute-taker have their signing keys.</source>
        <translation>সভাপতি ও মিনিট লেখকের স্বাক্ষর কী আছে।</translation>
    </message>
    <message>
        <source>The cell is enrolled with the ward office; both read out their 30 digits.</source>
        <translation>সেলটি ওয়ার্ড অফিসে নিবন্ধিত; উভয়েই নিজের 30টি অঙ্ক পড়ে শুনিয়েছে।</translation>
    </message>
    <message>
        <source>Two meetings were held, read back, closed and signed by both.</source>
        <translation>দুটি সভা হয়েছে; কার্যবিবরণী পড়ে শোনানো, চূড়ান্ত করা ও উভয়ের স্বাক্ষর করা হয়েছে।</translation>
    </message>
    <message>
        <source>The papers of the meeting lie in the folder papers.</source>
        <translation>সভার কাগজগুলি papers ফোল্ডারে আছে।</translation>
    </message>
    <message>
        <source>The ward office took in %1 entries with %2 signed minutes; its receipt confirms %3 entries.</source>
        <translation>ওয়ার্ড অফিস %2টি স্বাক্ষরিত কার্যবিবরণীসহ %1টি ভুক্তি গ্রহণ করেছে; তার প্রাপ্তিস্বীকার %3টি ভুক্তি নিশ্চিত করে।</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s book does not verify: %1</source>
        <translation>মহড়ার বইটি যাচাইয়ে ঠিক পাওয়া যায়নি: %1</translation>
    </message>
    <message>
        <source>The signed minutes with their proofs lie in the folder minutes; both books verify.</source>
        <translation>স্বাক্ষরিত কার্যবিবরণী ও তার প্রমাণ minutes ফোল্ডারে আছে; উভয় বই যাচাইয়ে ঠিক আছে।</translation>
    </message>
    <message>
        <source>The rehearsal is complete. %1 says how each thing can be checked.</source>
        <translation>মহড়া সম্পূর্ণ। প্রতিটি বিষয় কীভাবে যাচাই করা যায় তা %1-এ লেখা আছে।</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. An earlier rehearsal is replaced only when asked to; anything else never.</source>
        <translation>%1 ফোল্ডারটি খালি নয়। আগের মহড়া কেবল বলা হলেই বদলানো হয়; অন্য কিছু কখনও নয়।</translation>
    </message>
    <message>
        <source>%1 digits were typed. There must be 30, in six groups of five.</source>
        <translation>%1টি অঙ্ক লেখা হয়েছে। পাঁচটি করে ছয় ভাগে মোট 30টি লাগবে।</translation>
    </message>
    <message>
        <source>Nobody in the cell is called “%1”. Choose a name from the list.</source>
        <translation>সেলে “%1” নামে কেউ নেই। তালিকা থেকে একটি নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose the person who gets the key.</source>
        <translation>যিনি কী পাবেন তাঁকে বেছে নিন।</translation>
    </message>
    <message>
        <source>The PIN needs at least 4 characters.</source>
        <translation>PIN-এ কমপক্ষে 4টি অক্ষর লাগবে।</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the same PIN twice.</source>
        <translation>PIN দুটি এক নয়। একই PIN দুবার লিখুন।</translation>
    </message>
    <message>
        <source>Type the passphrase of this book.</source>
        <translation>এই বইয়ের পাসফ্রেজ লিখুন।</translation>
    </message>
    <message>
        <source>This is not the passphrase the book has now. Nothing was changed.</source>
        <translation>এটি বইয়ের বর্তমান পাসফ্রেজ নয়। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>PIN লিখুন।</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. Nothing was signed; try again.</source>
        <translation>এটি %1-এর PIN নয়। কিছুই স্বাক্ষরিত হয়নি; আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Type it like 19:30.</source>
        <translation>“%1” কোনো সময় নয়। 19:30 এভাবে লিখুন।</translation>
    </message>
    <message>
        <source>This is not the passphrase of this book. Nothing was opened. Look whether Caps Lock and the Vietnamese typing are as they were, and type it again.</source>
        <translation>এটি এই বইয়ের পাসফ্রেজ নয়। কিছুই খোলা হয়নি। Caps Lock ও ভিয়েতনামি টাইপিং আগের মতো আছে কি না দেখুন এবং আবার লিখুন।</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be taken in. The list says why for each.</source>
        <translation>%2টি ফাইলের মধ্যে %1টি গ্রহণ করা যায়নি। প্রতিটির কারণ তালিকায় আছে।</translation>
    </message>
    <message>
        <source>Write down what the meeting does not agree to.</source>
        <translation>সভা কোন বিষয়ে একমত নয় তা লিখুন।</translation>
    </message>
    <message>
        <source>An opinion has no person yet. Its text is kept and waits under its item.</source>
        <translation>একটি মতামতে এখনও কোনো ব্যক্তির নাম নেই। তার লেখা রাখা হয়েছে এবং নিজের আলোচ্য বিষয়ের নিচে অপেক্ষা করছে।</translation>
    </message>
    <message>
        <source>The date %1 needs a day and a month.</source>
        <translation>%1 তারিখে দিন ও মাস দিতে হবে।</translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper.</source>
        <translation>প্রিন্টার %1 কাগজটি নেয়নি।</translation>
    </message>
    <message>
        <source>The name of the upper organisation is missing; it stands at the head of every paper.</source>
        <translation>ঊর্ধ্বতন সংগঠনের নাম দেওয়া হয়নি; এটি প্রতিটি কাগজের মাথায় থাকে।</translation>
    </message>
    <message>
        <source>The place is missing; it stands before the date on every paper.</source>
        <translation>স্থানের নাম দেওয়া হয়নি; এটি প্রতিটি কাগজে তারিখের আগে থাকে।</translation>
    </message>
    <message>
        <source>The date of the last congress cannot be read. Type it as day, month, year: 15/03/2025.</source>
        <translation>সর্বশেষ কংগ্রেসের তারিখ পড়া যাচ্ছে না। দিন, মাস, বছর এভাবে লিখুন: 15/03/2025।</translation>
    </message>
    <message>
        <source>The date of the last congress is missing; papers are numbered from it on.</source>
        <translation>সর্বশেষ কংগ্রেসের তারিখ দেওয়া হয়নি; সেই তারিখ থেকে কাগজের নম্বর দেওয়া হয়।</translation>
    </message>
    <message>
        <source>The date of the last congress lies in the future.</source>
        <translation>সর্বশেষ কংগ্রেসের তারিখ ভবিষ্যতে পড়ে।</translation>
    </message>
    <message>
        <source>Choose the folder in which the book will lie.</source>
        <translation>বইটি যে ফোল্ডারে থাকবে তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Confirm that nothing marked as a state secret will be put into this book.</source>
        <translation>রাষ্ট্রীয় গোপনীয় তথ্য হিসেবে চিহ্নিত কিছুই এই বইয়ে রাখা হবে না, তা নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>%1: signed with keys that the certificate does not name: %2. Have them confirmed and enrol the cell again.</source>
        <translation>%1: এমন কী দিয়ে স্বাক্ষরিত যার উল্লেখ সার্টিফিকেটে নেই: %2। সেগুলি নিশ্চিত করিয়ে নিন এবং সেলটি আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>A signature under minutes of %1 does not verify. Nothing was taken in; call the sender.</source>
        <translation>%1-এর কার্যবিবরণীর নিচে একটি স্বাক্ষর যাচাইয়ে ঠিক পাওয়া যায়নি। কিছুই গ্রহণ করা হয়নি; প্রেরককে ফোন করুন।</translation>
    </message>
    <message>
        <source>The dump holds everything of the book in the clear, for whoever has the file. Say --plain and --yes to make it.</source>
        <translation>এই ফাইলে বইয়ের সবকিছু এনক্রিপশন ছাড়া থাকে, যার কাছে ফাইল থাকবে সে-ই পড়তে পারবে। তৈরি করতে --plain ও --yes লিখুন।</translation>
    </message>
    <message>
        <source>The book&apos;s file does not open with its key at byte %1 (%2 %3).</source>
        <translation>বইয়ের ফাইল %1 নম্বর বাইটে তার কী দিয়ে খোলে না (%2 %3)।</translation>
    </message>
    <message>
        <source>The book&apos;s file %1 is not encrypted, so this program did not write it. It was not opened; restore the last backup.</source>
        <translation>বইয়ের ফাইল %1 এনক্রিপ্ট করা নয়, তাই এই প্রোগ্রাম এটি লেখেনি। এটি খোলা হয়নি; শেষ ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged or was changed from outside, at byte %1 of %2. Nothing more is written to it. Keep the folder as it is and restore the last backup.</source>
        <translation>বইয়ের ফাইল ক্ষতিগ্রস্ত বা বাইরে থেকে বদলানো হয়েছে, %2-এর %1 নম্বর বাইটে। এতে আর কিছু লেখা হয় না। ফোল্ডারটি যেমন আছে তেমন রাখুন এবং শেষ ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The key %1 is that of %2, %3 of %4, as the certificate you trust says.</source>
        <translation>%1 কীটি %2-এর, যিনি %4-এর %3, আপনার বিশ্বস্ত সনদ অনুযায়ী।</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 does not stand in the certificate you trust.</source>
        <translation>%2 হিসেবে স্বাক্ষর করা %1 কীটি আপনার বিশ্বস্ত সনদে নেই।</translation>
    </message>
    <message>
        <source>The office&apos;s key was taken from a file beside the statement; compare it with the office, or name a policy you trust.</source>
        <translation>অফিসের কীটি বিবৃতির পাশের ফাইল থেকে নেওয়া; অফিসের সঙ্গে মিলিয়ে দেখুন, অথবা আপনার বিশ্বস্ত নীতি-ফাইল দিন।</translation>
    </message>
    <message>
        <source>It is an age file of %1 bytes, sealed for %2 receivers.</source>
        <translation>এটি %1 বাইটের একটি age ফাইল, %2 জন গ্রহীতার জন্য সিল করা।</translation>
    </message>
    <message>
        <source>Who sent it, what is in it and whether it is whole shows only when its receiver takes it in.</source>
        <translation>কে পাঠিয়েছে, ভেতরে কী আছে এবং তা অক্ষত কি না তা কেবল গ্রহীতা গ্রহণ করলে জানা যায়।</translation>
    </message>
    <message>
        <source>%1 is neither exported minutes nor a bundle or receipt of this program.</source>
        <translation>%1 এই প্রোগ্রামের রপ্তানি করা কার্যবিবরণীও নয়, বান্ডল বা রসিদও নয়।</translation>
    </message>
    <message>
        <source>The book held no such record then.</source>
        <translation>তখন বইতে এমন কোনো নথি ছিল না।</translation>
    </message>
    <message>
        <source>Minutes that are closed or signed stay as they are.</source>
        <translation>বন্ধ বা স্বাক্ষরিত কার্যবিবরণী যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>What was exchanged with another organisation stays recorded.</source>
        <translation>অন্য সংগঠনের সঙ্গে যা আদান-প্রদান হয়েছে তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>Keys stay recorded. Make a new key where one is no longer wanted.</source>
        <translation>চাবি লেখা থাকে। কোনোটি আর না চাইলে নতুন চাবি বানান।</translation>
    </message>
    <message>
        <source>This is how the book began; it cannot be undone.</source>
        <translation>বইটি এভাবেই শুরু হয়েছিল; এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>The same was changed again later (entry %1). Undo that first.</source>
        <translation>একই জিনিস পরে আবার বদলানো হয়েছে (ভুক্তি %1)। আগে সেটি ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>Its content was erased; it cannot be undone.</source>
        <translation>এর বিষয়বস্তু মুছে ফেলা হয়েছে; ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Other things recorded since belong to this (%1). Undo or remove them first.</source>
        <translation>পরে লেখা অন্য কিছু এর অন্তর্গত (%1)। আগে সেগুলো ফিরিয়ে নিন বা সরান।</translation>
    </message>
    <message>
        <source>What this belongs to is no longer there. Put that back first.</source>
        <translation>এটি যার অন্তর্গত তা আর নেই। আগে সেটি ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Something recorded since has taken its place. Remove that first.</source>
        <translation>পরে লেখা কিছু এর জায়গা নিয়েছে। আগে সেটি সরান।</translation>
    </message>
    <message>
        <source>The paper %1 has a later number; numbers must have no gap.</source>
        <translation>কাগজ %1-এর নম্বর পরের; নম্বরে ফাঁক থাকতে পারে না।</translation>
    </message>
    <message>
        <source>The meeting was changed after this reading. Read the minutes back again.</source>
        <translation>এই পাঠের পরে সভাটি বদলানো হয়েছে। কার্যবিবরণী আবার পড়ে শোনান।</translation>
    </message>
    <message>
        <source>This was undone already (entry %1).</source>
        <translation>এটি আগেই ফিরিয়ে নেওয়া হয়েছে (ভুক্তি %1)।</translation>
    </message>
    <message>
        <source>Nothing of it is left that could be undone.</source>
        <translation>এর কিছুই আর বাকি নেই যা ফেরানো যায়।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ফিরিয়ে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>আবার করার কিছু নেই।</translation>
    </message>
    <message>
        <source>The book is locked. Open it with its passphrase first.</source>
        <translation>বইটি লক করা। আগে পাসফ্রেজ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>The book was changed while it was locked. End the program and open it anew; what this window shows is no longer what is recorded.</source>
        <translation>লক থাকা অবস্থায় বইটি বদলানো হয়েছে। প্রোগ্রাম বন্ধ করে আবার খুলুন; এই জানালায় যা দেখা যাচ্ছে তা আর লিপিবদ্ধ বিষয় নয়।</translation>
    </message>
    <message>
        <source>What became of the book itself stays recorded.</source>
        <translation>বইটির নিজের যা হয়েছে তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>The book goes on here. The old copy can only be read.</source>
        <translation>এখন থেকে বইটি এখানে চলবে। পুরোনো কপিটি শুধু পড়া যাবে।</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. Ask the upper office for a new receipt and take it in; until then nothing is sent.</source>
        <translation>%1-এর পরে যা লেখা হয়েছে তা এতে নেই। ঊর্ধ্বতন কার্যালয়ের কাছে নতুন রসিদ চেয়ে তা গ্রহণ করুন; তার আগে কিছু পাঠানো হবে না।</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. The book was not enrolled then, so nobody can say what is missing.</source>
        <translation>%1-এর পরে যা লেখা হয়েছে তা এতে নেই। তখন বইটি নিবন্ধিত ছিল না, তাই কী বাদ পড়েছে তা কেউ বলতে পারবে না।</translation>
    </message>
    <message>
        <source>The book can only be read here from now on. Restore it on the other computer from this file and the one beside it.</source>
        <translation>এখন থেকে এখানে বইটি শুধু পড়া যাবে। অন্য কম্পিউটারে এই ফাইল ও তার পাশের ফাইলটি থেকে বইটি পুনরুদ্ধার করুন।</translation>
    </message>
    <message>
        <source>The backup is damaged: it does not hold what it should. Take another one.</source>
        <translation>ব্যাকআপটি নষ্ট: এতে যা থাকার কথা তা নেই। অন্য একটি নিন।</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation>এই ব্যাকআপটি প্রোগ্রামের নতুনতর সংস্করণে তৈরি। কিছুই বদলানো হয়নি; নতুন সংস্করণটি ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>এই ফাইলটি এই প্রোগ্রামের ব্যাকআপ নয়।</translation>
    </message>
    <message>
        <source>The backup would be larger than %1 MB.</source>
        <translation>ব্যাকআপটি %1 এমবির চেয়ে বড় হবে।</translation>
    </message>
    <message>
        <source>This backup belongs to another book, or its beginning is damaged. Nothing was changed.</source>
        <translation>এই ব্যাকআপটি অন্য বইয়ের, অথবা এর শুরুর অংশ নষ্ট। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The backup was not made by this book: its signature is not the book&apos;s. Nothing was changed.</source>
        <translation>ব্যাকআপটি এই বইয়ের তৈরি নয়: স্বাক্ষরটি এই বইয়ের নয়। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and cannot be relied on. Make a new one.</source>
        <translation>ব্যাকআপ %1 নষ্ট, এর উপর নির্ভর করা যায় না। নতুন একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>%1 members, %2 meetings, last entry %3, from %4</source>
        <translation>%1 জন সদস্য, %2টি সভা, শেষ ভুক্তি %3, তারিখ %4</translation>
    </message>
    <message>
        <source>The file %1 that belongs to the backup is missing. It lies beside the backup; copy both files.</source>
        <translation>ব্যাকআপের সঙ্গের ফাইল %1 নেই। এটি ব্যাকআপের পাশেই থাকে; দুটি ফাইলই কপি করুন।</translation>
    </message>
    <message>
        <source>This is not taken back: other copies of the book go by it.</source>
        <translation>এটি ফেরানো যায় না: বইটির অন্য কপিগুলো এর উপর নির্ভর করে।</translation>
    </message>
    <message>
        <source>The backup holds no readable book. Nothing was changed; take another backup.</source>
        <translation>ব্যাকআপে পড়ার মতো কোনো বই নেই। কিছুই বদলানো হয়নি; অন্য ব্যাকআপ নিন।</translation>
    </message>
    <message>
        <source>This book was moved to another computer and goes on there. Here it can be read and printed; nothing more is recorded.</source>
        <translation>এই বইটি অন্য কম্পিউটারে সরানো হয়েছে এবং সেখানেই চলছে। এখানে পড়া ও ছাপা যায়; আর কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it, not beside the computer.</source>
        <translation>এখন থেকে এই পুনরুদ্ধার পত্র বই খোলে; পুরনোটি আর খোলে না। এমন জায়গায় রাখুন যা আপনি ছাড়া কেউ খুঁজে পাবে না, কম্পিউটারের পাশে নয়।</translation>
    </message>
    <message>
        <source>The sheet opens nothing yet. Print it and delete the file; then write its groups %1 into a file, a line for each with its number, and give that with --confirm-file.</source>
        <translation>পত্রটি এখনো কিছু খোলে না। ছাপিয়ে ফাইলটি মুছুন; তারপর এর %1 নম্বর গুচ্ছগুলো নম্বরসহ এক লাইনে একটি করে ফাইলে লিখে --confirm-file দিয়ে দিন।</translation>
    </message>
    <message>
        <source>The book opens with the new passphrase, and its log says how it was opened. Its signing keys are new: send the upper office a new request to be enrolled (enrol request).</source>
        <translation>বইটি নতুন পাসফ্রেজে খোলে, এবং লগে লেখা আছে কীভাবে খোলা হয়েছে। এর স্বাক্ষর কী নতুন: ঊর্ধ্বতন কার্যালয়ে নতুন তালিকাভুক্তির অনুরোধ পাঠান (enrol request)।</translation>
    </message>
    <message>
        <source>Put the file on a stick or on paper into the safe and delete it here: whoever has it can read the books of the cells that agree.</source>
        <translation>ফাইলটি স্টিকে বা কাগজে সিন্দুকে রেখে এখান থেকে মুছুন: যার কাছে এটি আছে সে সম্মত সেলগুলোর বই পড়তে পারে।</translation>
    </message>
    <message>
        <source>%1 can open this book from now on, on a request of yours; it can never sign for it. Send a bundle, so that the office learns of it.</source>
        <translation>এখন থেকে আপনার অনুরোধে %1 এই বই খুলতে পারে; এর হয়ে কখনো স্বাক্ষর করতে পারে না। কার্যালয়কে জানাতে একটি প্যাকেজ পাঠান।</translation>
    </message>
    <message>
        <source>The upper office can no longer open this book. Copies of its folder and backups that were made before still open for it.</source>
        <translation>ঊর্ধ্বতন কার্যালয় আর এই বই খুলতে পারে না। আগে তৈরি ফোল্ডারের অনুলিপি ও ব্যাকআপ এখনো তার কাছে খোলে।</translation>
    </message>
    <message>
        <source>Write down this one-time code and keep it: without it the answer opens nothing. Read these 30 digits to the office: %1</source>
        <translation>এই এককালীন কোড লিখে রাখুন: এটি ছাড়া উত্তর কিছু খোলে না। এই ৩০টি অঙ্ক কার্যালয়কে পড়ে শোনান: %1</translation>
    </message>
    <message>
        <source>%1 asks to open its book by escrow. Make sure who asks, have the 30 digits of the request read out to you and give them with --fingerprint.</source>
        <translation>%1 এসক্রোর মাধ্যমে বই খুলতে অনুরোধ করছে। কে অনুরোধ করছে নিশ্চিত হোন, অনুরোধের ৩০টি অঙ্ক শুনে --fingerprint দিয়ে দিন।</translation>
    </message>
    <message>
        <source>The record of who opened a book is not changed.</source>
        <translation>কে বই খুলেছে তার রেকর্ড বদলানো হয় না।</translation>
    </message>
    <message>
        <source>The keys in the book&apos;s folder are older than the book: somebody put an old copy of keystore.txt and signing-keys.txt there. Put the newest ones back, or open the book with the recovery sheet.</source>
        <translation>ফোল্ডারের কীগুলো বইয়ের চেয়ে পুরনো: কেউ keystore.txt ও signing-keys.txt-এর পুরনো অনুলিপি রেখেছে। নতুনতমগুলো ফেরত রাখুন, অথবা পুনরুদ্ধার পত্র দিয়ে বই খুলুন।</translation>
    </message>
    <message>
        <source>The book has no such slot.</source>
        <translation>বইটিতে এমন কোনো স্লট নেই।</translation>
    </message>
    <message>
        <source>This is not what an office gives its cells for the escrow of their books.</source>
        <translation>কার্যালয় বই এসক্রোর জন্য সেলকে যা দেয় এটি তা নয়।</translation>
    </message>
    <message>
        <source>This is not a request to open a book by escrow.</source>
        <translation>এটি এসক্রোর মাধ্যমে বই খোলার অনুরোধ নয়।</translation>
    </message>
    <message>
        <source>This is not an office&apos;s answer to a request to open a book by escrow.</source>
        <translation>এটি এসক্রোর মাধ্যমে বই খোলার অনুরোধে কার্যালয়ের উত্তর নয়।</translation>
    </message>
    <message>
        <source>Only the book of a party committee office keeps the escrow of its cells.</source>
        <translation>শুধু পার্টি কমিটি কার্যালয়ের বই তার সেলগুলোর এসক্রো রাখে।</translation>
    </message>
    <message>
        <source>This office has an escrow key already. With a new one its cells have to agree again; the old one must be kept as long as one of them has not.</source>
        <translation>এই কার্যালয়ের একটি এসক্রো কী আছে। নতুনটি হলে সেলগুলোকে আবার সম্মতি দিতে হবে; একটিও বাকি থাকলে পুরনোটি রাখতে হবে।</translation>
    </message>
    <message>
        <source>This office has no escrow key yet. Make one first.</source>
        <translation>এই কার্যালয়ের এখনো এসক্রো কী নেই। আগে একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>Say who decided and why; it goes into the log.</source>
        <translation>কে কেন সিদ্ধান্ত নিয়েছে বলুন; তা লগে যায়।</translation>
    </message>
    <message>
        <source>This is the book of %1, not of %2.</source>
        <translation>এটি %1-এর বই, %2-এর নয়।</translation>
    </message>
    <message>
        <source>“%1” asks, but no enrolled cell has sent word of an escrow for this book. Find out whose book it is and name that cell.</source>
        <translation>“%1” অনুরোধ করছে, কিন্তু কোনো তালিকাভুক্ত সেল এই বইয়ের এসক্রোর কথা জানায়নি। এটি কার বই জেনে সেই সেলের নাম দিন।</translation>
    </message>
    <message>
        <source>The book is not enrolled with an upper office yet, so nobody knows whose offer this is.</source>
        <translation>বইটি এখনো ঊর্ধ্বতন কার্যালয়ে তালিকাভুক্ত নয়, তাই প্রস্তাবটি কার তা জানা যায় না।</translation>
    </message>
    <message>
        <source>This book was never given into escrow, so the upper office cannot open it. Use the recovery sheet.</source>
        <translation>এই বই কখনো এসক্রোতে দেওয়া হয়নি, তাই ঊর্ধ্বতন কার্যালয় খুলতে পারে না। পুনরুদ্ধার পত্র ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Give the name of the cell as the office knows it.</source>
        <translation>কার্যালয় যেভাবে জানে সেভাবে সেলের নাম দিন।</translation>
    </message>
    <message>
        <source>On this computer the upper office was not asked to open the book. Make a request first.</source>
        <translation>এই কম্পিউটারে ঊর্ধ্বতন কার্যালয়কে বই খুলতে বলা হয়নি। আগে অনুরোধ তৈরি করুন।</translation>
    </message>
    <message>
        <source>This is not the one-time code of the request. Read it again from the note you made.</source>
        <translation>এটি অনুরোধের এককালীন কোড নয়। আপনার লেখা কাগজ থেকে আবার পড়ুন।</translation>
    </message>
    <message>
        <source>This answer is for another request. Take the one to the request made last on this computer.</source>
        <translation>এই উত্তর অন্য অনুরোধের। এই কম্পিউটারে শেষ করা অনুরোধের উত্তরটি নিন।</translation>
    </message>
    <message>
        <source>No recovery sheet waits to be confirmed. Make one first.</source>
        <translation>কোনো পুনরুদ্ধার পত্র নিশ্চিতকরণের অপেক্ষায় নেই। আগে একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>Group %1 is not the one on the sheet. Read it again; if the print cannot be read, make a new sheet.</source>
        <translation>%1 নম্বর গুচ্ছটি পত্রের মতো নয়। আবার পড়ুন; ছাপা পড়া না গেলে নতুন পত্র তৈরি করুন।</translation>
    </message>
    <message>
        <source>Write each group in a line of its own: its number, a space, its four characters.</source>
        <translation>প্রতিটি গুচ্ছ আলাদা লাইনে লিখুন: নম্বর, একটি ফাঁক, চারটি অক্ষর।</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet, or a character in it is mistyped. Compare it with the sheet group by group.</source>
        <translation>এটি পুনরুদ্ধার পত্রের কোড নয়, অথবা কোনো অক্ষর ভুল টাইপ হয়েছে। গুচ্ছ ধরে পত্রের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Type the code from the recovery sheet.</source>
        <translation>পুনরুদ্ধার পত্রের কোড টাইপ করুন।</translation>
    </message>
    <message>
        <source>Type group %1 as it stands on the sheet.</source>
        <translation>%1 নম্বর গুচ্ছ পত্রে যেমন আছে তেমন টাইপ করুন।</translation>
    </message>
    <message>
        <source>The last backup of the book that was open before is not complete: %1</source>
        <translation>আগে যে বই খোলা ছিল তার শেষ ব্যাকআপ সম্পূর্ণ নয়: %1</translation>
    </message>
    <message>
        <source>Not everything in this restored book verifies: %1. Look into an older backup before you go on in it.</source>
        <translation>ফিরিয়ে আনা এই বইয়ের সবকিছু যাচাইয়ে মেলে না: %1। এতে কাজ চালানোর আগে আরও পুরনো একটি ব্যাকআপ দেখুন।</translation>
    </message>
    <message>
        <source>Something was recorded while the book was being handed over, so it goes on here. Begin again.</source>
        <translation>বই হস্তান্তরের সময় কিছু লেখা হয়েছে, তাই এটি এখানেই চলবে। আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>%1 can only be read, so no backup was made there. A stick may have a switch against writing.</source>
        <translation>%1 কেবল পড়া যায়, তাই সেখানে ব্যাকআপ হয়নি। পেনড্রাইভে লেখা আটকানোর সুইচ থাকতে পারে।</translation>
    </message>
    <message>
        <source>In %1 nothing can be written. Choose another place; a stick may have a switch against writing.</source>
        <translation>%1 এ কিছু লেখা যায় না। অন্য স্থান বাছুন; পেনড্রাইভে লেখা আটকানোর সুইচ থাকতে পারে।</translation>
    </message>
    <message>
        <source>This is the folder of the book itself. Choose a place that stays when the book is lost.</source>
        <translation>এটি বইয়েরই ফোল্ডার। এমন স্থান বাছুন যা বই হারালেও থাকে।</translation>
    </message>
    <message>
        <source>These backups are damaged: %1. The others are kept; make a new one and do not rely on these.</source>
        <translation>এই ব্যাকআপগুলি নষ্ট: %1। বাকিগুলি রাখা হয়েছে; নতুন একটি তৈরি করুন এবং এগুলির উপর নির্ভর করবেন না।</translation>
    </message>
    <message>
        <source>Choose the stick in the list. When it is not there, plug it in and wait a moment.</source>
        <translation>তালিকায় পেনড্রাইভটি বাছুন। না থাকলে লাগিয়ে একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Choose a line of the record first.</source>
        <translation>আগে রেকর্ডটির একটি লাইন বাছুন।</translation>
    </message>
    <message>
        <source>Type the day, as in 03/02/2026.</source>
        <translation>তারিখ লিখুন, যেমন 03/02/2026।</translation>
    </message>
    <message>
        <source>Choose the stick or folder for the file. When the stick is not in the list, press “Another folder”.</source>
        <translation>ফাইলের জন্য পেনড্রাইভ বা ফোল্ডার বাছুন। তালিকায় পেনড্রাইভ না থাকলে “অন্য ফোল্ডার” চাপুন।</translation>
    </message>
    <message>
        <source>This is not the passphrase that this backup was made with. Nothing was restored. Look whether Caps Lock and the Vietnamese typing are as they were; if the passphrase was changed since, type the one of that time.</source>
        <translation>এটি সেই পাসফ্রেজ নয় যা দিয়ে এই ব্যাকআপ তৈরি। কিছুই ফেরানো হয়নি। Caps Lock ও ভিয়েতনামি টাইপিং আগের মতো আছে কি না দেখুন; পরে পাসফ্রেজ বদলে থাকলে তখনকারটি লিখুন।</translation>
    </message>
    <message>
        <source>You are looking at another day, which can only be read. Go back to today to change a card.</source>
        <translation>আপনি অন্য একটি দিন দেখছেন, তা কেবল পড়া যায়। কার্ড বদলাতে আজকে ফিরুন।</translation>
    </message>
    <message>
        <source>The reason of a revocation is superseded or compromised.</source>
        <translation>প্রত্যাহারের কারণ superseded বা compromised।</translation>
    </message>
    <message>
        <source>The key counts only for the first %1 entries of the cell&apos;s log; %2 minutes no longer count as signed. Give the file to the cell and read these 30 digits to it: %3</source>
        <translation>কীটি সেলের লগের শুধু প্রথম %1টি ভুক্তির জন্য গণ্য; %2টি কার্যবিবরণী আর স্বাক্ষরিত বলে গণ্য নয়। ফাইলটি সেলকে দিন এবং এই ৩০টি অঙ্ক পড়ে শোনান: %3</translation>
    </message>
    <message>
        <source>%1 restored its book from a backup and lacks %2 entries that are here. The next bundle for it gives them back.</source>
        <translation>%1 ব্যাকআপ থেকে বই পুনরুদ্ধার করেছে; এখানে থাকা %2টি ভুক্তি তার নেই। তার জন্য পরের বান্ডিলে সেগুলো ফেরত যাবে।</translation>
    </message>
    <message>
        <source>%1 entries came back; %2 that were written here since stand behind them, %3 were set aside because they contradict them.</source>
        <translation>%1টি ভুক্তি ফিরে এসেছে; এখানে পরে লেখা %2টি সেগুলোর পেছনে আছে, %3টি বিরোধী বলে আলাদা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>%1: signatures of %2 do not count, because the keys were revoked before. The cell signs those minutes again with new keys.</source>
        <translation>%1: %2-এর স্বাক্ষর গণ্য নয়, কারণ কীগুলো আগেই প্রত্যাহার করা হয়েছিল। সেল ওই কার্যবিবরণীতে নতুন কী দিয়ে আবার স্বাক্ষর করবে।</translation>
    </message>
    <message>
        <source>The meeting held several ballots; say which by --ballot: %1.</source>
        <translation>সভায় একাধিক ব্যালট হয়েছে; --ballot দিয়ে কোনটি বলুন: %1।</translation>
    </message>
    <message>
        <source>%1 is no number of copies.</source>
        <translation>%1 কপির সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>What was signed is unchanged, but a key was revoked before it signed; the lines marked with ! say which.</source>
        <translation>যা স্বাক্ষরিত হয়েছিল তা অপরিবর্তিত, কিন্তু একটি কী স্বাক্ষরের আগেই প্রত্যাহৃত; ! চিহ্নিত লাইনে বলা আছে কোনটি।</translation>
    </message>
    <message>
        <source>The escrow key could not be written, and no key was changed.</source>
        <translation>এসক্রো কী লেখা গেল না, কোনো কী বদলায়নি।</translation>
    </message>
    <message>
        <source>A grade is good, fair, average or poor, not %1.</source>
        <translation>শ্রেণি হবে good (ভালো), fair (মোটামুটি ভালো), average (মাঝারি) বা poor (দুর্বল), %1 নয়।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>&quot;%1&quot; কোনো বছর নয়।</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 changes the minutes of the meeting of %3, which were closed before it.</source>
        <translation>%1-এর লগ: ভুক্তি %2, %3 তারিখের সভার আগেই বন্ধ করা কার্যবিবরণী বদলায়।</translation>
    </message>
    <message>
        <source>This book was restored on %1. Make a bundle for the upper office: it asks for whatever the office holds beyond this copy. Until its answer is taken in, nothing of the book is sent or confirmed.</source>
        <translation>এই বইটি %1 তারিখে পুনরুদ্ধার করা হয়েছে। ঊর্ধ্বতন কার্যালয়ের জন্য একটি বান্ডিল তৈরি করুন: এই কপির বাইরে কার্যালয়ে যা আছে, বান্ডিলটি তা চায়। উত্তর গ্রহণ না করা পর্যন্ত বইয়ের কিছুই পাঠানো বা নিশ্চিত করা হবে না।</translation>
    </message>
    <message>
        <source>This is an older or another copy of the book: on this computer it had %1 entries, in this copy are %2. Open the right copy. If it is lost, make a bundle for the upper office: it asks for what is missing here.</source>
        <translation>এটি বইটির পুরোনো বা অন্য কপি: এই কম্পিউটারে এতে %1টি ভুক্তি ছিল, এই কপিতে আছে %2টি। সঠিক কপিটি খুলুন। সেটি হারিয়ে গেলে ঊর্ধ্বতন কার্যালয়ের জন্য বান্ডিল তৈরি করুন: এখানে যা নেই, বান্ডিলটি তা চায়।</translation>
    </message>
    <message>
        <source>Closed minutes were changed after closing: entry %1 of the sender&apos;s log changes the minutes of the meeting of %2. Nothing was taken in; call the sender and find out who did it.</source>
        <translation>বন্ধ করা কার্যবিবরণী বন্ধের পরে বদলানো হয়েছে: প্রেরকের লগের ভুক্তি %1, %2 তারিখের সভার কার্যবিবরণী বদলায়। কিছুই গ্রহণ করা হয়নি; প্রেরককে ফোন করে জানুন কে করেছে।</translation>
    </message>
    <message>
        <source>What the upper office gives back does not continue this book. Nothing was taken in; call the office.</source>
        <translation>ঊর্ধ্বতন কার্যালয় যা ফেরত দিয়েছে তা এই বইয়ের ধারাবাহিক নয়। কিছুই গ্রহণ করা হয়নি; কার্যালয়ে ফোন করুন।</translation>
    </message>
    <message>
        <source>There is no such ballot at this meeting.</source>
        <translation>এই সভায় এমন কোনো ব্যালট নেই।</translation>
    </message>
    <message>
        <source>%1 ballots cannot be printed at once; at most %2.</source>
        <translation>একবারে %1টি ব্যালট ছাপা যায় না; সর্বোচ্চ %2টি।</translation>
    </message>
    <message>
        <source>the score of the meeting</source>
        <translation>সভার মান মূল্যায়ন</translation>
    </message>
    <message>
        <source>A ballot of this kind cannot be invalid for the reason %1.</source>
        <translation>এই ধরনের ব্যালট %1 কারণে অবৈধ হতে পারে না।</translation>
    </message>
    <message>
        <source>A number of ballots cannot be below zero.</source>
        <translation>ব্যালটের সংখ্যা শূন্যের কম হতে পারে না।</translation>
    </message>
    <message>
        <source>Say how many ballots were issued.</source>
        <translation>কতটি ব্যালট বিতরণ করা হয়েছে লিখুন।</translation>
    </message>
    <message>
        <source>%1 ballots were issued, but only %2 members entitled to vote are present. Count again or correct the roll call.</source>
        <translation>%1টি ব্যালট বিতরণ হয়েছে, কিন্তু ভোটাধিকারী মাত্র %2 জন উপস্থিত। আবার গুনুন বা উপস্থিতি ঠিক করুন।</translation>
    </message>
    <message>
        <source>%1 ballots were collected, but only %2 were issued. Ballots that the counting team did not issue are counted as invalid.</source>
        <translation>%1টি ব্যালট সংগৃহীত, কিন্তু বিতরিত মাত্র %2টি। গণনা দল যে ব্যালট দেয়নি তা অবৈধ ধরা হয়।</translation>
    </message>
    <message>
        <source>%1 ballots were collected; without the %2 that were not issued these are %3, but only %4 were issued.</source>
        <translation>%1টি ব্যালট সংগৃহীত; বিতরণ না করা %2টি বাদে %3টি, কিন্তু বিতরিত মাত্র %4টি।</translation>
    </message>
    <message>
        <source>%1 valid + %2 invalid = %3 ballots, but %4 were collected.</source>
        <translation>বৈধ %1 + অবৈধ %2 = %3টি ব্যালট, কিন্তু সংগৃহীত %4টি।</translation>
    </message>
    <message>
        <source>Line %1 of the ballot: %2 = %3 votes, but only %4 ballots are valid.</source>
        <translation>ব্যালটের %1 নম্বর সারি: %2 = %3 ভোট, কিন্তু বৈধ ব্যালট মাত্র %4টি।</translation>
    </message>
    <message>
        <source>%1 = %2 votes, but %3 ballots are valid and each of them says yes or no.</source>
        <translation>%1 = %2 ভোট, কিন্তু বৈধ ব্যালট %3টি এবং প্রতিটিতে হ্যাঁ বা না আছে।</translation>
    </message>
    <message>
        <source>%1 valid ballots with at most %2 names each give at most %3 votes, but %4 were counted.</source>
        <translation>%1টি বৈধ ব্যালটে প্রতিটিতে সর্বোচ্চ %2টি নাম হলে সর্বোচ্চ %3 ভোট হয়, কিন্তু গোনা হয়েছে %4।</translation>
    </message>
    <message>
        <source>%1 valid ballots name at least one person each, but only %2 votes were counted.</source>
        <translation>%1টি বৈধ ব্যালটের প্রতিটিতে অন্তত একজনের নাম থাকে, কিন্তু মাত্র %2 ভোট গোনা হয়েছে।</translation>
    </message>
    <message>
        <source>The ballot has no line %1 with the mark %2.</source>
        <translation>ব্যালটে %2 চিহ্নসহ %1 নম্বর সারি নেই।</translation>
    </message>
    <message>
        <source>No part of the score sheet applies, so there is nothing to score.</source>
        <translation>মূল্যায়নপত্রের কোনো অংশই প্রযোজ্য নয়, তাই মূল্যায়ন করার কিছু নেই।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; always applies by this score sheet.</source>
        <translation>এই মূল্যায়নপত্রে &quot;%1&quot; সব সময় প্রযোজ্য।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, at most %3.</source>
        <translation>&quot;%1&quot;: %2 নম্বর দেওয়া যায় না, সর্বোচ্চ %3।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, only %3.</source>
        <translation>&quot;%1&quot;: %2 নম্বর দেওয়া যায় না, শুধু %3।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, only whole multiples of %3.</source>
        <translation>&quot;%1&quot;: %2 নম্বর দেওয়া যায় না, শুধু %3-এর পূর্ণ গুণিতক।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the facts say something else, so these points need a reason.</source>
        <translation>&quot;%1&quot;: তথ্য অন্য কিছু বলে, তাই এই নম্বরের কারণ লাগবে।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the facts do not say it, so these points need a reason.</source>
        <translation>&quot;%1&quot;: তথ্য থেকে এটি জানা যায় না, তাই এই নম্বরের কারণ লাগবে।</translation>
    </message>
    <message>
        <source>The lines of the score are not those of the sheet %1.</source>
        <translation>মূল্যায়নের সারিগুলি %1 পত্রের নয়।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of points. Write it like 4 or 4,5.</source>
        <translation>&quot;%1&quot; কোনো নম্বর নয়। 4 বা 4,5-এর মতো লিখুন।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;%3&quot; is not what is expected there (%4).</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: &quot;%3&quot; সেখানে যা দরকার তা নয় (%4)।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the key &quot;%3&quot; is not known there. Known are: %4.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: &quot;%3&quot; চাবিটি সেখানে জানা নেই। জানা আছে: %4।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;%3&quot; is missing.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: &quot;%3&quot; নেই।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the id &quot;%3&quot; stands there twice.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: &quot;%3&quot; আইডি দুবার আছে।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the measure %3 is compared by one of: %4.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: %3 পরিমাপটি এগুলির একটি দিয়ে তুলনা করা হয়: %4।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: no case is left for this band, the one before it has no conditions.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: এই ধাপের জন্য কোনো অবস্থা বাকি নেই, আগেরটির কোনো শর্ত নেই।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last band must have no conditions, so that no case is without points.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: শেষ ধাপে কোনো শর্ত থাকা চলবে না, যাতে সব অবস্থাতেই নম্বর থাকে।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the best band gives %3 points, the maximum is %4.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: সেরা ধাপ %3 নম্বর দেয়, সর্বোচ্চ %4।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the best option gives %3 points, the maximum is %4.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: সেরা বিকল্প %3 নম্বর দেয়, সর্বোচ্চ %4।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: a part is filled by &quot;bands&quot;, or judged with &quot;options&quot; and &quot;shows&quot;, not both.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: একটি অংশ &quot;bands&quot; দিয়ে পূরণ হয়, অথবা &quot;options&quot; ও &quot;shows&quot; সহ বিচার করা হয়, দুটিই নয়।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the parts have %3 = %4 points together, the criterion has %5.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: অংশগুলির মোট নম্বর %3 = %4, মানদণ্ডের %5।</translation>
    </message>
    <message>
        <source>Score sheet %1: the criteria have %2 = %3 points together, the sheet has %4.</source>
        <translation>মূল্যায়নপত্র %1: মানদণ্ডগুলির মোট নম্বর %2 = %3, পত্রের %4।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the grades must stand from the best to the worst, each from fewer points than the one before.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: শ্রেণিগুলি ভালো থেকে খারাপের ক্রমে থাকতে হবে, প্রতিটি আগেরটির চেয়ে কম নম্বর থেকে।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last grade must begin at 0 points.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: শেষ শ্রেণি 0 নম্বর থেকে শুরু হতে হবে।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;otherwise&quot; must be a worse grade than &quot;grade&quot;.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: &quot;otherwise&quot; অবশ্যই &quot;grade&quot;-এর চেয়ে নিচু শ্রেণি হবে।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last step must have no conditions, so that every year gets a grade.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: শেষ ধাপে কোনো শর্ত থাকা চলবে না, যাতে প্রতি বছর একটি শ্রেণি পায়।</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: %3 points are no whole multiple of the step %4.</source>
        <translation>মূল্যায়নপত্র %1, %2-এ: %3 নম্বর %4 ধাপের পূর্ণ গুণিতক নয়।</translation>
    </message>
    <message>
        <source>Score sheet %1: it is no JSON object (at byte %2).</source>
        <translation>মূল্যায়নপত্র %1: এটি কোনো JSON অবজেক্ট নয় (%2 বাইটে)।</translation>
    </message>
    <message>
        <source>The upper office holds %1 entries of this book, %2 of them are not in it: the book was restored from an old copy or written on another computer. Nothing was taken in. If there is a newer copy, open that one; otherwise make a bundle for the office: it asks for what is missing.</source>
        <translation>ঊর্ধ্বতন কার্যালয়ে এই বইয়ের %1টি ভুক্তি আছে, তার %2টি এতে নেই: বইটি পুরোনো কপি থেকে পুনরুদ্ধার করা বা অন্য কম্পিউটারে লেখা। কিছুই গ্রহণ করা হয়নি। নতুনতর কপি থাকলে সেটি খুলুন; না থাকলে কার্যালয়ের জন্য বান্ডিল তৈরি করুন: যা নেই, বান্ডিলটি তা চায়।</translation>
    </message>
    <message>
        <source>The upper office holds entries of this book that are not in it: the book was restored from an old copy or written on another computer. Nothing was taken in. If there is a newer copy, open that one; otherwise make a bundle for the office: it asks for what is missing.</source>
        <translation>ঊর্ধ্বতন কার্যালয়ে এই বইয়ের এমন ভুক্তি আছে যা বইয়ে নেই: বইটি পুরোনো কপি থেকে পুনরুদ্ধার করা বা অন্য কম্পিউটারে লেখা। কিছুই গ্রহণ করা হয়নি। নতুনতর কপি থাকলে সেটি খুলুন; না থাকলে কার্যালয়ের জন্য বান্ডিল তৈরি করুন: যা নেই, বান্ডিলটি তা চায়।</translation>
    </message>
    <message>
        <source>This bundle is signed with a key of %1 that was revoked: it counts only for the first %2 entries of its log. Nothing was taken in. The cell needs new keys and has to be enrolled again.</source>
        <translation>এই প্যাকেজ %1-এর প্রত্যাহৃত কী দিয়ে স্বাক্ষরিত: কীটি লগের শুধু প্রথম %2টি ভুক্তির জন্য গণ্য। কিছুই গ্রহণ করা হয়নি। সেলের নতুন কী দরকার এবং আবার নিবন্ধন করতে হবে।</translation>
    </message>
    <message>
        <source>%1 signed minutes with a key that was revoked: it counts only for the first %2 entries of the log of %3, and this signature is entry %4. Nothing was taken in; ask the cell what happened.</source>
        <translation>%1 প্রত্যাহৃত কী দিয়ে কার্যবিবরণীতে স্বাক্ষর করেছেন: কীটি %3-এর লগের শুধু প্রথম %2টি ভুক্তির জন্য গণ্য, আর এই স্বাক্ষর ভুক্তি %4। কিছুই গ্রহণ করা হয়নি; কী ঘটেছে সেলকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>What the office gives back was signed with a newer key than this copy of the book knows. Have the office read out the 30 digits of this book&apos;s log key and compare them; nothing was taken in yet.</source>
        <translation>কার্যালয় যা ফেরত দিয়েছে তা এই কপির জানা চাবির চেয়ে নতুন চাবিতে স্বাক্ষরিত। কার্যালয়কে এই বইয়ের লগ-চাবির ৩০টি অঙ্ক পড়ে শোনাতে বলুন এবং মিলিয়ে নিন; এখনও কিছু গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>This file answers an older question. Make a new bundle for the office and take in what it answers to that one.</source>
        <translation>এই ফাইলটি একটি পুরোনো প্রশ্নের উত্তর। কার্যালয়ের জন্য নতুন বান্ডিল তৈরি করুন এবং তার উত্তর গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>Both copies of the book say something of it.</source>
        <translation>বইয়ের দুই কপিই এ বিষয়ে কিছু বলে।</translation>
    </message>
    <message>
        <source>At least one copy is needed.</source>
        <translation>অন্তত একটি কপি লাগবে।</translation>
    </message>
    <message>
        <source>The ballot has no lines. Add the names or matters first.</source>
        <translation>ব্যালটে কোনো সারি নেই। আগে নাম বা বিষয় যোগ করুন।</translation>
    </message>
    <message>
        <source>Line %1 of the ballot is empty.</source>
        <translation>ব্যালটের %1 নম্বর সারি খালি।</translation>
    </message>
    <message>
        <source>“%1” stands twice on the ballot.</source>
        <translation>ব্যালটে “%1” দুবার আছে।</translation>
    </message>
    <message>
        <source>%1 cannot stand for election: only official members of this cell can, and not while suspended.</source>
        <translation>%1 প্রার্থী হতে পারেন না: শুধু এই সেলের পূর্ণ সদস্য পারেন, স্থগিত অবস্থায় নয়।</translation>
    </message>
    <message>
        <source>%1 was not elected to the committee; secretary and deputy are elected from among it.</source>
        <translation>%1 কমিটিতে নির্বাচিত হননি; সেক্রেটারি ও ডেপুটি কমিটির মধ্য থেকে নির্বাচিত হন।</translation>
    </message>
    <message>
        <source>A committee is elected where there are %1 official members or more; this cell has %2. Elect the secretary directly.</source>
        <translation>%1 বা তার বেশি পূর্ণ সদস্য থাকলে কমিটি নির্বাচিত হয়; এই সেলে আছেন %2 জন। সরাসরি সেক্রেটারি নির্বাচন করুন।</translation>
    </message>
    <message>
        <source>Say how many are to be elected.</source>
        <translation>কতজন নির্বাচিত হবেন লিখুন।</translation>
    </message>
    <message>
        <source>At most %1 can be elected here, not %2.</source>
        <translation>এখানে সর্বোচ্চ %1 জন নির্বাচিত হতে পারেন, %2 জন নয়।</translation>
    </message>
    <message>
        <source>%1 are to be elected, but the list has only %2 names.</source>
        <translation>%1 জন নির্বাচিত হবেন, কিন্তু তালিকায় মাত্র %2টি নাম।</translation>
    </message>
    <message>
        <source>%1 are to be elected and the list has %2 names: it must have more. Where the upper level allows a list without surplus, settle that in the voting rules of the book.</source>
        <translation>%1 জন নির্বাচিত হবেন, তালিকায় %2টি নাম: আরও নাম লাগবে। ঊর্ধ্বতন স্তর অতিরিক্ত নাম ছাড়া তালিকা অনুমোদন করলে বইয়ের ভোটের নিয়মে তা স্থির করুন।</translation>
    </message>
    <message>
        <source>For %1 to be elected the list has at most %2 names (%3 % more), not %4.</source>
        <translation>%1 জন নির্বাচনের জন্য তালিকায় সর্বোচ্চ %2টি নাম (%3 % বেশি), %4টি নয়।</translation>
    </message>
    <message>
        <source>%1 is not on the list of the cell and cannot count the ballots.</source>
        <translation>%1 সেলের তালিকায় নেই, তাই ব্যালট গুনতে পারেন না।</translation>
    </message>
    <message>
        <source>%1 stands twice in the counting team.</source>
        <translation>গণনা দলে %1 দুবার আছেন।</translation>
    </message>
    <message>
        <source>%1 stands for election and cannot count the ballots.</source>
        <translation>%1 প্রার্থী, তাই ব্যালট গুনতে পারেন না।</translation>
    </message>
    <message>
        <source>%1 was not in the room and cannot count the ballots. Correct the roll call or the counting team.</source>
        <translation>%1 কক্ষে ছিলেন না, তাই ব্যালট গুনতে পারেন না। উপস্থিতি বা গণনা দল ঠিক করুন।</translation>
    </message>
    <message>
        <source>“%1” is decided by show of cards, not by secret ballot.</source>
        <translation>“%1” প্রকাশ্য ভোটে স্থির হয়, গোপন ব্যালটে নয়।</translation>
    </message>
    <message>
        <source>The ballot is counted; what stood on it can no longer be changed. Remove the count first.</source>
        <translation>ব্যালট গোনা হয়েছে; এতে যা ছিল তা আর বদলানো যায় না। আগে গণনা সরান।</translation>
    </message>
    <message>
        <source>The last ballot of “%1” is not counted yet.</source>
        <translation>“%1”-এর শেষ ব্যালট এখনও গোনা হয়নি।</translation>
    </message>
    <message>
        <source>No further ballot can be held on “%1”.</source>
        <translation>“%1” নিয়ে আর ব্যালট হতে পারে না।</translation>
    </message>
    <message>
        <source>A ballot among equals is held on their names only.</source>
        <translation>সমান ভোটপ্রাপ্তদের ব্যালটে শুধু তাঁদের নাম থাকে।</translation>
    </message>
    <message>
        <source>%1 is elected already.</source>
        <translation>%1 ইতিমধ্যে নির্বাচিত।</translation>
    </message>
    <message>
        <source>The count cannot end before the ballot was cast.</source>
        <translation>ব্যালট দেওয়ার আগে গণনা শেষ হতে পারে না।</translation>
    </message>
    <message>
        <source>Say who counted the ballots: the ballot has no counting team.</source>
        <translation>কে ব্যালট গুনেছেন বলুন: এই ব্যালটের কোনো গণনা দল নেই।</translation>
    </message>
    <message>
        <source>This ballot is counted already. Change that count, and say why.</source>
        <translation>এই ব্যালট আগেই গোনা হয়েছে। সেই গণনা বদলান এবং কারণ লিখুন।</translation>
    </message>
    <message>
        <source>A further ballot was prepared on this result. Remove that first.</source>
        <translation>এই ফলের ভিত্তিতে পরের ব্যালট প্রস্তুত হয়েছে। আগে সেটি সরান।</translation>
    </message>
    <message>
        <source>Say why the count is changed.</source>
        <translation>গণনা কেন বদলানো হলো লিখুন।</translation>
    </message>
    <message>
        <source>The first ballot goes with the whole poll. Remove that.</source>
        <translation>প্রথম ব্যালট পুরো ভোটের সঙ্গেই থাকে। পুরোটাই সরান।</translation>
    </message>
    <message>
        <source>Nothing is open in “%1”.</source>
        <translation>“%1”-এ কিছু খোলা নেই।</translation>
    </message>
    <message>
        <source>The request names a key that this office revoked as stolen or lost: %1. The cell makes a new key first; new keys of the book itself it gets when it opens a copy by its recovery sheet or by escrow.</source>
        <translation>অনুরোধে এমন একটি কী আছে যা এই কার্যালয় চুরি বা হারানো বলে প্রত্যাহার করেছে: %1। সেল আগে নতুন কী তৈরি করবে; বইয়ের নিজের নতুন কী আসে পুনরুদ্ধার পত্র বা এসক্রো দিয়ে খুললে।</translation>
    </message>
    <message>
        <source>A signature under these minutes does not count, because its key was revoked before. They cannot be accepted; return them, so that the cell signs them again with a new key.</source>
        <translation>এই কার্যবিবরণীর একটি স্বাক্ষর গণ্য নয়, কারণ এর কী আগেই প্রত্যাহার করা হয়েছিল। এটি গ্রহণ করা যায় না; ফেরত দিন, যাতে সেল নতুন কী দিয়ে আবার স্বাক্ষর করে।</translation>
    </message>
    <message>
        <source>“%1” asks, but its book was given into the escrow of another office: no key of this office opens it. Nothing was recorded; send the cell to the office it agreed with.</source>
        <translation>“%1” অনুরোধ করছে, কিন্তু তার বই অন্য কার্যালয়ের এসক্রোতে দেওয়া: এই কার্যালয়ের কোনো কী তা খোলে না। কিছুই লেখা হয়নি; সেলকে সেই কার্যালয়ে পাঠান যার সঙ্গে সম্মতি হয়েছিল।</translation>
    </message>
    <message>
        <source>This request was granted on %1 already (%2). Each request is decided once: when the answer was lost, the cell makes a new request.</source>
        <translation>এই অনুরোধ %1 তারিখেই মঞ্জুর হয়েছে (%2)। প্রতিটি অনুরোধে একবারই সিদ্ধান্ত হয়: উত্তর হারালে সেল নতুন অনুরোধ করবে।</translation>
    </message>
    <message>
        <source>This request was refused on %1 already (%2). Each request is decided once: to be asked again, the cell makes a new request.</source>
        <translation>এই অনুরোধ %1 তারিখেই প্রত্যাখ্যাত হয়েছে (%2)। প্রতিটি অনুরোধে একবারই সিদ্ধান্ত হয়: আবার বিবেচনার জন্য সেল নতুন অনুরোধ করবে।</translation>
    </message>
    <message>
        <source>This is not the escrow key that the cell agreed to. Take the right one from the safe: its public half begins with %1. Nothing was recorded.</source>
        <translation>এটি সেই এসক্রো কী নয় যাতে সেল সম্মত হয়েছিল। সিন্দুক থেকে সঠিকটি নিন: এর পাবলিক অংশ %1 দিয়ে শুরু। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The request itself was not kept on this computer, only what opens its answer. Take the answer in, or make a new request.</source>
        <translation>এই কম্পিউটারে অনুরোধটি রাখা হয়নি, শুধু যা উত্তর খোলে তা আছে। উত্তর গ্রহণ করুন, বা নতুন অনুরোধ করুন।</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>এটি আগেই ঠিক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Say what the meeting is about. It stands in its papers (%1).</source>
        <translation>সভাটি কী নিয়ে তা লিখুন; কাগজপত্রে তা ছাপা হয় (%1)।</translation>
    </message>
    <message>
        <source>No member&apos;s card names a position in the cell committee. Fill in the positions first.</source>
        <translation>কোনো সদস্যের কার্ডে সেল কমিটির পদ লেখা নেই। আগে পদগুলো লিখুন।</translation>
    </message>
    <message>
        <source>No member&apos;s card names the party group “%1”. Fill in the groups first.</source>
        <translation>কোনো সদস্যের কার্ডে পার্টি গ্রুপ “%1” লেখা নেই। আগে গ্রুপগুলো লিখুন।</translation>
    </message>
    <message>
        <source>On that day another meeting of the cell begins at %1. One is held fully after the other; change the time.</source>
        <translation>সেদিন সেলের আরেকটি সভা %1-এ শুরু হয়। একটি পুরো শেষ হলে অন্যটি হয়; সময় বদলান।</translation>
    </message>
    <message>
        <source>%1 is not called to this meeting. Add somebody from outside as a guest.</source>
        <translation>%1 এই সভায় আহূত নন। বাইরের কাউকে অতিথি হিসেবে যোগ করুন।</translation>
    </message>
    <message>
        <source>The rule for “%1” was settled anew. Open it and confirm its figures.</source>
        <translation>“%1”-এর নিয়ম নতুন করে স্থির হয়েছে। এটি খুলে সংখ্যাগুলো নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>The ballot “%1” is not counted. Enter the count, or remove the ballot.</source>
        <translation>“%1” ব্যালট গোনা হয়নি। গণনা লিখুন অথবা ব্যালটটি সরান।</translation>
    </message>
    <message>
        <source>“%1” is not finished: hold another ballot, or record that the meeting ends it.</source>
        <translation>“%1” শেষ হয়নি: আরেকটি ব্যালট করুন, অথবা লিখুন যে সভা এটি শেষ করেছে।</translation>
    </message>
    <message>
        <source>The roll call was changed after the ballot “%1”. Open the count and confirm its figures.</source>
        <translation>“%1” ব্যালটের পর উপস্থিতি বদলানো হয়েছে। গণনা খুলে সংখ্যাগুলো নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>The card of %1 was changed meanwhile. Look at the positions again.</source>
        <translation>%1-এর কার্ড এর মধ্যে বদলেছে। পদগুলো আবার দেখুন।</translation>
    </message>
    <message>
        <source>No position is chosen to be set.</source>
        <translation>বসানোর জন্য কোনো পদ বাছা হয়নি।</translation>
    </message>
    <message>
        <source>The log entry beside the statement is not what its proof speaks of.</source>
        <translation>বিবৃতির পাশে থাকা লগ ভুক্তি তার প্রমাণ যার কথা বলে তা নয়।</translation>
    </message>
    <message>
        <source>The log&apos;s proof is signed with a key that the certificate revoked: it counts only for the first %1 entries, and here it signs for %2.</source>
        <translation>লগের প্রমাণ এমন কী দিয়ে স্বাক্ষরিত যা সনদ প্রত্যাহার করেছে: এটি শুধু প্রথম %1টি ভুক্তির জন্য গণ্য, আর এখানে %2টির জন্য স্বাক্ষর।</translation>
    </message>
    <message>
        <source>The log&apos;s proof is signed with a key that the certificate revoked, and whose countersignature stands beside it says only a file beside the statement. Name the office&apos;s answer to the cell, or a policy that you trust.</source>
        <translation>লগের প্রমাণ সনদে প্রত্যাহৃত কী দিয়ে স্বাক্ষরিত, আর পাশের প্রতিস্বাক্ষর কার তা শুধু বিবৃতির পাশের একটি ফাইল বলে। সেলকে কার্যালয়ের উত্তর, বা আপনার বিশ্বস্ত কোনো নীতি দিন।</translation>
    </message>
    <message>
        <source>The certificate of this cell does not know the key %1.</source>
        <translation>এই সেলের সনদে %1 কীটি নেই।</translation>
    </message>
    <message>
        <source>This office holds %1 entries of the cell&apos;s log; what comes after them nobody has confirmed. Give a number up to that.</source>
        <translation>এই কার্যালয়ে সেলের লগের %1টি ভুক্তি আছে; এর পরেরগুলো কেউ নিশ্চিত করেনি। এর মধ্যে একটি সংখ্যা দিন।</translation>
    </message>
    <message>
        <source>This key was revoked already and counts only for the first %1 entries of the log.</source>
        <translation>এই কী আগেই প্রত্যাহৃত এবং লগের শুধু প্রথম %1টি ভুক্তির জন্য গণ্য।</translation>
    </message>
    <message>
        <source>The facts say nothing of these parts of the score, so the file must give their points: %1.</source>
        <translation>তথ্য মূল্যায়নের এই অংশগুলি সম্পর্কে কিছু বলে না, তাই ফাইলে এদের নম্বর থাকতে হবে: %1।</translation>
    </message>
    <message>
        <source>The file says %1 points together, but %2.</source>
        <translation>ফাইল বলে মোট %1 নম্বর, কিন্তু %2।</translation>
    </message>
    <message>
        <source>The file says the grade is &quot;%1&quot;, but %2 points are &quot;%3&quot; by this sheet.</source>
        <translation>ফাইল বলে শ্রেণি &quot;%1&quot;, কিন্তু এই পত্রে %2 নম্বর মানে &quot;%3&quot;।</translation>
    </message>
    <message>
        <source>The file scores the meeting by the sheet %1, but on that day %2 applies.</source>
        <translation>ফাইল %1 পত্র দিয়ে সভার মূল্যায়ন করে, কিন্তু সেই দিনে %2 প্রযোজ্য।</translation>
    </message>
    <message>
        <source>The score sheet %1 is known already.</source>
        <translation>%1 মূল্যায়নপত্রটি আগে থেকেই জানা।</translation>
    </message>
    <message>
        <source>Another score sheet is known as %1. Give the changed sheet an id of its own, so that old meetings keep theirs.</source>
        <translation>%1 নামে আরেকটি মূল্যায়নপত্র আছে। বদলানো পত্রটিকে নিজের আইডি দিন, যাতে পুরোনো সভাগুলির নিজেরটি থাকে।</translation>
    </message>
    <message>
        <source>There is no score sheet called %1.</source>
        <translation>%1 নামে কোনো মূল্যায়নপত্র নেই।</translation>
    </message>
    <message>
        <source>Say from which day the score sheet applies.</source>
        <translation>মূল্যায়নপত্রটি কোন দিন থেকে প্রযোজ্য তা বলুন।</translation>
    </message>
    <message>
        <source>The score sheet %1 takes effect on %2; it cannot apply before.</source>
        <translation>%1 মূল্যায়নপত্রটি %2 থেকে কার্যকর; তার আগে প্রযোজ্য হতে পারে না।</translation>
    </message>
    <message>
        <source>No score sheet applies to a meeting of this kind on this day. One is chosen on the page “Book and keys”.</source>
        <translation>এই দিনে এই ধরনের সভার জন্য কোনো মূল্যায়নপত্র প্রযোজ্য নয়। “বই ও কী” পাতায় একটি বেছে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>The meeting is not scored yet.</source>
        <translation>সভার মান এখনও মূল্যায়ন করা হয়নি।</translation>
    </message>
    <message>
        <source>The score sheet has no part called %1.</source>
        <translation>মূল্যায়নপত্রে %1 নামে কোনো অংশ নেই।</translation>
    </message>
    <message>
        <source>Parts of the score have no points yet. Give them first.</source>
        <translation>মূল্যায়নের কিছু অংশে এখনও নম্বর নেই। আগে সেগুলি দিন।</translation>
    </message>
    <message>
        <source>That vote was taken at another meeting.</source>
        <translation>ওই ভোট অন্য সভায় নেওয়া হয়েছিল।</translation>
    </message>
    <message>
        <source>The word of the upper level on this score is recorded. Remove that first.</source>
        <translation>এই মূল্যায়ন সম্পর্কে ঊর্ধ্বতন স্তরের কথা লিপিবদ্ধ আছে। আগে সেটি সরান।</translation>
    </message>
    <message>
        <source>This score sheet asks for no confirmation by the upper level.</source>
        <translation>এই মূল্যায়নপত্র ঊর্ধ্বতন স্তরের নিশ্চয়তা চায় না।</translation>
    </message>
    <message>
        <source>Say who of the upper level confirms the score.</source>
        <translation>ঊর্ধ্বতন স্তরের কে মূল্যায়ন নিশ্চিত করেন তা বলুন।</translation>
    </message>
    <message>
        <source>Say on which day the score was confirmed: the day of the meeting or a later one.</source>
        <translation>কোন দিনে মূল্যায়ন নিশ্চিত করা হয়েছে তা বলুন: সভার দিন বা তার পরে।</translation>
    </message>
    <message>
        <source>Say which grade the upper level gives.</source>
        <translation>ঊর্ধ্বতন স্তর কোন শ্রেণি দেয় তা বলুন।</translation>
    </message>
    <message>
        <source>A grade other than the cell&apos;s needs a reason.</source>
        <translation>সেলের থেকে ভিন্ন শ্রেণির কারণ লাগবে।</translation>
    </message>
    <message>
        <source>The score was not confirmed yet.</source>
        <translation>মূল্যায়ন এখনও নিশ্চিত করা হয়নি।</translation>
    </message>
    <message>
        <source>The score of the meeting is begun, and %1 of its parts have no points yet.</source>
        <translation>সভার মূল্যায়ন শুরু হয়েছে, তার %1টি অংশে এখনও নম্বর নেই।</translation>
    </message>
    <message>
        <source>What the score counts was changed after it was filled in (%1). Fill it in again.</source>
        <translation>মূল্যায়নে যা গোনা হয় তা পূরণের পরে বদলেছে (%1)। আবার পূরণ করুন।</translation>
    </message>
    <message>
        <source>The upper level confirmed %1 points, now the score has %2. Ask for the confirmation again.</source>
        <translation>ঊর্ধ্বতন স্তর %1 নম্বর নিশ্চিত করেছিল, এখন মূল্যায়ন %2। আবার নিশ্চয়তা চান।</translation>
    </message>
    <message>
        <source>The file to be trusted is neither an office&apos;s answer to a cell, nor a certificate, nor a log policy (c2sp.org/tlog-policy).</source>
        <translation>বিশ্বস্ত বলে দেওয়া ফাইলটি সেলকে কার্যালয়ের উত্তর নয়, সনদ নয়, লগ নীতিও (c2sp.org/tlog-policy) নয়।</translation>
    </message>
    <message>
        <source>it may be in strange hands</source>
        <translation>অন্যের হাতে থাকতে পারে</translation>
    </message>
    <message>
        <source>another took its place</source>
        <translation>এর জায়গায় অন্যটি এসেছে</translation>
    </message>
    <message>
        <source>The proof of the log for the signature as %1 does not verify.</source>
        <translation>%1 হিসেবে স্বাক্ষরের জন্য লগের প্রমাণ মেলে না।</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4, and no proof lies beside it that the signature is one of them.</source>
        <translation>%2 হিসেবে স্বাক্ষরকারী কী %1 প্রত্যাহৃত (%3): এটি লগের %4 স্থানের আগের ভুক্তির জন্যই গণ্য, আর স্বাক্ষরটি যে তার মধ্যে পড়ে তার প্রমাণ পাশে নেই।</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4. This signature stands at place %5 and does not count.</source>
        <translation>%2 হিসেবে স্বাক্ষরকারী কী %1 প্রত্যাহৃত (%3): এটি লগের %4 স্থানের আগের ভুক্তির জন্যই গণ্য। এই স্বাক্ষর %5 স্থানে, তাই গণ্য নয়।</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3). The proof places the signature at place %4, before %5; but whose countersignature that is says only a file beside the statement. Name the office&apos;s answer to the cell, or a policy that you trust.</source>
        <translation>%2 হিসেবে স্বাক্ষরকারী কী %1 প্রত্যাহৃত (%3)। প্রমাণ স্বাক্ষরটিকে %4 স্থানে, %5-এর আগে দেখায়; কিন্তু প্রতিস্বাক্ষর কার তা শুধু বিবৃতির পাশের একটি ফাইল বলে। সেলকে কার্যালয়ের উত্তর, বা আপনার বিশ্বস্ত কোনো নীতি দিন।</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked later (%3). This signature stands at place %4 of the countersigned log, before place %5, and counts.</source>
        <translation>%2 হিসেবে স্বাক্ষরকারী কী %1 পরে প্রত্যাহৃত (%3)। এই স্বাক্ষর প্রতিস্বাক্ষরিত লগের %4 স্থানে, %5-এর আগে, তাই গণ্য।</translation>
    </message>
    <message>
        <source>The closing stands in the cell&apos;s log at place %1; no key of an office is here that would say whether it was countersigned.</source>
        <translation>বন্ধ করার ঘটনা সেলের লগের %1 স্থানে আছে; প্রতিস্বাক্ষর হয়েছে কি না বলার মতো কোনো কার্যালয়ের কী এখানে নেই।</translation>
    </message>
    <message>
        <source>The vote at %1 lies before the beginning of the meeting (%2).</source>
        <translation>%1-এর ভোট সভা শুরুর (%2) আগে পড়ে।</translation>
    </message>
    <message>
        <source>The vote at %1 lies after the end of the meeting (%2).</source>
        <translation>%1-এর ভোট সভা শেষের (%2) পরে পড়ে।</translation>
    </message>
    <message>
        <source>%1 stands twice in this vote.</source>
        <translation>এই ভোটে %1 দুবার আছেন।</translation>
    </message>
    <message>
        <source>%1 could not vote: not entitled, or not in the room at that time.</source>
        <translation>%1 ভোট দিতে পারেননি: অধিকার নেই, অথবা তখন কক্ষে ছিলেন না।</translation>
    </message>
    <message>
        <source>“%1” is decided by secret ballot, not by show of cards.</source>
        <translation>“%1” গোপন ব্যালটে স্থির হয়, কার্ড তুলে নয়।</translation>
    </message>
    <message>
        <source>The rules of that day know no question %1 with the answer %2.</source>
        <translation>সেদিনের নিয়মে %2 উত্তরসহ %1 প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>The minutes of %1 are closed by the rules that held then. Choose a later day.</source>
        <translation>%1-এর কার্যবিবরণী তখনকার নিয়মে চূড়ান্ত হয়েছে। পরের কোনো দিন বাছুন।</translation>
    </message>
    <message>
        <source>Choose the key that is to be revoked.</source>
        <translation>যে কী প্রত্যাহার করতে হবে তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Type the one-time code that you wrote down when the request was made.</source>
        <translation>অনুরোধ তৈরির সময় লিখে রাখা একবারের কোডটি টাইপ করুন।</translation>
    </message>
    <message>
        <source>Find out whose book it is and choose that cell.</source>
        <translation>এটি কার বই জেনে সেই সেল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose whether the request is granted or refused.</source>
        <translation>অনুরোধ মঞ্জুর না প্রত্যাখ্যাত তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Write who decided; it goes into the log.</source>
        <translation>কে সিদ্ধান্ত নিয়েছেন লিখুন; তা লগে যায়।</translation>
    </message>
    <message>
        <source>Write why it was decided so; it goes into the log.</source>
        <translation>কেন এই সিদ্ধান্ত লিখুন; তা লগে যায়।</translation>
    </message>
    <message>
        <source>Take the escrow key from the safe: type its code, or read it from its file.</source>
        <translation>সিন্দুক থেকে এসক্রো কী নিন: কোড টাইপ করুন, বা ফাইল থেকে পড়ুন।</translation>
    </message>
    <message>
        <source>Type the groups back from the printed sheet, or save the key on a stick: a key that nobody can read would be a trap for the cells.</source>
        <translation>ছাপা পত্র থেকে গুচ্ছগুলো আবার টাইপ করুন, বা কীটি USB-তে সংরক্ষণ করুন: যে কী কেউ পড়তে পারে না তা সেলগুলোর জন্য ফাঁদ।</translation>
    </message>
    <message>
        <source>Write the one-time code down first and say so: it is shown only now, and without it the answer opens nothing.</source>
        <translation>আগে একবারের কোডটি লিখে নিন এবং তা জানান: এটি শুধু এখনই দেখা যায়, এটি ছাড়া উত্তর কিছুই খোলে না।</translation>
    </message>
    <message>
        <source>Save the request file first. Until then nothing was asked.</source>
        <translation>আগে অনুরোধ ফাইল সংরক্ষণ করুন। তার আগে কিছুই চাওয়া হয়নি।</translation>
    </message>
    <message>
        <source>“%1” asks, but no cell is enrolled with this office. Nothing was recorded; find out whose book it is and enrol that cell first.</source>
        <translation>“%1” অনুরোধ করছে, কিন্তু এই কার্যালয়ে কোনো সেল নিবন্ধিত নয়। কিছুই লেখা হয়নি; এটি কার বই জেনে আগে সেই সেল নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>This is not an escrow key, or a character in it is mistyped. Compare it with the sheet group by group.</source>
        <translation>এটি এসক্রো কী নয়, বা কোনো অক্ষর ভুল টাইপ হয়েছে। পত্রের সঙ্গে গুচ্ছ ধরে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The office does not know the keys with which this book signs now, so it would take in no bundle. Enrol the book again first.</source>
        <translation>এই বই এখন যেসব কী দিয়ে স্বাক্ষর করে কার্যালয় সেগুলো চেনে না, তাই কোনো প্যাকেজ নেবে না। আগে বইটি আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. Make room and try again.</source>
        <translation>ডিস্ক ভর্তি, তাই %1 লেখা হয়নি। জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>In the book&apos;s folder %1 nothing can be written; the disk may be full. Make room and try again.</source>
        <translation>খাতার ফোল্ডার %1-এ কিছুই লেখা যাচ্ছে না; ডিস্ক হয়তো ভর্তি। জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Nothing was changed; close other programs and try again.</source>
        <translation>এ কাজের জন্য কম্পিউটারে আর মেমরি নেই। কিছুই বদলায়নি; অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last change in the book was recorded on %2, which is later. One of the two was wrong. Set the clock right before you go on; nothing recorded is lost or out of order.</source>
        <translation>কম্পিউটারের ঘড়ি বলছে %1, কিন্তু খাতায় শেষ পরিবর্তন লেখা হয়েছে %2-এ, যা আরও পরের। দুটির একটি ভুল ছিল। এগোনোর আগে ঘড়ি ঠিক করুন; যা লেখা হয়েছে তার কিছুই হারায়নি বা এলোমেলো হয়নি।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last change in the book was recorded on %2, long before. If the clock is wrong, set it right before you go on: what you record carries its date.</source>
        <translation>কম্পিউটারের ঘড়ি বলছে %1, কিন্তু খাতায় শেষ পরিবর্তন লেখা হয়েছে %2-এ, অনেক আগে। ঘড়ি ভুল হলে এগোনোর আগে ঠিক করুন: আপনি যা লেখেন তাতে এর তারিখ থাকে।</translation>
    </message>
    <message>
        <source>“%1” was typed but is not in the list yet: press Enter there to add it, or empty the field.</source>
        <translation>“%1” লেখা হয়েছে কিন্তু এখনো তালিকায় নেই: যোগ করতে সেখানে Enter চাপুন, নইলে ঘরটি খালি করুন।</translation>
    </message>
    <message>
        <source>Committee, secretary and deputy are elected by a meeting of all members, and to this one only a part of them is called. Call a meeting of the cell for the election.</source>
        <translation>কমিটি, সম্পাদক ও উপসম্পাদক সব সদস্যের সভায় নির্বাচিত হন, আর এ সভায় তাঁদের এক অংশ ডাকা হয়েছে। নির্বাচনের জন্য সেলের সভা ডাকুন।</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 পূর্ণ সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it like 2027-03.</source>
        <translation>“%1” কোনো মাস নয়। 2027-03-এর মতো লিখুন।</translation>
    </message>
    <message>
        <source>The list of holidays is not in the expected form, at %1.</source>
        <translation>ছুটির তালিকা প্রত্যাশিত রূপে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>“%1” is no day of the year. Write day and month, like 24/11.</source>
        <translation>“%1” বছরের কোনো দিন নয়। দিন ও মাস লিখুন, যেমন 24/11।</translation>
    </message>
    <message>
        <source>The folder %1 holds other files too (%2). It must hold exactly what is put into the app: empty it, or choose another place.</source>
        <translation>%1 ফোল্ডারে অন্য ফাইলও আছে (%2)। এতে ঠিক যা অ্যাপে তোলা হবে তা-ই থাকতে হবে: খালি করুন, অথবা অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>It was marked as put into the app on %1 already.</source>
        <translation>%1 তারিখে অ্যাপে তোলা হয়েছে বলে আগেই চিহ্নিত।</translation>
    </message>
    <message>
        <source>It is not marked as put into the app.</source>
        <translation>অ্যাপে তোলা হয়েছে বলে চিহ্নিত নয়।</translation>
    </message>
    <message>
        <source>%1 is not called to this meeting, so no excuse is needed.</source>
        <translation>%1-কে এই সভায় ডাকা হয়নি, তাই অব্যাহতির কারণ লাগবে না।</translation>
    </message>
    <message>
        <source>The roll call has %1 already. Change it there.</source>
        <translation>উপস্থিতি তালিকায় %1 আগেই আছেন। সেখানে বদলান।</translation>
    </message>
    <message>
        <source>“%1” stands on an agenda already; an item that was postponed is taken up once.</source>
        <translation>“%1” আগেই একটি আলোচ্যসূচিতে আছে; মুলতবি বিষয় একবারই নেওয়া হয়।</translation>
    </message>
    <message>
        <source>“%1” does not wait for this meeting: only what an earlier meeting of the same kind postponed can be taken up.</source>
        <translation>“%1” এই সভার অপেক্ষায় নেই: শুধু একই ধরনের আগের সভা যা মুলতবি করেছে তা-ই নেওয়া যায়।</translation>
    </message>
    <message>
        <source>“%1” is not postponed.</source>
        <translation>“%1” মুলতবি নয়।</translation>
    </message>
    <message>
        <source>Say why the item is postponed; no item may vanish without a reason.</source>
        <translation>কেন মুলতবি তা লিখুন; কারণ ছাড়া কোনো বিষয় হারিয়ে যেতে পারে না।</translation>
    </message>
    <message>
        <source>A later agenda has taken up “%1”. Remove it there first.</source>
        <translation>পরের একটি আলোচ্যসূচি “%1” নিয়েছে। আগে সেখান থেকে সরান।</translation>
    </message>
    <message>
        <source>“%1” was postponed and waits for the next meeting. Take the postponement back before you remove it.</source>
        <translation>“%1” মুলতবি হয়ে পরের সভার অপেক্ষায় আছে। সরানোর আগে মুলতবি প্রত্যাহার করুন।</translation>
    </message>
    <message>
        <source>The yearly plan has regular and thematic meetings only.</source>
        <translation>বার্ষিক পরিকল্পনায় শুধু নিয়মিত ও বিষয়ভিত্তিক সভা আছে।</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>এমন কোনো মাস নেই।</translation>
    </message>
    <message>
        <source>The meeting of this month was called already, for %1.</source>
        <translation>এই মাসের সভা আগেই ডাকা হয়েছে, %1 তারিখে।</translation>
    </message>
    <message>
        <source>No theme is planned for this month.</source>
        <translation>এই মাসের জন্য কোনো বিষয় পরিকল্পিত নেই।</translation>
    </message>
    <message>
        <source>Say from which month on the day holds.</source>
        <translation>কোন মাস থেকে দিনটি প্রযোজ্য তা লিখুন।</translation>
    </message>
    <message>
        <source>There is no such day in a month.</source>
        <translation>মাসে এমন কোনো দিন নেই।</translation>
    </message>
    <message>
        <source>The theme “%1” was discussed on %2 already.</source>
        <translation>“%1” বিষয়টি %2 তারিখে আগেই আলোচিত।</translation>
    </message>
    <message>
        <source>The theme “%1” is planned already, for the month of %2.</source>
        <translation>“%1” বিষয়টি আগেই পরিকল্পিত, %2-এর মাসে।</translation>
    </message>
    <message>
        <source>The day %1 lies in another month.</source>
        <translation>%1 দিনটি অন্য মাসের।</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” এগুলোর কোনোটি নয়: %2।</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1 কোনো লাইনের নম্বর নয়।</translation>
    </message>
    <message>
        <source>The meeting has several such papers; say which by --%1: %2.</source>
        <translation>সভার এমন একাধিক কাগজ আছে; --%1 দিয়ে বলুন কোনটি: %2।</translation>
    </message>
    <message>
        <source>The meeting has no such paper.</source>
        <translation>সভার এমন কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>The slip %1 corrects other minutes than those that were closed.</source>
        <translation>সংশোধনপত্র %1 চূড়ান্ত করা কার্যবিবরণী নয়, অন্য কিছু সংশোধন করে।</translation>
    </message>
    <message>
        <source>The signature of %1 under the correction slip %2 does not verify.</source>
        <translation>সংশোধনপত্র %2-এ %1-এর স্বাক্ষর যাচাইয়ে টেকে না।</translation>
    </message>
    <message>
        <source>what it should read</source>
        <translation>যা লেখা থাকা উচিত</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>who found it</source>
        <translation>কে ভুলটি পেয়েছেন</translation>
    </message>
    <message>
        <source>the date of the slip</source>
        <translation>সংশোধনপত্রের তারিখ</translation>
    </message>
    <message>
        <source>the number of the slip</source>
        <translation>সংশোধনপত্রের নম্বর</translation>
    </message>
    <message>
        <source>The closed minutes have no such sentence at line %1.</source>
        <translation>চূড়ান্ত কার্যবিবরণীর %1 নম্বর লাইনে এমন বাক্য নেই।</translation>
    </message>
    <message>
        <source>Chair and minute-taker sign the minutes first; then extracts can be given out.</source>
        <translation>আগে সভাপতি ও মিনিট লেখক কার্যবিবরণীতে স্বাক্ষর করুন; তারপর উদ্ধৃতাংশ দেওয়া যাবে।</translation>
    </message>
    <message>
        <source>who certifies the extract</source>
        <translation>কে উদ্ধৃতাংশ প্রত্যয়ন করেন</translation>
    </message>
    <message>
        <source>the date of the extract</source>
        <translation>উদ্ধৃতাংশের তারিখ</translation>
    </message>
    <message>
        <source>the number of the extract</source>
        <translation>উদ্ধৃতাংশের নম্বর</translation>
    </message>
    <message>
        <source>%1 cannot certify an extract: that is for the committee, or for the chair or the minute-taker of the meeting.</source>
        <translation>%1 উদ্ধৃতাংশ প্রত্যয়ন করতে পারেন না: সেটি কমিটির, অথবা সভার সভাপতি বা মিনিট লেখকের কাজ।</translation>
    </message>
    <message>
        <source>Nothing was recorded of this matter in the minutes: there is nothing to extract.</source>
        <translation>এই বিষয়ে কার্যবিবরণীতে কিছু লেখা নেই: উদ্ধৃত করার কিছু নেই।</translation>
    </message>
    <message>
        <source>The correction slip %1 of %2 does not belong to the minutes that were closed, or was changed. Nothing was taken in; call the sender.</source>
        <translation>%2-এর সংশোধনপত্র %1 চূড়ান্ত করা কার্যবিবরণীর নয়, অথবা বদলানো হয়েছে। কিছুই গ্রহণ করা হয়নি; প্রেরককে ফোন করুন।</translation>
    </message>
    <message>
        <source>The minutes are not closed yet. What is wrong in them can still be changed.</source>
        <translation>কার্যবিবরণী এখনও চূড়ান্ত হয়নি। ভুল থাকলে এখনও বদলানো যায়।</translation>
    </message>
    <message>
        <source>What the book keeps of the slip %1 is not what was recorded of it. It was not signed; run the check of the book.</source>
        <translation>সংশোধনপত্র %1-এর যা বইয়ে রাখা আছে তা লিপিবদ্ধ কথার সঙ্গে মেলে না। স্বাক্ষর করা হয়নি; বইটি পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>A paper about a meeting cannot be older than the meeting itself.</source>
        <translation>সভা নিয়ে লেখা কাগজের তারিখ সভার আগে হতে পারে না।</translation>
    </message>
    <message>
        <source>The sentence reads like that already. Write down what it should read.</source>
        <translation>বাক্যটি আগে থেকেই এমন। কী হওয়া উচিত তা লিখুন।</translation>
    </message>
    <message>
        <source>The text has characters that cannot stand on paper. Type it again.</source>
        <translation>লেখায় এমন অক্ষর আছে যা কাগজে ছাপা যায় না। আবার লিখুন।</translation>
    </message>
    <message>
        <source>A correction slip that somebody has signed stays as it is. Correct it by another slip.</source>
        <translation>কেউ স্বাক্ষর করে থাকলে সংশোধনপত্র যেমন আছে তেমনই থাকে। আরেকটি সংশোধনপত্রে ঠিক করুন।</translation>
    </message>
    <message>
        <source>A correction slip is signed by the chair and the minute-taker of its meeting.</source>
        <translation>সংশোধনপত্রে ওই সভার সভাপতি ও মিনিট লেখক স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>The slip carries the signature of this role already.</source>
        <translation>সংশোধনপত্রে এই ভূমিকার স্বাক্ষর আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>What %1 objected at the reading is not decided: “%2”</source>
        <translation>পড়ে শোনানোর সময় %1-এর আপত্তি এখনও মীমাংসা হয়নি: “%2”</translation>
    </message>
    <message>
        <source>Write down what was objected.</source>
        <translation>আপত্তিটি কী তা লিখুন।</translation>
    </message>
    <message>
        <source>Say who objected.</source>
        <translation>কে আপত্তি করেছেন তা বলুন।</translation>
    </message>
    <message>
        <source>Write down why the minutes stay as they are: whoever objected finds it in them.</source>
        <translation>কার্যবিবরণী কেন অপরিবর্তিত থাকল তা লিখুন: যিনি আপত্তি করেছেন তিনি সেখানে তা পাবেন।</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda and nothing is recorded of it.</source>
        <translation>“%1” আলোচ্যসূচিতে আছে, কিন্তু এ নিয়ে কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>“%1” was discussed and not decided: no conclusion, no task, no vote.</source>
        <translation>“%1” নিয়ে আলোচনা হয়েছে কিন্তু সিদ্ধান্ত নেই: উপসংহার, দায়িত্ব বা ভোট কিছুই নেই।</translation>
    </message>
    <message>
        <source>The conclusion of the chair is missing, of the whole meeting and of each item.</source>
        <translation>সভাপতির উপসংহার নেই, পুরো সভার বা কোনো বিষয়েরই নয়।</translation>
    </message>
    <message>
        <source>The task “%1” (%2) was due on %3 and nobody said what became of it.</source>
        <translation>কাজ “%1” (%2) %3 তারিখে শেষ হওয়ার কথা ছিল, ফল কী হলো কেউ জানাননি।</translation>
    </message>
    <message>
        <source>The file %1 is not the one that the slip was signed with.</source>
        <translation>%1 ফাইলটি সংশোধনপত্রে স্বাক্ষরের সময়কার ফাইল নয়।</translation>
    </message>
    <message>
        <source>The slip %1 corrects other minutes.</source>
        <translation>সংশোধনপত্র %1 অন্য কার্যবিবরণী সংশোধন করে।</translation>
    </message>
    <message>
        <source>These minutes are corrected by the slip %1, which chair and minute-taker signed: read it with them.</source>
        <translation>এই কার্যবিবরণী সভাপতি ও মিনিট লেখকের স্বাক্ষরিত সংশোধনপত্র %1 দিয়ে সংশোধিত: একসঙ্গে পড়ুন।</translation>
    </message>
    <message>
        <source>The slip %1 says that it corrects these minutes, but it is not signed by both, or it was changed.</source>
        <translation>সংশোধনপত্র %1 বলে এটি এই কার্যবিবরণী সংশোধন করে, কিন্তু তাতে দুজনের স্বাক্ষর নেই অথবা তা বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The slip stands in the cell&apos;s log at place %1; no key of an office is here that would say whether it was countersigned.</source>
        <translation>সংশোধনপত্রটি সেলের লগের %1 নম্বর স্থানে আছে; প্রতিস্বাক্ষরিত কি না তা জানার মতো অফিসের কোনো চাবি এখানে নেই।</translation>
    </message>
    <message>
        <source>The slip stands in the cell&apos;s log at place %1 and the upper office countersigned that log on %2.</source>
        <translation>সংশোধনপত্রটি সেলের লগের %1 নম্বর স্থানে আছে এবং ঊর্ধ্বতন অফিস %2 তারিখে সেই লগ প্রতিস্বাক্ষর করেছে।</translation>
    </message>
    <message>
        <source>An excuse is told on the day of the meeting at the latest.</source>
        <translation>অনুপস্থিতির কথা সভার দিনের মধ্যেই জানাতে হয়।</translation>
    </message>
    <message>
        <source>There is no plan for the year %1.</source>
        <translation>%1 সালের পরিকল্পনা করা যায় না; কেবল ১৯৩০ থেকে ২১০০।</translation>
    </message>
    <message>
        <source>The meeting has no such objection.</source>
        <translation>সভায় এমন কোনো আপত্তি নেই।</translation>
    </message>
    <message>
        <source>What the book keeps of the slip %1 is not what was recorded of it.</source>
        <translation>বইয়ে রাখা সংশোধনপত্র %1 যা লেখা হয়েছিল তার সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The extract %1 of %2 is not of the minutes that were closed, or its paper did not come with it. Nothing was taken in; call the sender.</source>
        <translation>%2-এর উদ্ধৃতি %1 চূড়ান্ত কার্যবিবরণীর নয়, বা তার কাগজ সঙ্গে আসেনি। কিছুই গ্রহণ করা হয়নি; প্রেরককে ফোন করুন।</translation>
    </message>
    <message>
        <source>Choose the sentence that is wrong.</source>
        <translation>যে বাক্যটি ভুল সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Signatures, slips and extracts of the other copy are not taken over. Make them anew here, or leave them.</source>
        <translation>অন্য কপির স্বাক্ষর, সংশোধনপত্র ও উদ্ধৃতি নেওয়া হয় না। এখানে নতুন করে করুন, অথবা রেখে দিন।</translation>
    </message>
    <message>
        <source>No sentence of the book is called by “%1”.</source>
        <translation>খাতার কোনো বাক্য “%1” অক্ষরে ডাকা হয় না।</translation>
    </message>
    <message>
        <source>Name the remote point, for instance the house of culture of a village.</source>
        <translation>দূরবর্তী স্থানের নাম লিখুন, যেমন কোনো গ্রামের সংস্কৃতি ভবন।</translation>
    </message>
    <message>
        <source>Say how it was checked who is there, for instance by picture and voice.</source>
        <translation>কে উপস্থিত তা কীভাবে যাচাই হলো লিখুন, যেমন ছবি ও কণ্ঠ দিয়ে।</translation>
    </message>
    <message>
        <source>Say who is meant.</source>
        <translation>কার কথা বলা হচ্ছে তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation>কীসের জন্য তা লিখুন।</translation>
    </message>
    <message>
        <source>A sentence needs its text and the letters it is called by.</source>
        <translation>বাক্যের জন্য তার লেখা ও ডাকার অক্ষর দুটোই দরকার।</translation>
    </message>
    <message>
        <source>A sentence is called by 1 to %1 letters and digits without spaces.</source>
        <translation>বাক্য ডাকার অক্ষর ১ থেকে %1টি অক্ষর বা অঙ্ক, ফাঁক ছাড়া।</translation>
    </message>
    <message>
        <source>Another sentence is called by “%1” already.</source>
        <translation>“%1” অক্ষরে আরেকটি বাক্য আছে।</translation>
    </message>
    <message>
        <source>A paper of this kind does not get its number this way: minutes and resolution get theirs when the minutes are closed.</source>
        <translation>এই ধরনের কাগজ এভাবে নম্বর পায় না: কার্যবিবরণী চূড়ান্ত করার সময় কার্যবিবরণী ও রেজোলিউশন নম্বর পায়।</translation>
    </message>
    <message>
        <source>No member has the id “%1”.</source>
        <translation>“%1” পরিচয়ের কোনো সদস্য নেই।</translation>
    </message>
    <message>
        <source>There is no petition of the number %1.</source>
        <translation>%1 নম্বরের কোনো সুপারিশ নেই।</translation>
    </message>
    <message>
        <source>The meeting has no such petition.</source>
        <translation>এই সভায় এমন কোনো সুপারিশ নেই।</translation>
    </message>
    <message>
        <source>The meeting of %1 has no closed minutes (%2).</source>
        <translation>%1 তারিখের সভার কার্যবিবরণী চূড়ান্ত করা হয়নি (%2)।</translation>
    </message>
    <message>
        <source>Numbers of %1 were given to no paper: %2.</source>
        <translation>%1 ধারার এই নম্বরগুলো কোনো কাগজে দেওয়া হয়নি: %2।</translation>
    </message>
    <message>
        <source>Numbers of %1 were given twice: %2.</source>
        <translation>%1 ধারার এই নম্বরগুলো দুবার দেওয়া হয়েছে: %2।</translation>
    </message>
    <message>
        <source>The minutes %1 are not signed by both.</source>
        <translation>%1 কার্যবিবরণীতে দুজনের সই নেই।</translation>
    </message>
    <message>
        <source>%1 is printed as the text that was signed: this program does not lay it out word for word any more.</source>
        <translation>%1 সই করা পাঠ হিসেবেই ছাপা হলো: এই প্রোগ্রাম এখন আর এটি হুবহু সাজাতে পারে না।</translation>
    </message>
    <message>
        <source>%1 (%2) is in the program and not in the printed book.</source>
        <translation>%1 (%2) প্রোগ্রামে আছে, কিন্তু ছাপানো বইয়ে নেই।</translation>
    </message>
    <message>
        <source>Line %3 of the printed list is of a paper that the program does not have: %1.</source>
        <translation>ছাপানো তালিকার %3 নম্বর লাইনটি এমন কাগজের, যা প্রোগ্রামে নেই: %1।</translation>
    </message>
    <message>
        <source>%1 (%2) has another content in the program than in the printed book.</source>
        <translation>%1 (%2)-এর লেখা প্রোগ্রামে এক রকম, ছাপানো বইয়ে অন্য রকম।</translation>
    </message>
    <message>
        <source>%1 (%2) stands at another place in the printed book.</source>
        <translation>%1 (%2) ছাপানো বইয়ে অন্য জায়গায় আছে।</translation>
    </message>
    <message>
        <source>The list has no lines with a number and 64 hexadecimal digits.</source>
        <translation>তালিকায় এমন কোনো লাইন নেই যাতে ক্রমিক নম্বর ও ৬৪টি হেক্সাডেসিমাল অঙ্ক আছে।</translation>
    </message>
    <message>
        <source>The list does not give the root: one of the two was changed or copied wrongly.</source>
        <translation>তালিকা থেকে মূল হ্যাশটি পাওয়া যায় না: দুটির একটি বদলানো হয়েছে বা ভুল নকল করা হয়েছে।</translation>
    </message>
    <message>
        <source>The printed book holds the same minutes and slips as the program, in the same order and with the same content.</source>
        <translation>ছাপানো বইয়ে প্রোগ্রামের মতোই একই কার্যবিবরণী ও সংশোধনী স্লিপ আছে, একই ক্রমে ও একই লেখায়।</translation>
    </message>
    <message>
        <source>The root alone does not say what differs. Give the list of the closing page by --list.</source>
        <translation>শুধু মূল হ্যাশ থেকে পার্থক্য বোঝা যায় না। --list দিয়ে সমাপনী পাতার তালিকা দিন।</translation>
    </message>
    <message>
        <source>The printed book is not as the program has it now.</source>
        <translation>ছাপানো বইটি প্রোগ্রামে এখন যেমন আছে তেমন নয়।</translation>
    </message>
    <message>
        <source>By the rules that it is held under, a meeting of this kind has no paper named “%1”.</source>
        <translation>যে নিয়মে সভাটি হয়, তাতে এই ধরনের সভার “%1” নামে কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>what the chair concluded, or a task</source>
        <translation>সভাপতির উপসংহার, অথবা একটি কাজ</translation>
    </message>
    <message>
        <source>the number of the paper</source>
        <translation>কাগজটির নম্বর</translation>
    </message>
    <message>
        <source>No meeting of this time has closed minutes, so there is nothing to bind.</source>
        <translation>এই সময়ের কোনো সভার কার্যবিবরণী চূড়ান্ত হয়নি, তাই বাঁধাই করার কিছু নেই।</translation>
    </message>
    <message>
        <source>The index of the book does not come out even. Please report this, with the year of the book.</source>
        <translation>বইয়ের সূচিপত্র মেলানো গেল না। বইয়ের বছরসহ এটি জানান।</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda already.</source>
        <translation>“%1” আলোচ্যসূচিতে আগেই আছে।</translation>
    </message>
    <message>
        <source>Opinions, tasks, petitions or votes are recorded under this item (%1). Remove them first.</source>
        <translation>এই বিষয়ের নিচে মতামত, টাস্ক, সুপারিশ বা ভোট লেখা আছে (%1)। আগে সেগুলো সরান।</translation>
    </message>
    <message>
        <source>Opinions or petitions of this guest are recorded. Remove them first.</source>
        <translation>এই অতিথির মতামত বা সুপারিশ লেখা আছে। আগে সেগুলো সরান।</translation>
    </message>
    <message>
        <source>The paper tells of the meeting of %1: it cannot bear an earlier day.</source>
        <translation>কাগজটি %1 তারিখের সভার কথা বলে: তাতে এর আগের তারিখ দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>The notice calls to the meeting of %1: it cannot bear a later day.</source>
        <translation>বিজ্ঞপ্তিটি %1 তারিখের সভায় ডাকে: তাতে এর পরের তারিখ দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>The petition %1 (“%2”) should have an answer by %3 and nobody said what became of it.</source>
        <translation>%1 নম্বর সুপারিশের (“%2”) উত্তর %3 তারিখের মধ্যে পাওয়ার কথা, কী হয়েছে কেউ বলেননি।</translation>
    </message>
    <message>
        <source>The item “%1” is of another meeting.</source>
        <translation>“%1” বিষয়টি অন্য সভার।</translation>
    </message>
    <message>
        <source>%1 is a guest of another meeting.</source>
        <translation>%1 অন্য সভার অতিথি।</translation>
    </message>
    <message>
        <source>Write down what is asked for.</source>
        <translation>কী চাওয়া হয়েছে লিখুন।</translation>
    </message>
    <message>
        <source>A petition is raised by one person, or by the meeting as a whole.</source>
        <translation>সুপারিশ একজন তোলেন, নয়তো পুরো সভা।</translation>
    </message>
    <message>
        <source>Name the body that is to answer.</source>
        <translation>যে সংস্থা উত্তর দেবে তার নাম লিখুন।</translation>
    </message>
    <message>
        <source>An answer cannot be expected before the petition was raised.</source>
        <translation>সুপারিশ তোলার আগে উত্তর আশা করা যায় না।</translation>
    </message>
    <message>
        <source>Nothing can become of a petition before the day on which it was raised.</source>
        <translation>সুপারিশ তোলার দিনের আগে তার কোনো ফল হতে পারে না।</translation>
    </message>
    <message>
        <source>Say what was answered. To take an answer back, open the petition again.</source>
        <translation>কী উত্তর দেওয়া হয়েছে বলুন। উত্তর ফিরিয়ে নিতে সুপারিশটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>Write down the answer or its reason; no petition may vanish without words.</source>
        <translation>উত্তর বা তার কারণ লিখুন; কোনো সুপারিশ বিনা কথায় হারিয়ে যেতে পারে না।</translation>
    </message>
    <message>
        <source>The day of the answer is missing.</source>
        <translation>উত্তরের দিন নেই।</translation>
    </message>
    <message>
        <source>Say by when it will be done: a day from the answer on.</source>
        <translation>কবের মধ্যে হবে লিখুন: উত্তরের দিন বা তার পরের।</translation>
    </message>
    <message>
        <source>The petition %1 has its answer. Open it again, with the reason, before it gets another one.</source>
        <translation>%1 নম্বর সুপারিশের উত্তর আছে। অন্য উত্তর দেওয়ার আগে কারণসহ আবার খুলুন।</translation>
    </message>
    <message>
        <source>Nobody can be told of an answer before it was given.</source>
        <translation>উত্তর দেওয়ার আগে তা কাউকে জানানো যায় না।</translation>
    </message>
    <message>
        <source>The petition %1 has no answer yet of which anybody could be told.</source>
        <translation>%1 নম্বর সুপারিশের জানানোর মতো কোনো উত্তর এখনো নেই।</translation>
    </message>
    <message>
        <source>The petition %1 is open.</source>
        <translation>%1 নম্বর সুপারিশ খোলাই আছে।</translation>
    </message>
    <message>
        <source>Say why the petition is opened again.</source>
        <translation>সুপারিশটি কেন আবার খোলা হচ্ছে বলুন।</translation>
    </message>
    <message>
        <source>A petition cannot be opened again before it was answered.</source>
        <translation>উত্তর দেওয়ার আগের দিনে সুপারিশ আবার খোলা যায় না।</translation>
    </message>
    <message>
        <source>By the rules of that day such a meeting answers no petitions.</source>
        <translation>সেদিনের নিয়মে এমন সভায় সুপারিশের উত্তর দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>What the book keeps of %1 is not what was signed, so the book of the year is not made. Run the check of the book.</source>
        <translation>%1-এর যা বইয়ে রাখা আছে তা সই করা জিনিস নয়, তাই বছরের বই তৈরি হলো না। বইটি পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>“%1” is no year like 2026 and no time like 2025-07-01..2026-06-30.</source>
        <translation>“%1” 2026-এর মতো কোনো বছর নয়, 2025-07-01..2026-06-30-এর মতো সময়ও নয়।</translation>
    </message>
    <message>
        <source>The root of a printed book has 64 hexadecimal digits; “%1” has not.</source>
        <translation>ছাপানো বইয়ের মূল হ্যাশে ৬৪টি হেক্সাডেসিমাল অঙ্ক থাকে; “%1”-এ নেই।</translation>
    </message>
    <message>
        <source>No meeting of %1 has closed minutes yet, so there is no book of that year. Minutes are closed in step 5 of a meeting.</source>
        <translation>%1 সালের কোনো সভার কার্যবিবরণী এখনো চূড়ান্ত হয়নি, তাই ওই বছরের বই নেই। সভার ৫ নম্বর ধাপে কার্যবিবরণী চূড়ান্ত করা হয়।</translation>
    </message>
    <message>
        <source>How %1 takes part was not recorded: name the point, and how it was checked who is there.</source>
        <translation>%1 কীভাবে অংশ নেন তা লেখা হয়নি: স্থানের নাম ও কে উপস্থিত তা কীভাবে যাচাই হলো লিখুন।</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>সম্ভবত: %1</translation>
    </message>
    <message>
        <source>The number %1 was given to two papers.</source>
        <translation>%1 নম্বরটি দুটি কাগজে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Who cannot come must say so before the meeting of %1; %2 is after it.</source>
        <translation>যিনি আসতে পারবেন না তাঁকে %1 তারিখের সভার আগে জানাতে হবে; %2 সভার পরের তারিখ।</translation>
    </message>
    <message>
        <source>The meeting has no such resolution on a person.</source>
        <translation>একজনের বিষয়ে এমন কোনো রেজোলিউশন সভার নেই।</translation>
    </message>
    <message>
        <source>“%1” is no number of a text.</source>
        <translation>“%1” কাগজের কোনো অংশের নম্বর নয়।</translation>
    </message>
    <message>
        <source>The meeting did not agree to propose %1: %2 in favour, %3 needed.</source>
        <translation>সভা %1-এর জন্য প্রস্তাব করতে সম্মত হয়নি: পক্ষে %2, প্রয়োজন %3।</translation>
    </message>
    <message>
        <source>The meeting made no resolution: it voted on nothing, gave no task, set no direction and asked for nothing.</source>
        <translation>সভা কোনো রেজোলিউশন নেয়নি: কোনো বিষয়ে ভোট হয়নি, কোনো কাজ দেওয়া হয়নি, কোনো দিকনির্দেশ স্থির হয়নি এবং কোনো সুপারিশ করা হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is filled in by the program here: the signs ‹ › have no place in this text.</source>
        <translation>এখানে প্রোগ্রাম কিছুই পূরণ করে না: এই অংশে ‹ › চিহ্ন চলে না।</translation>
    </message>
    <message>
        <source>What the program fills in must stay in the text, each as often as before: %1.</source>
        <translation>প্রোগ্রাম যা পূরণ করে তা অংশটিতে থাকতে হবে, প্রতিটি আগে যতবার ছিল ততবার: %1।</translation>
    </message>
    <message>
        <source>Two braces side by side have no place in the text of a paper.</source>
        <translation>কাগজের লেখায় পাশাপাশি দুটি দ্বিতীয় বন্ধনী { বা } চলে না।</translation>
    </message>
    <message>
        <source>The resolution has the number %1 already and stays as it is.</source>
        <translation>রেজোলিউশনটির নম্বর %1 আগেই আছে, তাই এটি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>The vote on the person belongs to another meeting.</source>
        <translation>এই ব্যক্তির বিষয়ে ভোটটি অন্য সভার।</translation>
    </message>
    <message>
        <source>This vote has a resolution on a person already. Change that one.</source>
        <translation>এই ভোটের জন্য একজনের বিষয়ে রেজোলিউশন আগেই আছে। সেটিই বদলান।</translation>
    </message>
    <message>
        <source>This paper has %1 texts that can be changed; there is no number %2.</source>
        <translation>এই কাগজে বদলানো যায় এমন %1টি অংশ আছে; %2 নম্বর অংশ নেই।</translation>
    </message>
    <message>
        <source>the name of the person</source>
        <translation>ব্যক্তির নাম</translation>
    </message>
    <message>
        <source>what the cell concluded on the person</source>
        <translation>ব্যক্তিটি সম্পর্কে সেলের উপসংহার</translation>
    </message>
    <message>
        <source>the vote on the person</source>
        <translation>ব্যক্তিটির বিষয়ে ভোট</translation>
    </message>
    <message>
        <source>This text of the paper may have at most %1 lines and %2 letters.</source>
        <translation>কাগজের একটি অংশে সর্বোচ্চ %1টি লাইন ও %2টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 কোনো বছর নয়।</translation>
    </message>
    <message>
        <source>The rules of deadlines are not in the expected form, at %1.</source>
        <translation>সময়সীমার নিয়ম প্রত্যাশিত রূপে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>A line of the text must not begin with two dashes.</source>
        <translation>কোনো লাইন দুটি ড্যাশ দিয়ে শুরু হতে পারে না।</translation>
    </message>
    <message>
        <source>“%1” was not decided by the rule for this.</source>
        <translation>“%1” এর জন্য নির্ধারিত নিয়মে ভোট হয়নি।</translation>
    </message>
    <message>
        <source>“%1” was about another person.</source>
        <translation>“%1” অন্য ব্যক্তিকে নিয়ে ছিল।</translation>
    </message>
    <message>
        <source>A person is decided on by an open vote or by a secret ballot, not by both.</source>
        <translation>একজনের বিষয়ে প্রকাশ্য ভোট বা গোপন ভোটে সিদ্ধান্ত হয়, দুটোতে নয়।</translation>
    </message>
    <message>
        <source>No such deadline is open on that day. `clocks` lists those that are.</source>
        <translation>ওই দিনে এমন কোনো সময়সীমা খোলা নেই। `clocks` দিলে খোলা সময়সীমাগুলোর তালিকা দেখা যায়।</translation>
    </message>
    <message>
        <source>Several deadlines fit. Say with --opens from which day the one counts.</source>
        <translation>একাধিক সময়সীমা মেলে। যেটি বোঝানো হচ্ছে তা কোন দিন থেকে গণনা হয়, --opens দিয়ে বলুন।</translation>
    </message>
    <message>
        <source>%1 is no kind of line of a timeline.</source>
        <translation>%1 সময়রেখার কোনো লাইনের ধরন নয়।</translation>
    </message>
    <message>
        <source>%1 is no PAPER=STATE; the states are missing, have, not-needed.</source>
        <translation>%1 কোনো PAPER=STATE নয়; অবস্থাগুলো হলো missing, have, not-needed।</translation>
    </message>
    <message>
        <source>There is no photo on this card.</source>
        <translation>এই কার্ডে কোনো ছবি নেই।</translation>
    </message>
    <message>
        <source>The list of dossier papers is not in the expected form, at %1.</source>
        <translation>সদস্যের রেকর্ডের কাগজের তালিকা প্রত্যাশিত রূপে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>Say the number of the paper on which the card is put right, or at least who issued it.</source>
        <translation>যে কাগজের ভিত্তিতে কার্ড সংশোধন হচ্ছে তার নম্বর লিখুন, অন্তত কে জারি করেছে তা লিখুন।</translation>
    </message>
    <message>
        <source>%1 is no date of the calendar.</source>
        <translation>%1 পঞ্জিকার কোনো তারিখ নয়।</translation>
    </message>
    <message>
        <source>Nothing that needs a paper was changed.</source>
        <translation>কাগজ দরকার এমন কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This line of the timeline is no correction of the card.</source>
        <translation>সময়রেখার এই লাইনটি কার্ডের সংশোধন নয়।</translation>
    </message>
    <message>
        <source>Say what was done, or why nothing is waited for any more.</source>
        <translation>কী করা হয়েছে, বা কেন আর অপেক্ষা নেই তা লিখুন।</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>দিন দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>This deadline was settled on %1 already: %2</source>
        <translation>এই সময়সীমা আগেই %1 তারিখে নিষ্পত্তি হয়েছে: %2</translation>
    </message>
    <message>
        <source>Say what was printed or handed over.</source>
        <translation>কী ছাপা বা হস্তান্তর করা হয়েছে তা লিখুন।</translation>
    </message>
    <message>
        <source>Name, dates of birth and joining and numbers change only on a paper (field %1). Say on which paper this is put right.</source>
        <translation>নাম, জন্ম ও যোগদানের তারিখ এবং নম্বর কেবল কাগজের ভিত্তিতে বদলানো যায় (ঘর %1)। কোন কাগজের ভিত্তিতে এটি সংশোধন হচ্ছে তা লিখুন।</translation>
    </message>
    <message>
        <source>There is no badge of %1 years of party age.</source>
        <translation>%1 বছর পার্টি বয়সের কোনো ব্যাজ নেই।</translation>
    </message>
    <message>
        <source>A time outside the Party needs whole days: party age is reckoned from them.</source>
        <translation>পার্টির বাইরে থাকার সময়ের পুরো তারিখ চাই: তা থেকেই পার্টি বয়স হিসাব হয়।</translation>
    </message>
    <message>
        <source>Say in a few words what it was.</source>
        <translation>কী ছিল তা অল্প কথায় লিখুন।</translation>
    </message>
    <message>
        <source>This rests on a decision: say its number, or at least who issued it.</source>
        <translation>এটি একটি সিদ্ধান্তের ভিত্তিতে: তার নম্বর লিখুন, অন্তত কে জারি করেছে তা লিখুন।</translation>
    </message>
    <message>
        <source>The scan is larger than %1 MB. Scan it in black and white, or at 150 dots per inch.</source>
        <translation>স্ক্যানটি %1 MB-এর চেয়ে বড়। সাদা-কালোয় স্ক্যান করুন, অথবা প্রতি ইঞ্চিতে 150 বিন্দুতে।</translation>
    </message>
    <message>
        <source>A scan is a PDF, JPEG or PNG file.</source>
        <translation>স্ক্যান হতে হবে PDF, JPEG বা PNG ফাইল।</translation>
    </message>
    <message>
        <source>A correction of the card is made on the card itself.</source>
        <translation>কার্ডের সংশোধন কার্ডেই করা হয়।</translation>
    </message>
    <message>
        <source>A correction of the card stays as it was made. Correct the card again, on another paper.</source>
        <translation>কার্ডের সংশোধন যেমন করা হয়েছে তেমনই থাকে। অন্য কাগজের ভিত্তিতে কার্ডটি আবার সংশোধন করুন।</translation>
    </message>
    <message>
        <source>The photo on a card is a JPEG of at most 300 kB.</source>
        <translation>কার্ডের ছবি হতে হবে সর্বোচ্চ 300 kB-এর JPEG।</translation>
    </message>
    <message>
        <source>The list of dossier papers has no %1.</source>
        <translation>সদস্যের রেকর্ডের কাগজের তালিকায় %1 নেই।</translation>
    </message>
    <message>
        <source>A transfer stays recorded. Say on its card what became of it.</source>
        <translation>লেখা স্থানান্তর থেকে যায়। তার কী হলো তা তার কার্ডে লিখুন।</translation>
    </message>
    <message>
        <source>What was printed or handed out stays recorded.</source>
        <translation>যা ছাপা বা দেওয়া হয়েছে তা লেখা থেকে যায়।</translation>
    </message>
    <message>
        <source>No meeting is open. Call the next one (Meetings, Ctrl+N) and put this on its agenda.</source>
        <translation>কোনো সভা খোলা নেই। পরের সভা ডাকুন (সভা, Ctrl+N) এবং এটি তার আলোচ্যসূচিতে রাখুন।</translation>
    </message>
    <message>
        <source>This changes on a paper only: say on which in the form that has opened.</source>
        <translation>এটি কেবল কাগজের ভিত্তিতে বদলানো যায়: যে ফর্ম খুলেছে তাতে কোন কাগজ তা লিখুন।</translation>
    </message>
    <message>
        <source>The file %1 is no picture that can be read.</source>
        <translation>%1 ফাইলটি পড়ার মতো কোনো ছবি নয়।</translation>
    </message>
    <message>
        <source>Name the member, or say --all for everybody of whom the rates say another amount.</source>
        <translation>সদস্যের নাম দিন, বা যাদের জন্য হার ভিন্ন পরিমাণ বলে তাদের সবার জন্য --all বলুন।</translation>
    </message>
    <message>
        <source>Name who paid, or say --all for everybody of whom the month is open.</source>
        <translation>কে দিয়েছেন বলুন, বা যাদের মাস বাকি তাদের সবার জন্য --all বলুন।</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” কোনো বছর নয়।</translation>
    </message>
    <message>
        <source>“%1” is no year or quarter; write it as 2026 or 2026-Q3.</source>
        <translation>“%1” কোনো বছর বা ত্রৈমাসিক নয়; 2026 বা 2026-Q3 লিখুন।</translation>
    </message>
    <message>
        <source>This person was not on the list of the cell at the end of the time.</source>
        <translation>সময়ের শেষে এই ব্যক্তি পার্টি সেলের তালিকায় ছিলেন না।</translation>
    </message>
    <message>
        <source>No meeting of that time took this vote on the member.</source>
        <translation>ওই সময়ের কোনো সভায় সদস্যের বিষয়ে এই ভোট হয়নি।</translation>
    </message>
    <message>
        <source>Say which level the member has, or why there is none.</source>
        <translation>সদস্যের স্তর কী, বা কেন নেই, তা লিখুন।</translation>
    </message>
    <message>
        <source>Nothing is recorded of this member for that time.</source>
        <translation>ওই সময়ের জন্য এই সদস্যের কিছুই লেখা নেই।</translation>
    </message>
    <message>
        <source>The export is not encrypted: whoever has the folder can read the whole book. Say --yes if that is what you want.</source>
        <translation>রপ্তানিটি এনক্রিপ্ট করা নয়: যার কাছে ফোল্ডারটি থাকবে সে পুরো বই পড়তে পারবে। তা-ই চাইলে --yes দিন।</translation>
    </message>
    <message>
        <source>Everything of the book is in this folder, in the clear. Keep it like the paper book; delete it when it is no longer needed.</source>
        <translation>বইয়ের সবকিছু এই ফোল্ডারে খোলা অবস্থায় আছে। কাগজের বইয়ের মতো রাখুন; আর দরকার না হলে মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>%1: %2 entries as they were, %3 added for the new keys.</source>
        <translation>%1: %2টি ভুক্তি যেমন ছিল তেমন, নতুন চাবির জন্য %3টি যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. The people who sign need new signing keys.</source>
        <translation>%1-এর পরে যা লেখা হয়েছে তা এতে নেই। যাঁরা স্বাক্ষর করেন তাঁদের নতুন স্বাক্ষরের চাবি লাগবে।</translation>
    </message>
    <message>
        <source>The keys are new: enrol at the upper office once more. Until it has said what it holds of the log, nothing is sent.</source>
        <translation>চাবিগুলো নতুন: ঊর্ধ্বতন কার্যালয়ে আবার নিবন্ধন করুন। লগের কতটুকু তাদের কাছে আছে তা না জানানো পর্যন্ত কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>The two books are not the same.</source>
        <translation>বই দুটি এক নয়।</translation>
    </message>
    <message>
        <source>%1 is no encoding; there are unicode, tcvn3 and vni.</source>
        <translation>%1 কোনো এনকোডিং নয়; আছে unicode, tcvn3 ও vni।</translation>
    </message>
    <message>
        <source>The columns are taken as the last time a list with these titles came.</source>
        <translation>এই শিরোনামের তালিকা আগেরবার এলে যেমন, কলামগুলো তেমনই ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>Column %1 is read as %2.</source>
        <translation>কলাম %1 পড়া হয়েছে %2 হিসেবে।</translation>
    </message>
    <message>
        <source>Column %1: no letter is known for %2; it stands as it was written.</source>
        <translation>কলাম %1: %2-এর জন্য কোনো অক্ষর জানা নেই; যেমন লেখা তেমনই আছে।</translation>
    </message>
    <message>
        <source>Column %1: whether these are capitals is told by the letters around them: %2.</source>
        <translation>কলাম %1: এগুলো বড় হাতের কি না পাশের অক্ষর দেখে ধরা হয়েছে: %2।</translation>
    </message>
    <message>
        <source>%1 decides no doubtful row; write ROW=same, ROW=new or ROW=leave-out.</source>
        <translation>%1 কোনো সন্দেহজনক সারির সিদ্ধান্ত নয়; লিখুন সারি=same, সারি=new বা সারি=leave-out।</translation>
    </message>
    <message>
        <source>%1 is none of same, new, leave-out.</source>
        <translation>%1 same, new, leave-out-এর কোনোটি নয়।</translation>
    </message>
    <message>
        <source>Rows left out because nobody decided who they are about: %1.</source>
        <translation>কার সারি তা ঠিক না হওয়ায় বাদ পড়া সারি: %1।</translation>
    </message>
    <message>
        <source>Say whether this person moved out, died or left the Party.</source>
        <translation>এই ব্যক্তি চলে গেছেন, মারা গেছেন না পার্টি ছেড়েছেন, বলুন।</translation>
    </message>
    <message>
        <source>%1 settles nothing; write NUMBER=theirs or NUMBER=ours.</source>
        <translation>%1 কিছু নিষ্পত্তি করে না; লিখুন সংখ্যা=theirs বা সংখ্যা=ours।</translation>
    </message>
    <message>
        <source>The file is to end in .xlsx, .csv or .pdf.</source>
        <translation>ফাইলের নাম .xlsx, .csv বা .pdf দিয়ে শেষ হতে হবে।</translation>
    </message>
    <message>
        <source>Birthdays are listed from one month of a year to another.</source>
        <translation>জন্মদিনের তালিকা বছরের এক মাস থেকে আরেক মাস পর্যন্ত হয়।</translation>
    </message>
    <message>
        <source>The member has no such transfer.</source>
        <translation>সদস্যের এমন স্থানান্তর নেই।</translation>
    </message>
    <message>
        <source>The inventory has no item “%1”; they are numbered from 1.</source>
        <translation>তালিকায় “%1” আইটেম নেই; নম্বর ১ থেকে।</translation>
    </message>
    <message>
        <source>The file %1 could not be written; the disk may be full. No export was made.</source>
        <translation>%1 ফাইলটি লেখা যায়নি; ডিস্ক ভরা থাকতে পারে। কোনো রপ্তানি হয়নি।</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a new folder for the export.</source>
        <translation>%1 একটি ফাইল। রপ্তানির জন্য নতুন ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new folder for the export.</source>
        <translation>%1 ফোল্ডারটি খালি নয়। রপ্তানির জন্য নতুন ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a book, which keeps no open files. Choose another place for the export.</source>
        <translation>%1 একটি বইয়ের ফোল্ডারের ভেতরে, সেখানে খোলা ফাইল রাখা হয় না। রপ্তানির জন্য অন্য জায়গা বাছুন।</translation>
    </message>
    <message>
        <source>The file %1 of the export is not as this program writes it. Nothing was made.</source>
        <translation>রপ্তানির %1 ফাইলটি এই প্রোগ্রাম যেভাবে লেখে সেভাবে নেই। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>These files of the export were damaged or changed: %1. Nothing was made; take another copy.</source>
        <translation>রপ্তানির এই ফাইলগুলো নষ্ট বা বদলানো: %1। কিছু তৈরি হয়নি; অন্য একটি কপি নিন।</translation>
    </message>
    <message>
        <source>These files of the export are missing: %1. Nothing was made; take another copy.</source>
        <translation>রপ্তানির এই ফাইলগুলো নেই: %1। কিছু তৈরি হয়নি; অন্য একটি কপি নিন।</translation>
    </message>
    <message>
        <source>These files do not belong to the export: %1. Nothing was made; take them out of the folder.</source>
        <translation>এই ফাইলগুলো রপ্তানির অংশ নয়: %1। কিছু তৈরি হয়নি; ফোল্ডার থেকে সরিয়ে নিন।</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this export. Install the newer version.</source>
        <translation>এই রপ্তানি প্রোগ্রামের নতুনতর সংস্করণের লেখা। নতুনতর সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>The log of %1 has other entries than its root hash says. Nothing was made.</source>
        <translation>%1-এর লগের ভুক্তিগুলো তার মূল হ্যাশের সঙ্গে মেলে না। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The signature of the export is not over this book. Nothing was made.</source>
        <translation>রপ্তানির স্বাক্ষর এই বইয়ের ওপর নয়। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>There is no open export in the folder %1: %2 or %3 is missing.</source>
        <translation>%1 ফোল্ডারে কোনো উন্মুক্ত রপ্তানি নেই: %2 বা %3 অনুপস্থিত।</translation>
    </message>
    <message>
        <source>The records of the book cannot be read.</source>
        <translation>বইয়ের রেকর্ড পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>They are the books of two organisations: %1 and %2.</source>
        <translation>এগুলো দুটি সংগঠনের বই: %1 ও %2।</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 has another content.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তির বিষয়বস্তু আলাদা।</translation>
    </message>
    <message>
        <source>Log of %1: from entry %2 on the two go different ways.</source>
        <translation>%1-এর লগ: %2 নম্বর ভুক্তি থেকে দুটি আলাদা পথে গেছে।</translation>
    </message>
    <message>
        <source>Log of %1: %2 entries here, %3 there, %4 of them the same.</source>
        <translation>%1-এর লগ: এখানে %2টি ভুক্তি, সেখানে %3টি, তার %4টি এক।</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not the same in both.</source>
        <translation>%1 রেকর্ডটি (%2) দুটিতে এক নয়।</translation>
    </message>
    <message>
        <source>Only one of the two books keeps the file %1.</source>
        <translation>%1 ফাইলটি দুটি বইয়ের শুধু একটিতে রাখা আছে।</translation>
    </message>
    <message>
        <source>Entry %1 in the log of %2 is not what the log says. Nothing was made.</source>
        <translation>%2-এর লগের %1 নম্বর ভুক্তি লগ যা বলে তা নয়। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The log does not name a book with its keys, so no book can be made of it.</source>
        <translation>লগে কোনো বই ও তার চাবির উল্লেখ নেই, তাই এ থেকে বই তৈরি করা যায় না।</translation>
    </message>
    <message>
        <source>The cover of the book must name the organisation, the one above it and the place before a list can be printed.</source>
        <translation>তালিকা ছাপার আগে বইয়ের মলাটে সংগঠন, তার ঊর্ধ্বতন সংগঠন ও স্থানের নাম থাকতে হবে।</translation>
    </message>
    <message>
        <source>The rates of dues are not in the expected form, at %1.</source>
        <translation>চাঁদার হার প্রত্যাশিত রূপে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>No rates of dues are known for %1; the program knows those from %2 on.</source>
        <translation>%1-এর চাঁদার হার জানা নেই; প্রোগ্রাম %2 থেকে জানে।</translation>
    </message>
    <message>
        <source>“%1” is no category of the rates of dues.</source>
        <translation>“%1” চাঁদার হারের কোনো শ্রেণি নয়।</translation>
    </message>
    <message>
        <source>The regions of the minimum wage are 1 to 4.</source>
        <translation>ন্যূনতম মজুরির অঞ্চল 1 থেকে 4।</translation>
    </message>
    <message>
        <source>Enter the income from which the amount is reckoned.</source>
        <translation>যে আয় থেকে পরিমাণ হিসাব হয় তা লিখুন।</translation>
    </message>
    <message>
        <source>The rules of evaluation are not in the expected form, at %1.</source>
        <translation>মূল্যায়নের নিয়ম প্রত্যাশিত রূপে নেই, স্থান %1।</translation>
    </message>
    <message>
        <source>“%1” are no points; write a number from 0 to 100, with one digit behind the comma at most.</source>
        <translation>“%1” কোনো পয়েন্ট নয়; 0 থেকে 100-এর একটি সংখ্যা লিখুন, কমার পরে সর্বোচ্চ এক অঙ্ক।</translation>
    </message>
    <message>
        <source>The rules about states of members are not in the expected form, at %1.</source>
        <translation>সদস্যদের অবস্থার নিয়ম প্রত্যাশিত আকারে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>Left the Party on %1. Only a re-admission from %2 on, as a probationary member, or a decision that restores the membership can follow.</source>
        <translation>%1 তারিখে পার্টি ছেড়েছেন। এরপর কেবল %2 থেকে প্রোবেশনাধীন সদস্য হিসেবে পুনর্ভর্তি, বা সদস্যপদ ফেরানোর সিদ্ধান্ত হতে পারে।</translation>
    </message>
    <message>
        <source>Who left the Party and is admitted again is on probation first. Only a decision restores the official membership; write down its number, date and issuer.</source>
        <translation>যিনি পার্টি ছেড়ে আবার ভর্তি হন তিনি আগে প্রোবেশনে থাকেন। শুধু সিদ্ধান্তই পূর্ণ সদস্যপদ ফেরায়; তার নম্বর, তারিখ ও প্রদানকারী লিখুন।</translation>
    </message>
    <message>
        <source>Was admitted again once already, and nobody is a second time.</source>
        <translation>একবার পুনর্ভর্তি হয়েছেন; দ্বিতীয়বার কারও হয় না।</translation>
    </message>
    <message>
        <source>Left the Party on %1 and can be admitted again after %2 months, from %3 on.</source>
        <translation>%1 তারিখে পার্টি ছেড়েছেন; %2 মাস পরে, %3 থেকে আবার ভর্তি হতে পারেন।</translation>
    </message>
    <message>
        <source>The decision to admit again is not named: its number, date and issuer.</source>
        <translation>পুনর্ভর্তির সিদ্ধান্ত লেখা নেই: নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>Is a member already and no prospect. Who leaves the Party is first recorded as having left, with the decision.</source>
        <translation>ইতিমধ্যে সদস্য, প্রার্থী নন। পার্টি ছাড়লে আগে সিদ্ধান্তসহ ছাড়ার কথা লিখুন।</translation>
    </message>
    <message>
        <source>The decision to admit is not named: its number, date and issuer.</source>
        <translation>ভর্তির সিদ্ধান্ত লেখা নেই: নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>Was %1 years old on that day; applicants are %2 to %3.</source>
        <translation>সেদিন বয়স ছিল %1; আবেদনকারীর বয়স %2 থেকে %3।</translation>
    </message>
    <message>
        <source>Is an official member already. Probation follows only where that was recorded by mistake.</source>
        <translation>ইতিমধ্যে পূর্ণ সদস্য। ভুল লেখা হয়ে থাকলেই শুধু প্রোবেশন লেখা যায়।</translation>
    </message>
    <message>
        <source>The decision to recognise is not named: its number, date and issuer.</source>
        <translation>স্বীকৃতির সিদ্ধান্ত লেখা নেই: নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>The day of the ceremony is not on the card, so nobody can reckon the %1 months of probation.</source>
        <translation>কার্ডে ভর্তি অনুষ্ঠানের দিন নেই, তাই প্রোবেশনের %1 মাস গোনা যায় না।</translation>
    </message>
    <message>
        <source>The %1 months of probation end on %2. Choose a day from then on, or write the reason for an earlier one into the note.</source>
        <translation>প্রোবেশনের %1 মাস %2-এ শেষ হয়। সেদিন থেকে কোনো দিন বাছুন, বা আগের দিনের কারণ মন্তব্যে লিখুন।</translation>
    </message>
    <message>
        <source>The %1 months of probation end on %2; the day lies before.</source>
        <translation>প্রোবেশনের %1 মাস %2-এ শেষ হয়; দিনটি তার আগে।</translation>
    </message>
    <message>
        <source>Leaving the Party needs its paper: the number, date and issuer of the decision to let go, strike off or expel.</source>
        <translation>পার্টি ছাড়তে কাগজ লাগে: ছাড়ার, নাম বাদের বা বহিষ্কারের সিদ্ধান্তের নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>A probationary member is never expelled but struck off the list. Write down the decision to strike off.</source>
        <translation>প্রোবেশনাধীন সদস্য কখনও বহিষ্কৃত হন না, তালিকা থেকে নাম বাদ যায়। নাম বাদের সিদ্ধান্ত লিখুন।</translation>
    </message>
    <message>
        <source>What exempts is not named: the cell&apos;s resolution for age or illness, the upper committee&apos;s decision for other reasons.</source>
        <translation>কীসের ভিত্তিতে অব্যাহতি তা লেখা নেই: বয়স বা অসুস্থতায় সেলের প্রস্তাব, অন্য কারণে ঊর্ধ্বতন কমিটির সিদ্ধান্ত।</translation>
    </message>
    <message>
        <source>Without an end the exemption is one for old age or illness, which the cell decides. For other reasons the upper committee decides, for a term.</source>
        <translation>শেষ দিন না থাকলে তা বার্ধক্য বা অসুস্থতার অব্যাহতি, যা সেল ঠিক করে। অন্য কারণে ঊর্ধ্বতন কমিটি মেয়াদ দিয়ে ঠিক করে।</translation>
    </message>
    <message>
        <source>An exemption for other reasons than age and illness lasts less than %1 months.</source>
        <translation>বয়স ও অসুস্থতা ছাড়া অন্য কারণে অব্যাহতি %1 মাসের কম।</translation>
    </message>
    <message>
        <source>Who is away temporarily is so for a term; its last day is missing.</source>
        <translation>অস্থায়ীভাবে অন্যত্র থাকা মেয়াদের জন্য; শেষ দিন লেখা নেই।</translation>
    </message>
    <message>
        <source>A temporary transfer is for at least %1 months; for less nobody is transferred.</source>
        <translation>অস্থায়ী স্থানান্তর অন্তত %1 মাসের; কম হলে স্থানান্তর হয় না।</translation>
    </message>
    <message>
        <source>Nobody is away temporarily for more than %1 months; an official transfer is due.</source>
        <translation>%1 মাসের বেশি কেউ অস্থায়ীভাবে অন্যত্র থাকেন না; স্থায়ী স্থানান্তর দরকার।</translation>
    </message>
    <message>
        <source>A temporary transfer is for less than %1 months, for study up to %2. Name the study in the note, or transfer officially.</source>
        <translation>অস্থায়ী স্থানান্তর %1 মাসের কম, পড়াশোনায় %2 পর্যন্ত। মন্তব্যে পড়াশোনা লিখুন, বা স্থায়ী স্থানান্তর করুন।</translation>
    </message>
    <message>
        <source>The decision that suspends is not named: its number, date and issuer.</source>
        <translation>স্থগিতের সিদ্ধান্ত লেখা নেই: নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>The introduction is not named: its number, date and issuer.</source>
        <translation>পরিচয়পত্র লেখা নেই: নম্বর, তারিখ ও প্রদানকারী।</translation>
    </message>
    <message>
        <source>By the book %1 died on %2, and nothing follows. If that was recorded by mistake, undo it.</source>
        <translation>খাতা অনুযায়ী %1 %2-এ মারা গেছেন, এরপর কিছু নেই। ভুল লেখা হলে তা ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>A prospect is no member and can be neither exempt nor away, here temporarily or suspended.</source>
        <translation>প্রার্থী সদস্য নন; তিনি অব্যাহতি, অস্থায়ী অনুপস্থিতি বা উপস্থিতি, বা স্থগিত অবস্থায় থাকতে পারেন না।</translation>
    </message>
    <message>
        <source>Belongs to this cell. Here temporarily is who belongs to another one.</source>
        <translation>এই সেলের সদস্য। অস্থায়ীভাবে এখানে থাকেন অন্য সেলের সদস্য।</translation>
    </message>
    <message>
        <source>Had moved out on %1. With which introduction did they come back?</source>
        <translation>%1-এ চলে গিয়েছিলেন। কোন পরিচয়পত্রে ফিরলেন?</translation>
    </message>
    <message>
        <source>From %1 on another step is recorded already, which holds from then on.</source>
        <translation>%1 থেকে আরেকটি ধাপ আগেই লেখা আছে, যা তখন থেকে কার্যকর।</translation>
    </message>
    <message>
        <source>The file is damaged or not what its sender sealed. Nothing was taken in; ask for it again.</source>
        <translation>ফাইলটি নষ্ট, বা প্রেরক যা সিল করেছিলেন তা নয়। কিছু গ্রহণ করা হয়নি; আবার চান।</translation>
    </message>
    <message>
        <source>This file is neither a packet of a transfer nor a receipt for one.</source>
        <translation>এই ফাইল স্থানান্তরের প্যাকেটও নয়, তার প্রাপ্তিস্বীকারও নয়।</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. Nothing was taken in; install the newer version.</source>
        <translation>ফাইলটি প্রোগ্রামের নতুন সংস্করণে তৈরি। কিছু গ্রহণ করা হয়নি; নতুন সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>ফাইলটি %1 MB-র চেয়ে বড়, পড়া হয় না।</translation>
    </message>
    <message>
        <source>This file is sealed for somebody else. Nothing was taken in; give it to the organisation it was made for.</source>
        <translation>এই ফাইল অন্য কারও জন্য সিল করা। কিছু গ্রহণ করা হয়নি; যে সংগঠনের জন্য তৈরি তাকে দিন।</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Nothing was taken in; copy it again or ask for it again.</source>
        <translation>ফাইলটি নষ্ট বা কাটা। কিছু গ্রহণ করা হয়নি; আবার কপি করুন বা আবার চান।</translation>
    </message>
    <message>
        <source>A packet is about one member, and holds exactly the files that its inventory names.</source>
        <translation>একটি প্যাকেট একজন সদস্য সম্পর্কে, এবং তালিকায় যে ফাইল আছে ঠিক সেগুলিই তাতে থাকে।</translation>
    </message>
    <message>
        <source>The packet would be larger than %1 MB. Leave out some files.</source>
        <translation>প্যাকেট %1 MB-র চেয়ে বড় হবে। কিছু ফাইল বাদ দিন।</translation>
    </message>
    <message>
        <source>%1: the labels of a chart take from 0.05 to 0.7 of the width.</source>
        <translation>%1: চার্টের লেবেল প্রস্থের ০.০৫ থেকে ০.৭ অংশ নেয়।</translation>
    </message>
    <message>
        <source>%1: the value of a bar is from 0 to the most there can be.</source>
        <translation>%1: একটি দণ্ডের মান ০ থেকে সর্বোচ্চ সম্ভব পর্যন্ত।</translation>
    </message>
    <message>
        <source>%1: there is no such pattern.</source>
        <translation>%1: এমন কোনো নকশা নেই।</translation>
    </message>
    <message>
        <source>There is nobody to write a label for.</source>
        <translation>যার জন্য লেবেল লেখা হবে এমন কেউ নেই।</translation>
    </message>
    <message>
        <source>A sheet has %1 labels; fewer than that can be used up already.</source>
        <translation>একটি পাতায় %1টি লেবেল থাকে; ব্যবহৃত লেবেল তার চেয়ে কম হতে হবে।</translation>
    </message>
    <message>
        <source>Label %1 holds too much for its size. Take larger labels, or make the address shorter.</source>
        <translation>%1 নম্বর লেবেলে তার আকারের তুলনায় বেশি লেখা। বড় লেবেল নিন, বা ঠিকানা ছোট করুন।</translation>
    </message>
    <message>
        <source>The list is too long for a spreadsheet.</source>
        <translation>একটি স্প্রেডশিটের জন্য তালিকাটি বেশি লম্বা।</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together. Is there room left on the disk?</source>
        <translation>স্প্রেডশিট তৈরি করা গেল না। ডিস্কে কি জায়গা আছে?</translation>
    </message>
    <message>
        <source>Name the organisation on the other side.</source>
        <translation>অপর পক্ষের সংগঠনের নাম লিখুন।</translation>
    </message>
    <message>
        <source>Write down number, issuer and day of the introduction that was presented.</source>
        <translation>পেশ করা পরিচয়পত্রের নম্বর, প্রদানকারী ও তারিখ লিখুন।</translation>
    </message>
    <message>
        <source>Papers cannot be presented before the day of the introduction.</source>
        <translation>পরিচয়পত্রের তারিখের আগে কাগজ পেশ করা যায় না।</translation>
    </message>
    <message>
        <source>Say until when the member is here temporarily.</source>
        <translation>কত দিন পর্যন্ত অস্থায়ীভাবে এখানে তা লিখুন।</translation>
    </message>
    <message>
        <source>This packet was taken in already, on %1. Nothing was recorded again; find it in the list of transfers.</source>
        <translation>এই প্যাকেট %1-এ গ্রহণ করা হয়েছে। আবার লেখা হয়নি; স্থানান্তরের তালিকায় দেখুন।</translation>
    </message>
    <message>
        <source>This packet was sealed by this book itself.</source>
        <translation>এই প্যাকেট এই খাতাই সিল করেছে।</translation>
    </message>
    <message>
        <source>The 30 digits are not those of the packet&apos;s maker. Compare them with the inventory that the member brought, or ask %1 by telephone; nothing was taken in.</source>
        <translation>৩০ অঙ্ক প্যাকেট-প্রস্তুতকারীর নয়। সদস্যের আনা তালিকার সঙ্গে মেলান, বা %1-কে ফোনে জিজ্ঞাসা করুন; কিছু গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>Only members are transferred. A prospect is entered as a new person.</source>
        <translation>শুধু সদস্যদের স্থানান্তর হয়। প্রার্থীকে নতুন ব্যক্তি হিসেবে লিখুন।</translation>
    </message>
    <message>
        <source>The inventory has other items than these. Open it again.</source>
        <translation>তালিকার আইটেম এগুলি নয়। আবার খুলুন।</translation>
    </message>
    <message>
        <source>Nobody is accepted before the papers were presented.</source>
        <translation>কাগজ পেশের আগে কেউ গৃহীত হন না।</translation>
    </message>
    <message>
        <source>Of the inventory %1 items are neither seen nor named as missing. Go through it first.</source>
        <translation>তালিকার %1 আইটেম দেখাও হয়নি, অনুপস্থিতও লেখা হয়নি। আগে সব দেখুন।</translation>
    </message>
    <message>
        <source>%1 is a member on the list of this cell, and nobody is a member in two places. If they left and came back, record first that they moved out.</source>
        <translation>%1 এই সেলের তালিকায় আছেন, আর কেউ দুই জায়গায় সদস্য হন না। গিয়ে ফিরে এলে আগে চলে যাওয়ার কথা লিখুন।</translation>
    </message>
    <message>
        <source>Write down why the member was not accepted.</source>
        <translation>কেন গ্রহণ করা হয়নি লিখুন।</translation>
    </message>
    <message>
        <source>Nobody is refused before the papers were presented.</source>
        <translation>কাগজ পেশের আগে কাউকে প্রত্যাখ্যান করা হয় না।</translation>
    </message>
    <message>
        <source>No packet came with this member, so there is nobody whom a sealed receipt could be for. Print the receipt instead.</source>
        <translation>এই সদস্যের সঙ্গে প্যাকেট আসেনি, তাই সিল করা প্রাপ্তিস্বীকারের প্রাপক নেই। প্রাপ্তিস্বীকার ছাপুন।</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>Write down what the money was for.</source>
        <translation>অর্থ কী বাবদ তা লিখুন।</translation>
    </message>
    <message>
        <source>The dues book does not cover %2. Settle first, under “How dues are kept”, from which month on it does.</source>
        <translation>চাঁদা বইয়ে %2 নেই। আগে “চাঁদা কীভাবে রাখা হয়”-এ কোন মাস থেকে তা স্থির করুন।</translation>
    </message>
    <message>
        <source>%1 was not a member here in %2 yet and owes nothing for that month.</source>
        <translation>%1 %2 মাসে এখানে সদস্য ছিলেন না এবং সে মাসে কিছু দেওয়ার নেই।</translation>
    </message>
    <message>
        <source>%1 paid for %2 at the cell that he or she came from.</source>
        <translation>%1 %2 মাসের চাঁদা আগের পার্টি সেলে দিয়েছেন।</translation>
    </message>
    <message>
        <source>%1 takes part elsewhere for a time and pays there for %2.</source>
        <translation>%1 সাময়িকভাবে অন্যত্র এবং %2 মাসের চাঁদা সেখানে দেন।</translation>
    </message>
    <message>
        <source>%1 is suspended in %2; no dues are collected.</source>
        <translation>%1 %2 মাসে স্থগিত; চাঁদা তোলা হয় না।</translation>
    </message>
    <message>
        <source>%1 has moved out; dues are paid to the end of the month of the introduction, and nothing is owed here for %2.</source>
        <translation>%1 চলে গেছেন; পরিচয়পত্রের মাসের শেষ পর্যন্ত চাঁদা দেওয়া হয়, %2 মাসে এখানে কিছু প্রাপ্য নয়।</translation>
    </message>
    <message>
        <source>%1 has died; nothing is owed for %2.</source>
        <translation>%1 মারা গেছেন; %2 মাসে কিছু প্রাপ্য নয়।</translation>
    </message>
    <message>
        <source>%1 is no party member any more; nothing is owed for %2.</source>
        <translation>%1 আর পার্টি সদস্য নন; %2 মাসে কিছু প্রাপ্য নয়।</translation>
    </message>
    <message>
        <source>The month from which the rules hold is missing.</source>
        <translation>নিয়ম কোন মাস থেকে চলবে তা নেই।</translation>
    </message>
    <message>
        <source>The rates of dues are known from %1 on; the book can keep dues from then on.</source>
        <translation>চাঁদার হার %1 থেকে জানা; বই তখন থেকে রাখা যায়।</translation>
    </message>
    <message>
        <source>Name who approves the amounts and who collects.</source>
        <translation>কে পরিমাণ অনুমোদন করেন ও কে তোলেন বলুন।</translation>
    </message>
    <message>
        <source>Who approves the amounts and who collects must be two different people.</source>
        <translation>যিনি পরিমাণ অনুমোদন করেন ও যিনি তোলেন তাঁরা দুজন ভিন্ন ব্যক্তি হতে হবে।</translation>
    </message>
    <message>
        <source>The part that the cell keeps is 0 to 100 percent.</source>
        <translation>পার্টি সেল যে অংশ রাখে তা 0 থেকে 100 শতাংশ।</translation>
    </message>
    <message>
        <source>%1 is not on the list of members in %2.</source>
        <translation>%1 %2 মাসের সদস্য তালিকায় নেই।</translation>
    </message>
    <message>
        <source>No amount is approved yet for %1 in %2. Approve it first.</source>
        <translation>%2 মাসে %1-এর পরিমাণ এখনও অনুমোদিত নয়। আগে অনুমোদন করুন।</translation>
    </message>
    <message>
        <source>%1 is exempt in %2 and owes nothing. If he or she wants to pay all the same, approve an amount first.</source>
        <translation>%1 %2 মাসে মওকুফ, কিছু দেওয়ার নেই। তবু দিতে চাইলে আগে পরিমাণ অনুমোদন করুন।</translation>
    </message>
    <message>
        <source>A payment needs its month and the day on which it was paid.</source>
        <translation>পরিশোধে মাস ও দেওয়ার দিন লাগে।</translation>
    </message>
    <message>
        <source>Enter how much was paid.</source>
        <translation>কত দেওয়া হয়েছে লিখুন।</translation>
    </message>
    <message>
        <source>%1 approves the amounts and cannot take the cash.</source>
        <translation>%1 পরিমাণ অনুমোদন করেন, তাই নগদ নিতে পারেন না।</translation>
    </message>
    <message>
        <source>The dues book does not cover %1. Settle first, under “How dues are kept”, from which month on it does.</source>
        <translation>চাঁদা বইয়ে %1 নেই। আগে “চাঁদা কীভাবে রাখা হয়”-এ কোন মাস থেকে তা স্থির করুন।</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>পরিমাণ শূন্যের কম হতে পারে না।</translation>
    </message>
    <message>
        <source>For %1 an exemption on request is recorded. Name the request or the paper.</source>
        <translation>%1-এর জন্য আবেদনে মওকুফ লেখা হচ্ছে। আবেদন বা কাগজের নাম দিন।</translation>
    </message>
    <message>
        <source>For %1 the rates say %2 đồng. Give the reason for another amount.</source>
        <translation>%1-এর জন্য হার বলে %2 đồng। ভিন্ন পরিমাণের কারণ দিন।</translation>
    </message>
    <message>
        <source>A waiver or reduction is for a time: say for %1 up to which month it holds, at most %2 months.</source>
        <translation>মওকুফ বা হ্রাস সাময়িক: %1-এর জন্য কোন মাস পর্যন্ত বলুন, সর্বোচ্চ %2 মাস।</translation>
    </message>
    <message>
        <source>The last month lies before the first one.</source>
        <translation>শেষ মাস প্রথম মাসের আগে।</translation>
    </message>
    <message>
        <source>Only a waiver or reduction has a last month; the amount of %1 is not below the rates.</source>
        <translation>কেবল মওকুফ বা হ্রাসের শেষ মাস থাকে; %1-এর পরিমাণ হারের কম নয়।</translation>
    </message>
    <message>
        <source>Give the reason of the waiver or reduction of %1, with its paper.</source>
        <translation>%1-এর মওকুফ বা হ্রাসের কারণ কাগজসহ দিন।</translation>
    </message>
    <message>
        <source>A waiver or reduction is for at most %1 months each time; that of %2 would be longer.</source>
        <translation>মওকুফ বা হ্রাস প্রতিবার সর্বোচ্চ %1 মাস; %2-এরটি তার বেশি হতো।</translation>
    </message>
    <message>
        <source>The day of the approval is missing.</source>
        <translation>অনুমোদনের দিন নেই।</translation>
    </message>
    <message>
        <source>The month from which the amount holds is missing.</source>
        <translation>পরিমাণ কোন মাস থেকে চলবে তা নেই।</translation>
    </message>
    <message>
        <source>Choose a category for %1.</source>
        <translation>%1-এর শ্রেণি বাছুন।</translation>
    </message>
    <message>
        <source>For %1 a waiver or reduction begins in %2. Remove it first, or let the new amount begin in the month behind it.</source>
        <translation>%1-এর মওকুফ বা হ্রাস %2 মাসে শুরু। আগে তা বাদ দিন, বা নতুন পরিমাণ তার পরের মাসে শুরু করুন।</translation>
    </message>
    <message>
        <source>No amounts are approved for %1, so there is nothing to announce.</source>
        <translation>%1 মাসে কোনো পরিমাণ অনুমোদিত নয়, তাই জানানোর কিছু নেই।</translation>
    </message>
    <message>
        <source>The dues book has nothing of %1.</source>
        <translation>চাঁদা বইয়ে %1 সালের কিছু নেই।</translation>
    </message>
    <message>
        <source>Name the first and the last day of the cash book.</source>
        <translation>নগদ বইয়ের প্রথম ও শেষ দিন বলুন।</translation>
    </message>
    <message>
        <source>Name the first and the last month that are handed on.</source>
        <translation>যে প্রথম ও শেষ মাস জমা হচ্ছে তা বলুন।</translation>
    </message>
    <message>
        <source>Name the day of the remittance; it does not lie before the last month begins.</source>
        <translation>জমার দিন বলুন; তা শেষ মাস শুরুর আগে নয়।</translation>
    </message>
    <message>
        <source>The months %1 to %2 were handed on on %3. What was paid for them since is taken along by the next remittance.</source>
        <translation>%1 থেকে %2 মাস %3 তারিখে জমা হয়েছে। পরে যা দেওয়া হয়েছে তা পরের জমায় যাবে।</translation>
    </message>
    <message>
        <source>Dues were handed on on %1 already; a remittance does not lie before the last one.</source>
        <translation>%1 তারিখে চাঁদা জমা হয়েছে; জমা শেষটির আগে হতে পারে না।</translation>
    </message>
    <message>
        <source>Nothing was collected for these months that could be handed on.</source>
        <translation>এই মাসগুলোতে জমা দেওয়ার মতো কিছু তোলা হয়নি।</translation>
    </message>
    <message>
        <source>Write in the note why it is decided so all the same: %1.</source>
        <translation>তবু কেন এমন সিদ্ধান্ত, টীকায় লিখুন: %1।</translation>
    </message>
    <message>
        <source>There would be %1 excellent members, and at most %2 may be (%3). Give another level, or change the cap.</source>
        <translation>চমৎকার সদস্য হবেন %1 জন, অথচ সর্বোচ্চ %2 জন হতে পারেন (%3)। অন্য স্তর দিন, বা সীমা বদলান।</translation>
    </message>
    <message>
        <source>Points lie between 0 and 100.</source>
        <translation>পয়েন্ট 0 থেকে 100-এর মধ্যে।</translation>
    </message>
    <message>
        <source>A number of tasks cannot be less than none.</source>
        <translation>কাজের সংখ্যা শূন্যের কম হতে পারে না।</translation>
    </message>
    <message>
        <source>%1 tasks cannot be done of %2.</source>
        <translation>%2টি কাজের মধ্যে %1টি সম্পন্ন হতে পারে না।</translation>
    </message>
    <message>
        <source>No more tasks can be done in time, or beyond what was asked, than the %1 that are done.</source>
        <translation>সময়মতো বা চাহিদার অতিরিক্ত কাজ সম্পন্ন %1টির বেশি হতে পারে না।</translation>
    </message>
    <message>
        <source>Somebody has a level, or there is a reason why he has none.</source>
        <translation>হয় স্তর থাকবে, নয়তো না থাকার কারণ; দুটো একসঙ্গে নয়।</translation>
    </message>
    <message>
        <source>A level that was decided becomes another: write in the note why, beside what stands there.</source>
        <translation>নির্ধারিত স্তর বদলাচ্ছে: টীকায় যা আছে তার পাশে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Nobody is proposed on whom this vote could have been taken.</source>
        <translation>এমন কেউ প্রস্তাবিত নেই যার বিষয়ে এই ভোট হতে পারত।</translation>
    </message>
    <message>
        <source>Nobody has a proposal that waits for its decision.</source>
        <translation>সিদ্ধান্তের অপেক্ষায় কারও কোনো প্রস্তাব নেই।</translation>
    </message>
    <message>
        <source>Say from which day on the cap holds.</source>
        <translation>সীমাটি কোন দিন থেকে কার্যকর তা লিখুন।</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>শতকরা হার 0 থেকে 100-এর মধ্যে।</translation>
    </message>
    <message>
        <source>There is no such quarter or year.</source>
        <translation>এমন কোনো ত্রৈমাসিক বা বছর নেই।</translation>
    </message>
    <message>
        <source>The time to be evaluated has not begun yet.</source>
        <translation>মূল্যায়নের সময় এখনও শুরু হয়নি।</translation>
    </message>
    <message>
        <source>There cannot be %1 in favour of %2 entitled to vote.</source>
        <translation>ভোটাধিকারী %2 জনের মধ্যে %1 জন পক্ষে হতে পারেন না।</translation>
    </message>
    <message>
        <source>The vote was taken at another meeting.</source>
        <translation>ভোটটি অন্য সভায় হয়েছিল।</translation>
    </message>
    <message>
        <source>The vote was about somebody else.</source>
        <translation>ভোটটি অন্য কারও বিষয়ে ছিল।</translation>
    </message>
    <message>
        <source>The vote says %1 in favour of %2, not %3 of %4.</source>
        <translation>ভোটে পক্ষে %2 জনের মধ্যে %1, %4 জনের মধ্যে %3 নয়।</translation>
    </message>
    <message>
        <source>%1 cannot be entitled to vote: the cell has %2 who are.</source>
        <translation>%1 জনের ভোটাধিকার থাকতে পারে না: পার্টি সেলে আছে %2 জনের।</translation>
    </message>
    <message>
        <source>the same number, but another name</source>
        <translation>একই নম্বর, কিন্তু অন্য নাম</translation>
    </message>
    <message>
        <source>the same name and birth date, but another number</source>
        <translation>একই নাম ও জন্মতারিখ, কিন্তু অন্য নম্বর</translation>
    </message>
    <message>
        <source>the same birth date, and a name that differs in its accents</source>
        <translation>একই জন্মতারিখ, নাম কেবল স্বরচিহ্নে আলাদা</translation>
    </message>
    <message>
        <source>the same name, but no whole birth date to compare</source>
        <translation>একই নাম, কিন্তু মেলানোর মতো পুরো জন্মতারিখ নেই</translation>
    </message>
    <message>
        <source>the same name, and a birth date that differs in one part</source>
        <translation>একই নাম, জন্মতারিখের এক অংশ আলাদা</translation>
    </message>
    <message>
        <source>the same birth date and a similar name</source>
        <translation>একই জন্মতারিখ, কাছাকাছি নাম</translation>
    </message>
    <message>
        <source>%1 has no letter for %2; it stands as it was written.</source>
        <translation>%1-এ %2-এর কোনো অক্ষর নেই; যেমন লেখা তেমনই আছে।</translation>
    </message>
    <message>
        <source>The rules of lists are not in the expected form, at %1.</source>
        <translation>তালিকার নিয়মগুলো প্রত্যাশিত আকারে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>“%1” is no year in which badges were given.</source>
        <translation>“%1” এমন কোনো বছর নয় যখন ব্যাজ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>It was stopped; nothing was taken in.</source>
        <translation>থামানো হয়েছে; কিছুই নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>%1 (born %2, row %3 of the list)</source>
        <translation>%1 (জন্ম %2, তালিকার সারি %3)</translation>
    </message>
    <message>
        <source>%1 (born %2, in the handbook)</source>
        <translation>%1 (জন্ম %2, খাতায়)</translation>
    </message>
    <message>
        <source>This may be %1: %2. Decide whether it is; until then the row is left out.</source>
        <translation>ইনি হয়তো %1: %2। তিনিই কি না ঠিক করুন; ততক্ষণ সারিটি বাদ থাকে।</translation>
    </message>
    <message>
        <source>There is nothing to decide in this row.</source>
        <translation>এই সারিতে সিদ্ধান্তের কিছু নেই।</translation>
    </message>
    <message>
        <source>Row %1 changes this person&apos;s card already.</source>
        <translation>সারি %1 ইতিমধ্যে এই ব্যক্তির কার্ড বদলাচ্ছে।</translation>
    </message>
    <message>
        <source>The row is left out, as you decided.</source>
        <translation>আপনার সিদ্ধান্তে সারিটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>There is nothing to take in before you have decided who the doubtful rows are about.</source>
        <translation>সন্দেহজনক সারিগুলো কার, তা ঠিক করার আগে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>A list of members knows no field %1.</source>
        <translation>সদস্য তালিকায় %1 নামে কোনো ঘর নেই।</translation>
    </message>
    <message>
        <source>“%1” is no value for the field %2.</source>
        <translation>“%1” %2 ঘরের কোনো মান নয়।</translation>
    </message>
    <message>
        <source>The field %1 is no number and no date; it cannot be at least or at most something.</source>
        <translation>%1 ঘরটি সংখ্যা বা তারিখ নয়; এর কমপক্ষে বা সর্বাধিক কিছু হতে পারে না।</translation>
    </message>
    <message>
        <source>“%1” is no condition; write it as age&gt;=60, sex=female or residence~Hòa Lạc.</source>
        <translation>“%1” কোনো শর্ত নয়; age&gt;=60, sex=female বা residence~Hòa Lạc-এর মতো লিখুন।</translation>
    </message>
    <message>
        <source>Sheets of labels have two or three labels beside each other.</source>
        <translation>লেবেলের পাতায় পাশাপাশি দুটি বা তিনটি লেবেল থাকে।</translation>
    </message>
    <message>
        <source>Say of which day the list is.</source>
        <translation>তালিকাটি কোন দিনের তা বলুন।</translation>
    </message>
    <message>
        <source>Open export of the whole book, folder %1</source>
        <translation>পুরো বইয়ের উন্মুক্ত রপ্তানি, ফোল্ডার %1</translation>
    </message>
    <message>
        <source>The packet says that it is from %1, and is signed with another key than that organisation has. Nothing was taken in; ask there by telephone.</source>
        <translation>প্যাকেট বলে এটি %1-এর, কিন্তু সেই সংগঠনের কী নয় এমন কী-তে স্বাক্ষরিত। কিছু গ্রহণ করা হয়নি; ফোনে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The key that signed the packet was revoked by the upper office. Nothing was taken in; ask %1 for another packet.</source>
        <translation>যে কী-তে প্যাকেট স্বাক্ষরিত তা ঊর্ধ্বতন অফিস প্রত্যাহার করেছে। কিছু গ্রহণ করা হয়নি; %1-এর কাছে অন্য প্যাকেট চান।</translation>
    </message>
    <message>
        <source>The packet names %1 by an identifier that is another person&apos;s here (%2). Nothing was taken in; ask the sender.</source>
        <translation>প্যাকেটে %1-এর যে চিহ্ন তা এখানে অন্য একজনের (%2)। কিছু গ্রহণ করা হয়নি; প্রেরককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>By this book %1 died or left the Party on %2; nobody comes from there by a transfer. Ask the sender.</source>
        <translation>এই খাতা অনুযায়ী %1 %2-এ মারা গেছেন বা পার্টি ছেড়েছেন; সেখান থেকে কেউ স্থানান্তরে আসেন না। প্রেরককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A transfer of %1 is open already. Go on with it, or say what became of it, before another one begins.</source>
        <translation>%1-এর একটি স্থানান্তর খোলা আছে। আরেকটি শুরুর আগে সেটি চালিয়ে যান বা তার ফল লিখুন।</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it the list cannot be compared.</source>
        <translation>কোন কলামে নাম আছে বলুন; তা ছাড়া তালিকা মেলানো যায় না।</translation>
    </message>
    <message>
        <source>Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was compared.</source>
        <translation>তালিকার %1 নম্বর সারিতে গোপনীয়তার চিহ্ন আছে। এই প্রোগ্রামে গোপন কাগজ রাখা যাবে না; কিছুই মেলানো হয়নি।</translation>
    </message>
    <message>
        <source>There is nobody on this list.</source>
        <translation>এই তালিকায় কেউ নেই।</translation>
    </message>
    <message>
        <source>The card of %1 says something else by now. Compare with the list again.</source>
        <translation>%1-এর কার্ডে এখন অন্য কিছু লেখা। তালিকার সঙ্গে আবার মেলান।</translation>
    </message>
    <message>
        <source>What the list says of %1 cannot be entered. Import the list instead.</source>
        <translation>%1 সম্পর্কে তালিকা যা বলে তা লেখা যায় না। বরং তালিকাটি আমদানি করুন।</translation>
    </message>
    <message>
        <source>Say on which day the handbook is compared.</source>
        <translation>কোন দিনের খাতা মেলানো হবে বলুন।</translation>
    </message>
    <message>
        <source>Say who made the list and of which day it is.</source>
        <translation>তালিকা কার করা ও কোন দিনের, বলুন।</translation>
    </message>
    <message>
        <source>A text carries a mark of secrecy. Secret papers must not be kept in this program.</source>
        <translation>একটি লেখায় গোপনীয়তার চিহ্ন আছে। এই প্রোগ্রামে গোপন কাগজ রাখা যাবে না।</translation>
    </message>
    <message>
        <source>The handbook was compared with this list on that day already. Settle what is open there, or undo that comparison first.</source>
        <translation>সেই দিনে এই তালিকার সঙ্গে খাতা মেলানো হয়েছে। সেখানে যা খোলা তা নিষ্পত্তি করুন, নইলে আগে সেই মিলকরণ ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>The comparison has no such difference.</source>
        <translation>এই মিলকরণে এমন অমিল নেই।</translation>
    </message>
    <message>
        <source>This difference is settled already. Undo takes that back.</source>
        <translation>এই অমিল ইতিমধ্যে নিষ্পত্তি হয়েছে। পূর্বাবস্থায় ফেরালে তা ফিরে আসে।</translation>
    </message>
    <message>
        <source>The kept choice “%1” cannot be read.</source>
        <translation>সংরক্ষিত বাছাই “%1” পড়া যায় না।</translation>
    </message>
    <message>
        <source>No choice of members is kept under the name “%1”.</source>
        <translation>“%1” নামে সদস্যদের কোনো বাছাই সংরক্ষিত নেই।</translation>
    </message>
    <message>
        <source>Give the choice a name under which it is kept.</source>
        <translation>যে নামে বাছাইটি রাখা হবে সেই নাম দিন।</translation>
    </message>
    <message>
        <source>The day lies before %1, when the transfer began.</source>
        <translation>দিনটি %1-এর আগে, যখন স্থানান্তর শুরু হয়।</translation>
    </message>
    <message>
        <source>The receipt is for a packet that this book did not seal (%1). Nothing was taken in.</source>
        <translation>প্রাপ্তিস্বীকারটি এমন প্যাকেটের যা এই খাতা সিল করেনি (%1)। কিছু গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>The receipt is not from whom the packet was sealed for: it does not say what only they could read there. Nothing was taken in.</source>
        <translation>যার জন্য প্যাকেট সিল করা, প্রাপ্তিস্বীকার তার নয়: শুধু তারাই যা পড়তে পারত তা এতে নেই। কিছু গ্রহণ করা হয়নি।</translation>
    </message>
    <message>
        <source>This receipt was taken in already.</source>
        <translation>এই প্রাপ্তিস্বীকার আগেই গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Who was transferred officially does not come back by itself. Record whether the other side accepted or refused.</source>
        <translation>স্থায়ীভাবে স্থানান্তরিত ব্যক্তি নিজে ফিরে আসেন না। অপর পক্ষ গ্রহণ করেছে কি না লিখুন।</translation>
    </message>
    <message>
        <source>The inventory comes from the organisation that the member leaves. For who comes there is a receipt.</source>
        <translation>তালিকা আসে যে সংগঠন সদস্য ছাড়েন সেখান থেকে। আগতের জন্য আছে প্রাপ্তিস্বীকার।</translation>
    </message>
    <message>
        <source>The receipt comes from the organisation that the member goes to. For who leaves there is an inventory.</source>
        <translation>প্রাপ্তিস্বীকার আসে যে সংগঠনে সদস্য যান সেখান থেকে। যিনি যাচ্ছেন তাঁর জন্য আছে তালিকা।</translation>
    </message>
    <message>
        <source>The papers are presented and not decided on. Accept or refuse the member first.</source>
        <translation>কাগজ পেশ হয়েছে, সিদ্ধান্ত হয়নি। আগে গ্রহণ বা প্রত্যাখ্যান করুন।</translation>
    </message>
    <message>
        <source>The introduction was not handed over yet. Record that first.</source>
        <translation>পরিচয়পত্র এখনও দেওয়া হয়নি। আগে তা লিখুন।</translation>
    </message>
    <message>
        <source>The introduction was handed over and the other side has not answered. Record its answer first: accepted or refused.</source>
        <translation>পরিচয়পত্র দেওয়া হয়েছে, অপর পক্ষ উত্তর দেয়নি। আগে উত্তর লিখুন: গৃহীত বা প্রত্যাখ্যাত।</translation>
    </message>
    <message>
        <source>The member was accepted for a term. What comes next is the way back.</source>
        <translation>সদস্য মেয়াদের জন্য গৃহীত। এরপর ফেরার পালা।</translation>
    </message>
    <message>
        <source>This transfer is closed. If the member moves again, begin a new one.</source>
        <translation>এই স্থানান্তর শেষ। সদস্য আবার গেলে নতুন একটি শুরু করুন।</translation>
    </message>
    <message>
        <source>“%1” is no key of a receiver. It begins with age1 and is read from the other book under Transfers, or from the file that it gave you.</source>
        <translation>“%1” প্রাপকের কী নয়। কী age1 দিয়ে শুরু হয়; অন্য খাতায় স্থানান্তরের পাতায়, বা তারা যে ফাইল দিয়েছে তা থেকে পড়ুন।</translation>
    </message>
    <message>
        <source>Say until when the member is away temporarily.</source>
        <translation>কত দিন পর্যন্ত সদস্য অস্থায়ীভাবে বাইরে তা লিখুন।</translation>
    </message>
    <message>
        <source>Write down number and issuer of the introduction. The introduction itself is an official form that the upper level issues.</source>
        <translation>পরিচয়পত্রের নম্বর ও প্রদানকারী লিখুন। পরিচয়পত্র নিজে একটি সরকারি ফর্ম, ঊর্ধ্বতন স্তর তা দেয়।</translation>
    </message>
    <message>
        <source>%1 is no member on the list of this cell, so nobody is transferred from here.</source>
        <translation>%1 এই সেলের তালিকার সদস্য নন, তাই এখান থেকে স্থানান্তর হয় না।</translation>
    </message>
    <message>
        <source>Is suspended. Ask the upper level before somebody suspended is transferred.</source>
        <translation>স্থগিত আছেন। স্থগিত কাউকে স্থানান্তরের আগে ঊর্ধ্বতন স্তরকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Holds an office in this cell; it goes to somebody else first.</source>
        <translation>এই সেলে পদে আছেন; আগে তা অন্য কাউকে দিতে হবে।</translation>
    </message>
    <message>
        <source>Has %1 open tasks here. Finish them or give them to somebody else.</source>
        <translation>এখানে %1টি কাজ খোলা আছে। শেষ করুন বা অন্য কাউকে দিন।</translation>
    </message>
    <message>
        <source>The day of what makes the transfer necessary is missing: the time to ask for it counts from there.</source>
        <translation>যে ঘটনায় স্থানান্তর দরকার তার দিন নেই: আবেদনের সময় সেখান থেকে গণনা হয়।</translation>
    </message>
    <message>
        <source>The transfer was to be asked for by %1, %2 working days after the event.</source>
        <translation>%1-এর মধ্যে স্থানান্তর চাইতে হত, ঘটনার পর %2 কর্মদিবস।</translation>
    </message>
    <message>
        <source>The papers were to be presented by %1, %2 working days after the introduction.</source>
        <translation>%1-এর মধ্যে কাগজ পেশ করতে হত, পরিচয়পত্রের পর %2 কর্মদিবস।</translation>
    </message>
    <message>
        <source>The dues are not paid to the end of the month of the introduction.</source>
        <translation>পরিচয়পত্রের মাসের শেষ পর্যন্ত চাঁদা দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Write down number and day of the introduction first; the upper level issues it.</source>
        <translation>আগে পরিচয়পত্রের নম্বর ও তারিখ লিখুন; ঊর্ধ্বতন স্তর তা দেয়।</translation>
    </message>
    <message>
        <source>The dues are to be paid to the end of the month of the introduction (%1) before the member goes. Write down the last month paid.</source>
        <translation>সদস্য যাওয়ার আগে পরিচয়পত্রের মাসের (%1) শেষ পর্যন্ত চাঁদা দিতে হয়। শেষ যে মাসের দেওয়া হয়েছে তা লিখুন।</translation>
    </message>
    <message>
        <source>No key of the receiver is recorded, so nothing can be sealed. Write it down, or let the papers go alone.</source>
        <translation>প্রাপকের কী লেখা নেই, তাই কিছু সিল করা যায় না। কী লিখুন, বা শুধু কাগজ যাক।</translation>
    </message>
    <message>
        <source>Write down number and day of the introduction before the packet is sealed: they stand in it.</source>
        <translation>প্যাকেট সিলের আগে পরিচয়পত্রের নম্বর ও তারিখ লিখুন: প্যাকেটে তা থাকে।</translation>
    </message>
    <message>
        <source>“%1” is empty or larger than %2 MB and cannot go along.</source>
        <translation>“%1” খালি বা %2 MB-র চেয়ে বড়, সঙ্গে যেতে পারে না।</translation>
    </message>
    <message>
        <source>Mark at least one column.</source>
        <translation>অন্তত একটি কলামে চিহ্ন দিন।</translation>
    </message>
    <message>
        <source>Choose where the folder of the export is made.</source>
        <translation>রপ্তানির ফোল্ডার কোথায় তৈরি হবে বাছুন।</translation>
    </message>
    <message>
        <source>The export is not encrypted. Tick that you know it, or leave.</source>
        <translation>রপ্তানি এনক্রিপ্ট করা নয়। আপনি তা জানেন বলে টিক দিন, নয়তো বেরিয়ে যান।</translation>
    </message>
    <message>
        <source>“%1” was typed and not added to what goes along. Press Enter there, or empty the field.</source>
        <translation>“%1” লেখা হয়েছে কিন্তু সঙ্গে যাওয়ার তালিকায় যোগ হয়নি। সেখানে Enter চাপুন, বা ঘরটি খালি করুন।</translation>
    </message>
    <message>
        <source>This file holds no key of a receiver. It is the one that the other book saves under Transfers, Our key.</source>
        <translation>এই ফাইলে প্রাপকের কী নেই। অন্য খাতা স্থানান্তর, আমাদের কী-তে যা সংরক্ষণ করে এটি সেই ফাইল হতে হবে।</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>আগে ব্যক্তি বাছুন।</translation>
    </message>
    <message>
        <source>Nobody is on this list; there is nothing to print.</source>
        <translation>এই তালিকায় কেউ নেই; ছাপার কিছু নেই।</translation>
    </message>
    <message>
        <source>A card is printed as it is now or was on a day. Ask for what was true then, or go back to today.</source>
        <translation>কার্ড এখন যেমন আছে বা কোনো দিনে যেমন ছিল তেমন ছাপা হয়। তখন কী সত্য ছিল তা বেছে নিন, অথবা আজকের দিনে ফিরে যান।</translation>
    </message>
    <message>
        <source>Say which member leaves.</source>
        <translation>কোন সদস্য যাচ্ছেন বলুন।</translation>
    </message>
    <message>
        <source>%1 PDF files were not searched: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>%1টি PDF ফাইলে খোঁজা হয়নি: এই কম্পিউটারে pdftotext (Poppler) প্রোগ্রামটি নেই।</translation>
    </message>
    <message>
        <source>This line is on the timeline of somebody else.</source>
        <translation>এই লাইনটি অন্য একজনের সময়রেখার।</translation>
    </message>
    <message>
        <source>The file holds no text that can be read: a picture, a scan, or a kind that is not known.</source>
        <translation>ফাইলে পড়া যায় এমন লেখা নেই: ছবি, স্ক্যান বা অজানা ধরনের ফাইল।</translation>
    </message>
    <message>
        <source>The words in PDF files are not searched: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>PDF ফাইলের শব্দে খোঁজা হয় না: এই কম্পিউটারে pdftotext (Poppler) প্রোগ্রামটি নেই।</translation>
    </message>
    <message>
        <source>The text of the PDF could not be read in time.</source>
        <translation>সময়মতো PDF-এর লেখা পড়া গেল না।</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked; its text cannot be read.</source>
        <translation>PDF ফাইলটি নষ্ট বা তালাবদ্ধ; এর লেখা পড়া যায় না।</translation>
    </message>
    <message>
        <source>The file %1 carries a mark of secrecy on its first page. Secret papers must not be kept in this program.</source>
        <translation>%1 ফাইলের প্রথম পাতায় গোপনীয়তার চিহ্ন আছে। এই প্রোগ্রামে গোপন কাগজ রাখা যাবে না।</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Write these 30 digits down and keep them elsewhere: whoever makes a book of the folder compares them.</source>
        <translation>এটি %1 চাবিতে স্বাক্ষরিত। এই ৩০টি অঙ্ক লিখে অন্য জায়গায় রাখুন: ফোল্ডার থেকে যে বই তৈরি করবে সে মিলিয়ে দেখবে।</translation>
    </message>
    <message>
        <source>Exported on %1, signed by the key %2</source>
        <translation>%1-এ রপ্তানি করা, %2 চাবিতে স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>The key stands in the export itself. That it is the one of this book, only its 30 digits tell: compare them with those that were written down at the export.</source>
        <translation>চাবিটি রপ্তানির ভেতরেই আছে। এটি এই বইয়েরই চাবি কি না তা শুধু ৩০টি অঙ্ক বলে: রপ্তানির সময় লিখে রাখা অঙ্কের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>On this computer the book of this organisation had %1 entries already, the export has %2. If that book is still there, go on in it and delete the rebuilt one: two books that both go on part from each other.</source>
        <translation>এই কম্পিউটারে এই সংগঠনের বইয়ে ইতিমধ্যে %1টি ভুক্তি ছিল, রপ্তানিতে আছে %2টি। সেই বই এখনও থাকলে সেটিতেই কাজ চালান এবং পুনর্গঠিতটি মুছে দিন: দুটি বই একসঙ্গে চললে আলাদা হয়ে যায়।</translation>
    </message>
    <message>
        <source>Open transfers with a sealed packet: %1. Their secrets are not in an export. Seal the packets anew that nobody answered yet; other receipts go on paper.</source>
        <translation>সিল করা প্যাকেটসহ অসমাপ্ত স্থানান্তর: %1। তাদের গোপন অংশ রপ্তানিতে থাকে না। যেগুলোর উত্তর এখনও আসেনি সেগুলোর প্যাকেট নতুন করে সিল করুন; অন্য প্রাপ্তিস্বীকার কাগজে হবে।</translation>
    </message>
    <message>
        <source>The book was made and does not verify: see above. Do not work in it; take another copy of the export or a backup.</source>
        <translation>বইটি তৈরি হয়েছে কিন্তু যাচাইয়ে টেকে না: উপরে দেখুন। এতে কাজ করবেন না; রপ্তানির অন্য কপি বা একটি ব্যাকআপ নিন।</translation>
    </message>
    <message>
        <source>Log of %1: the content of these entries was taken out of the export: %2. Nothing was made; take another copy.</source>
        <translation>%1-এর লগ: এই ভুক্তিগুলোর বিষয়বস্তু রপ্তানি থেকে সরানো হয়েছে: %2। কিছু তৈরি হয়নি; অন্য একটি কপি নিন।</translation>
    </message>
    <message>
        <source>Log of %1: these entries were erased in the book and have a content in the export: %2. Nothing was made.</source>
        <translation>%1-এর লগ: এই ভুক্তিগুলো বইয়ে মুছে ফেলা হয়েছিল অথচ রপ্তানিতে বিষয়বস্তু আছে: %2। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The export was signed by the key %1, not by the one whose digits were given. Whoever signed it has another key than that book. Nothing was made.</source>
        <translation>রপ্তানিটি %1 চাবিতে স্বাক্ষরিত, দেওয়া অঙ্কের চাবিতে নয়। যে স্বাক্ষর করেছে তার চাবি সেই বইয়ের চাবি নয়। কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The checkpoint that was signed at %1 entries is no state of the log in the export. Nothing was made; take another copy.</source>
        <translation>%1টি ভুক্তিতে স্বাক্ষরিত চেকপয়েন্ট রপ্তানির লগের কোনো অবস্থা নয়। কিছু তৈরি হয়নি; অন্য একটি কপি নিন।</translation>
    </message>
    <message>
        <source>The export is of a copy that was handed over to another computer (%1): the book goes on there, and a second one would part from it. Export the book there, or restore its latest backup. If that book is lost, say --although-moved.</source>
        <translation>রপ্তানিটি অন্য কম্পিউটারে (%1) হস্তান্তর করা কপির: বইটি সেখানে চলছে, দ্বিতীয়টি তার থেকে আলাদা হয়ে যাবে। সেখানে বইটি রপ্তানি করুন, বা তার সর্বশেষ ব্যাকআপ ফিরিয়ে আনুন। সেই বই হারিয়ে গেলে --although-moved দিন।</translation>
    </message>
    <message>
        <source>Here and in the packet: %1. The card here stays as it is; ask which is right, and put it right on a paper.</source>
        <translation>এখানে ও প্যাকেটে ভিন্ন: %1। এখানকার কার্ড যেমন আছে তেমনই থাকে; কোনটি ঠিক জিজ্ঞাসা করুন এবং কাগজের ভিত্তিতে সংশোধন করুন।</translation>
    </message>
    <message>
        <source>“%1” is no file that came in a packet; it is a paper that is carried.</source>
        <translation>“%1” প্যাকেটে আসা ফাইল নয়; এটি হাতে বহন করা কাগজ।</translation>
    </message>
    <message>
        <source>This book does not have any more what shows the sender that the packet was opened: it was made again from an export. Print the receipt instead and hand it over on paper.</source>
        <translation>প্যাকেট খোলা হয়েছে তা প্রেরককে দেখানোর তথ্য এই বইয়ে আর নেই: এটি রপ্তানি থেকে পুনরায় তৈরি। তার বদলে প্রাপ্তিপত্র ছেপে কাগজে হস্তান্তর করুন।</translation>
    </message>
    <message>
        <source>The receipt of %1 says that the member was accepted on %2, which is not between the introduction (%3) and that day. Nothing was taken in; ask the receiver.</source>
        <translation>%1 তারিখের প্রাপ্তিপত্রে বলা আছে সদস্যকে %2 তারিখে গ্রহণ করা হয়েছে, যা পরিচয়পত্রের দিন (%3) ও ওই দিনের মধ্যে পড়ে না। কিছুই নেওয়া হয়নি; প্রাপককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The receipt is signed with another key than the organisation has to whom the packet was sealed. Nothing was taken in; ask %1 by telephone.</source>
        <translation>যে সংগঠনের জন্য প্যাকেট সিল করা হয়েছিল তার চাবি নয়, অন্য চাবি দিয়ে প্রাপ্তিপত্র স্বাক্ষরিত। কিছুই নেওয়া হয়নি; %1-কে টেলিফোনে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The key of the receiver is that of %1. Whoever has it opens the packet; choose the key of the organisation to which the member goes.</source>
        <translation>প্রাপকের চাবিটি %1-এর। যার কাছে এটি আছে সে প্যাকেট খুলতে পারে; সদস্য যে সংগঠনে যাচ্ছেন তার চাবি বেছে নিন।</translation>
    </message>
    <message>
        <source>The day of the payment, %1, lies ahead.</source>
        <translation>পরিশোধের দিন %1 এখনও আসেনি।</translation>
    </message>
    <message>
        <source>“%1” is no number and is left out.</source>
        <translation>“%1” কোনো সংখ্যা নয়, তাই বাদ দেওয়া হলো।</translation>
    </message>
    <message>
        <source>Admitted less than a year ago and no official date: read as probationary.</source>
        <translation>এক বছরের কম আগে গৃহীত এবং পূর্ণ সদস্যপদের তারিখ নেই: পরীক্ষাধীন সদস্য হিসেবে পড়া হলো।</translation>
    </message>
    <message>
        <source>The list says that this person is no longer of the cell; an import does not change that. Enter it on the card, or compare with the list.</source>
        <translation>তালিকা বলছে এই ব্যক্তি আর এই শাখার নন; আমদানি তা বদলায় না। কার্ডে অবস্থা বদলান, অথবা তালিকার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The day of the remittance, %1, lies ahead.</source>
        <translation>জমা দেওয়ার দিন %1 এখনও আসেনি।</translation>
    </message>
    <message>
        <source>%1 erased the data of %2 persons who have moved elsewhere, and so did this book.</source>
        <translation>%1 অন্যত্র চলে যাওয়া %2 জনের তথ্য মুছেছে, এই বইও মুছেছে।</translation>
    </message>
    <message>
        <source>Nothing was erased after this transfer.</source>
        <translation>এই বদলির পরে কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>What was erased is gone and is not put back.</source>
        <translation>যা মোছা হয়েছে তা আর নেই, ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle erases what may not be erased. Nothing was taken in; call the sender.</source>
        <translation>বান্ডিলের %1 নম্বর এন্ট্রি এমন কিছু মোছে যা মোছা যায় না। কিছু নেওয়া হয়নি; প্রেরককে ফোন করুন।</translation>
    </message>
    <message>
        <source>A long list is being recorded. Wait until that is done, then try again.</source>
        <translation>একটি লম্বা তালিকা লেখা হচ্ছে। শেষ হওয়া পর্যন্ত অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>An erasure names what is never erased. Nothing was changed.</source>
        <translation>মোছার নির্দেশে এমন কিছু আছে যা কখনও মোছা হয় না। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Data are erased after an official transfer that the other organisation has accepted.</source>
        <translation>স্থায়ী বদলি অন্য সংগঠন গ্রহণ করার পরেই তথ্য মোছা হয়।</translation>
    </message>
    <message>
        <source>This member still counts in this organisation; data are erased once that has ended.</source>
        <translation>এই সদস্য এখনও এই সংগঠনে গণ্য; তা শেষ হলে তথ্য মোছা হয়।</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>মোছার কিছু নেই।</translation>
    </message>
    <message>
        <source>An erasure names what is not of this person alone. Nothing was erased.</source>
        <translation>মোছার নির্দেশে এমন কিছু আছে যা শুধু এই ব্যক্তির নয়। কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 was to be erased and still has its content.</source>
        <translation>%1-এর লগ: %2 নম্বর এন্ট্রি মোছার কথা ছিল, কিন্তু বিষয়বস্তু রয়ে গেছে।</translation>
    </message>
    <message>
        <source>Log of %1: the content of entry %2 is gone, and no erasure names it.</source>
        <translation>%1-এর লগ: %2 নম্বর এন্ট্রির বিষয়বস্তু নেই, অথচ কোনো মোছার নির্দেশে তার নাম নেই।</translation>
    </message>
    <message>
        <source>The log takes an erasure back, which cannot be. Nothing was taken in.</source>
        <translation>লগ একটি মোছা ফিরিয়ে নিচ্ছে, যা হতে পারে না। কিছু নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The rules about erasing are not in the expected form, at %1.</source>
        <translation>মোছার নিয়মগুলি প্রত্যাশিত রূপে নেই, %1-এ।</translation>
    </message>
    <message>
        <source>The upper office has not confirmed all that is recorded of this person. Send it a bundle and take in its answer, then erase.</source>
        <translation>এই ব্যক্তির সম্পর্কে যা লেখা আছে, ঊর্ধ্বতন দপ্তর তার সব নিশ্চিত করেনি। একটি বান্ডিল পাঠান, উত্তর নিন, তারপর মুছুন।</translation>
    </message>
    <message>
        <source>Say why the data are erased: who asked for it, or by which decision.</source>
        <translation>কেন তথ্য মোছা হচ্ছে লিখুন: কে চেয়েছেন, বা কোন সিদ্ধান্তে।</translation>
    </message>
    <message>
        <source>The reason bears a mark of secrecy. Nothing that is secret is recorded here; word it without.</source>
        <translation>কারণটিতে গোপনীয়তার চিহ্ন আছে। গোপন কিছু এখানে লেখা হয় না; চিহ্ন ছাড়া লিখুন।</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Tick that you know it, then erase.</source>
        <translation>যা মোছা হয় তা ফেরানো যায় না। জানেন বলে টিক দিন, তারপর মুছুন।</translation>
    </message>
    <message>
        <source>Another transfer of this person is open. Say what became of it first.</source>
        <translation>এই ব্যক্তির আরেকটি বদলি খোলা আছে। আগে তার ফল লিখুন।</translation>
    </message>
    <message>
        <source>Data are erased on the day itself, not on a later one.</source>
        <translation>তথ্য সেই দিনই মোছা হয়, পরের কোনো দিনে নয়।</translation>
    </message>
    <message>
        <source>The update of the program that came along was not taken in; everything else was. %1</source>
        <translation>সঙ্গে আসা প্রোগ্রামের হালনাগাদটি গ্রহণ করা হয়নি; বাকি সবই হয়েছে। %1</translation>
    </message>
    <message>
        <source>An update of the program to version %1 came along and was taken in; sochibo-cli update apply says how it goes on.</source>
        <translation>সঙ্গে প্রোগ্রামের সংস্করণ %1-এর হালনাগাদ এসেছে ও গ্রহণ করা হয়েছে; এরপর কী করতে হবে তা sochibo-cli update apply বলে।</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program and have an administrator run this command: %1</source>
        <translation>এখনও কিছু ইনস্টল হয়নি। প্রোগ্রামটি বন্ধ করুন এবং একজন প্রশাসককে দিয়ে এই আদেশটি চালান: %1</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program and start the installer: %1</source>
        <translation>এখনও কিছু ইনস্টল হয়নি। প্রোগ্রামটি বন্ধ করে ইনস্টলারটি চালান: %1</translation>
    </message>
    <message>
        <source>With --package the folder of the portable edition has to be named.</source>
        <translation>--package দিলে বহনযোগ্য সংস্করণের ফোল্ডারের নাম দিতে হয়।</translation>
    </message>
    <message>
        <source>An update goes from an upper office to its cells, not the other way. Nothing was written.</source>
        <translation>হালনাগাদ ঊর্ধ্বতন অফিস থেকে তার সেলগুলিতে যায়, উল্টো দিকে নয়। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
        <source>A portable edition is not installed: its folder is exchanged.</source>
        <translation>বহনযোগ্য সংস্করণ ইনস্টল করা হয় না: তার ফোল্ডার বদলানো হয়।</translation>
    </message>
    <message>
        <source>Windows did not start the installer %1. Start it from there yourself.</source>
        <translation>Windows ইনস্টলার %1 চালু করেনি। সেখান থেকে নিজে চালু করুন।</translation>
    </message>
    <message>
        <source>The installer %1 is one for Windows; this system does not start it.</source>
        <translation>ইনস্টলার %1 Windows-এর জন্য; এই সিস্টেম তা চালায় না।</translation>
    </message>
    <message>
        <source>The update package was made wrongly: “%1” in its update.json is missing or not as it must be. Nothing was taken in; tell its publisher.</source>
        <translation>হালনাগাদ প্যাকেজটি ভুলভাবে তৈরি: তার update.json-এ “%1” নেই বা যেমন হওয়া উচিত তেমন নয়। কিছুই গ্রহণ করা হয়নি; প্রকাশককে জানান।</translation>
    </message>
    <message>
        <source>The update package has a form that this version of the program does not know. Nothing was taken in; take in an update before it first.</source>
        <translation>হালনাগাদ প্যাকেজটির ধরন প্রোগ্রামের এই সংস্করণ চেনে না। কিছুই গ্রহণ করা হয়নি; আগে এর পূর্ববর্তী কোনো হালনাগাদ গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>The update in %1 is damaged or cut off: it does not hold what its publisher signed. Nothing was changed; copy it again or ask for it again.</source>
        <translation>%1-এর হালনাগাদটি নষ্ট বা অসম্পূর্ণ: প্রকাশক যা স্বাক্ষর করেছেন তাতে তা নেই। কিছুই বদলানো হয়নি; আবার কপি করুন বা আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The file %1 is no update package of this program.</source>
        <translation>%1 ফাইলটি এই প্রোগ্রামের হালনাগাদ প্যাকেজ নয়।</translation>
    </message>
    <message>
        <source>This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated.</source>
        <translation>এই প্রোগ্রামটি কোনো প্রকাশকের কী ছাড়া তৈরি, তাই হালনাগাদ নেয় না। হালনাগাদ পেতে প্রোগ্রামটি তার প্রকাশকের কাছ থেকে নিন।</translation>
    </message>
    <message>
        <source>The update in %1 is not signed by the publisher of this program. Nothing was changed; do not use this file, and tell whoever it came from.</source>
        <translation>%1-এর হালনাগাদটি এই প্রোগ্রামের প্রকাশকের স্বাক্ষর করা নয়। কিছুই বদলানো হয়নি; এই ফাইলটি ব্যবহার করবেন না এবং যাঁর কাছ থেকে এসেছে তাঁকে জানান।</translation>
    </message>
    <message>
        <source>The signature of the update in %1 was made for another version or system. Nothing was changed; do not use this file, and tell whoever it came from.</source>
        <translation>%1-এর হালনাগাদের স্বাক্ষর অন্য সংস্করণ বা সিস্টেমের জন্য করা। কিছুই বদলানো হয়নি; এই ফাইলটি ব্যবহার করবেন না এবং যাঁর কাছ থেকে এসেছে তাঁকে জানান।</translation>
    </message>
    <message>
        <source>The folder %1 is already there and is not overwritten.</source>
        <translation>%1 ফোল্ডারটি আগে থেকেই আছে, তার উপর লেখা হয় না।</translation>
    </message>
    <message>
        <source>The folder %1 is no portable edition of this program that an update can take the place of.</source>
        <translation>%1 ফোল্ডারটি এই প্রোগ্রামের এমন কোনো বহনযোগ্য সংস্করণ নয় যার জায়গায় হালনাগাদ বসতে পারে।</translation>
    </message>
    <message>
        <source>The folder %1 could not be given another name. Close every program that runs from it or has a file in it open, and try again.</source>
        <translation>%1 ফোল্ডারের নাম বদলানো যায়নি। যে প্রোগ্রাম সেখান থেকে চলছে বা সেখানকার ফাইল খুলে রেখেছে সেগুলি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The folder %1 holds “%2”, which is not the program&apos;s. Nothing was changed; move it elsewhere and try again.</source>
        <translation>%1 ফোল্ডারে “%2” আছে, যা প্রোগ্রামের নয়। কিছুই বদলানো হয়নি; সেটি অন্য জায়গায় সরিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>No update waits on this computer. Take one in first.</source>
        <translation>এই কম্পিউটারে কোনো হালনাগাদ অপেক্ষায় নেই। আগে একটি গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>There is no former version on this computer to go back to.</source>
        <translation>এই কম্পিউটারে ফিরে যাওয়ার মতো কোনো আগের সংস্করণ নেই।</translation>
    </message>
    <message>
        <source>This update is for %1, and this program is the one for %2. Nothing was changed; ask for the update for %2.</source>
        <translation>এই হালনাগাদ %1-এর জন্য, আর এই প্রোগ্রামটি %2-এর জন্য। কিছুই বদলানো হয়নি; %2-এর হালনাগাদ চেয়ে নিন।</translation>
    </message>
    <message>
        <source>Version %1 is the one that runs already.</source>
        <translation>সংস্করণ %1-ই এখন চলছে।</translation>
    </message>
    <message>
        <source>This update brings version %1, which is older than version %2 that runs. Nothing was changed; an update never leads back.</source>
        <translation>এই হালনাগাদ সংস্করণ %1 আনে, যা চলমান সংস্করণ %2-এর চেয়ে পুরোনো। কিছুই বদলানো হয়নি; হালনাগাদ কখনও পিছনে নিয়ে যায় না।</translation>
    </message>
    <message>
        <source>Version %1 takes the place of version %2 or a later one, and version %3 runs. Nothing was changed; take in the update to version %2 first.</source>
        <translation>সংস্করণ %1 সংস্করণ %2 বা তার পরের কোনোটির জায়গা নেয়, কিন্তু চলছে সংস্করণ %3। কিছুই বদলানো হয়নি; আগে সংস্করণ %2-এর হালনাগাদ গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>Version %1 could not read the books of version %2. Nothing was changed; tell the publisher of the update.</source>
        <translation>সংস্করণ %1 সংস্করণ %2-এর বই পড়তে পারত না। কিছুই বদলানো হয়নি; হালনাগাদের প্রকাশককে জানান।</translation>
    </message>
    <message>
        <source>Version %1 could not read the book in %2 any more, because a newer version has opened it. Nothing was changed; stay with the newer version.</source>
        <translation>সংস্করণ %1 %2-এর বইটি আর পড়তে পারত না, কারণ নতুনতর একটি সংস্করণ তা খুলেছে। কিছুই বদলানো হয়নি; নতুনতর সংস্করণেই থাকুন।</translation>
    </message>
    <message>
        <source>The update to version %1 waits already and is newer than this one, version %2. Nothing was changed; discard it first if this one is really meant.</source>
        <translation>সংস্করণ %1-এর হালনাগাদ ইতিমধ্যেই অপেক্ষায় আছে এবং এটির, সংস্করণ %2-এর, চেয়ে নতুন। কিছুই বদলানো হয়নি; সত্যিই এটি চাইলে আগে সেটি বাদ দিন।</translation>
    </message>
    <message>
        <source>The update in %1 could not be copied to this computer as it is. Nothing was changed; try again, or with another stick.</source>
        <translation>%1-এর হালনাগাদটি যেমন আছে তেমনভাবে এই কম্পিউটারে কপি করা যায়নি। কিছুই বদলানো হয়নি; আবার, বা অন্য পেনড্রাইভ দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>In the folder %1 there is no command line of the program, which would exchange it.</source>
        <translation>%1 ফোল্ডারে প্রোগ্রামের আদেশ-রেখা নেই, যা ফোল্ডারটি বদলাত।</translation>
    </message>
    <message>
        <source>%1 does not start, so nothing was exchanged.</source>
        <translation>%1 চালু হয় না, তাই কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Copy of the whole book in the clear, file %1</source>
        <translation>পুরো বইয়ের এনক্রিপ্ট না করা অনুলিপি, ফাইল %1</translation>
    </message>
    <message>
        <source>The file is written, but the book does not note it: %1</source>
        <translation>ফাইল লেখা হয়েছে, কিন্তু বই তা নথিভুক্ত করেনি: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed or used since: %1.</source>
        <translation>যেমন ছিল তেমনই রাখা হয়েছে, কারণ পরে বদলানো বা ব্যবহার করা হয়েছে: %1।</translation>
    </message>
    <message>
        <source>Columns that are not taken in: %1.</source>
        <translation>যে কলামগুলি নেওয়া হয়নি: %1।</translation>
    </message>
    <message>
        <source>Version %1 runs already; its package is kept, to be able to come back to it.</source>
        <translation>সংস্করণ %1 আগে থেকেই চলছে; পরে যাতে এতে ফিরে আসা যায় সেজন্য এর প্যাকেজ রেখে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program, press the Windows key together with R, and type this there: %1</source>
        <translation>এখনও কিছু ইনস্টল হয়নি। প্রোগ্রামটি বন্ধ করুন, Windows কী ও R একসঙ্গে চাপুন এবং সেখানে এটি লিখুন: %1</translation>
    </message>
    <message>
        <source>There will be no way back to version %1, because its package is not kept on this computer. Keep the installer of version %1, or take in its package first.</source>
        <translation>সংস্করণ %1-এ ফেরার কোনো পথ থাকবে না, কারণ তার প্যাকেজ এই কম্পিউটারে রাখা নেই। সংস্করণ %1-এর ইনস্টলারটি রেখে দিন, অথবা আগে তার প্যাকেজ গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>The folder %1 was written, but could not be given its name. Nothing was changed; wait a moment, because a virus scanner may have a file in it open, and try again.</source>
        <translation>%1 ফোল্ডারটি লেখা হয়েছে, কিন্তু তার নাম দেওয়া যায়নি। কিছুই বদলায়নি; একটু অপেক্ষা করুন, কারণ ভাইরাস স্ক্যানার হয়তো সেখানকার কোনো ফাইল খুলে রেখেছে, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The version in the folder %1 is not signed by its publisher, so it never takes the place of another. Nothing was changed; stay with the version that runs, or take in a signed update.</source>
        <translation>%1 ফোল্ডারের সংস্করণটিতে প্রকাশকের স্বাক্ষর নেই, তাই সেটি কখনও অন্য সংস্করণের জায়গা নেয় না। কিছুই বদলায়নি; চলমান সংস্করণটিই ব্যবহার করুন, অথবা স্বাক্ষর করা একটি হালনাগাদ গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>“%1” is no position of a cell&apos;s committee and was left out.</source>
        <translation>“%1” শাখা কমিটির কোনো পদ নয়, তাই বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The state on the list is “%1”, on the card “%2”; an import does not change that. Enter it on the card, or compare with the list.</source>
        <translation>তালিকায় অবস্থা “%1”, কার্ডে “%2”; আমদানি তা বদলায় না। কার্ডে লিখুন, অথবা তালিকার সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>When the program was closed last, changing its version was not finished. %1</source>
        <translation>গতবার প্রোগ্রাম বন্ধ করার সময় সংস্করণ বদলানো শেষ হয়নি। %1</translation>
    </message>
    <message>
        <source>Another program is changing the version in the folder %1. Nothing was changed here; wait a minute and try again.</source>
        <translation>অন্য একটি প্রোগ্রাম %1 ফোল্ডারে সংস্করণ বদলাচ্ছে। এখানে কিছু বদলানো হয়নি; এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Nothing stands in this list; there is nothing to print or save.</source>
        <translation>এই তালিকায় কিছু নেই; ছাপার বা সংরক্ষণ করার কিছু নেই।</translation>
    </message>
    <message>
        <source>The book in %1 lies on a stick or another disk that can be pulled out. Pulled out while it is open it can lose what was written last; keep the book on this computer&apos;s own disk.</source>
        <translation>%1-এর বইটি ইউএসবি বা খুলে নেওয়া যায় এমন ডিস্কে আছে। খোলা অবস্থায় খুলে নিলে শেষে যা লেখা হয়েছে তা হারাতে পারে; বইটি এই কম্পিউটারের নিজের ডিস্কে রাখুন।</translation>
    </message>
    <message>
        <source>The folder %1 of another version could not be removed. Close every program that runs from it or has a file in it open, and try again.</source>
        <translation>অন্য একটি সংস্করণের %1 ফোল্ডারটি সরানো যায়নি। যে প্রোগ্রাম সেখান থেকে চলছে বা সেখানকার ফাইল খুলে রেখেছে সেগুলি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>%1 could not be removed. Close every program that has it open, and try again.</source>
        <translation>%1 সরানো যায়নি। যে প্রোগ্রাম এটি খুলে রেখেছে সেগুলি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>EscrowAskDialog</name>
    <message>
        <source>Request to the upper office</source>
        <translation>ঊর্ধ্বতন কার্যালয়ে অনুরোধ</translation>
    </message>
    <message>
        <source>The next step shows a one-time code and 30 digits. Have paper and pen ready.</source>
        <translation>পরের ধাপে একটি একবারের কোড ও ৩০টি অঙ্ক দেখা যাবে। কাগজ-কলম হাতে রাখুন।</translation>
    </message>
    <message>
        <source>A new request takes the place of the one that waits: an answer to the old one will open nothing any more.</source>
        <translation>নতুন অনুরোধ অপেক্ষমাণটির জায়গা নেয়: পুরনোটির উত্তর আর কিছুই খুলবে না।</translation>
    </message>
    <message>
        <source>&amp;Name of the cell, as the office knows it</source>
        <translation>সেলের নাম, কার্যালয় যেমন জানে (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>এগিয়ে যান (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Show the request again</source>
        <translation>অনুরোধ আবার দেখুন</translation>
    </message>
    <message>
        <source>The request lies on this computer, sealed with the one-time code that you wrote down.</source>
        <translation>অনুরোধটি এই কম্পিউটারে আছে, আপনার লিখে রাখা একবারের কোড দিয়ে সিল করা।</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>একবারের কোড (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show the request</source>
        <translation>অনুরোধ দেখান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>EscrowDecisionDialog</name>
    <message>
        <source>Choose the file of the escrow key</source>
        <translation>এসক্রো কীর ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>A cell asks to open its book</source>
        <translation>একটি সেল তার বই খুলতে অনুরোধ করছে</translation>
    </message>
    <message>
        <source>The request says that it comes from: %1. No enrolled cell has told this office of an escrow for this book: its last bundle may not have come, or the cell is not enrolled here.</source>
        <translation>অনুরোধে লেখা আছে এটি এসেছে: %1 থেকে। কোনো নিবন্ধিত সেল এই বইয়ের এসক্রোর কথা জানায়নি: হয়তো তার শেষ প্যাকেজ আসেনি, বা সেলটি এখানে নিবন্ধিত নয়।</translation>
    </message>
    <message>
        <source>%1 asks to open its book. The request says: %2.</source>
        <translation>%1 তার বই খুলতে অনুরোধ করছে। অনুরোধে লেখা: %2।</translation>
    </message>
    <message>
        <source>Made on %1 by the clock of that computer, for the book number %2.</source>
        <translation>ওই কম্পিউটারের ঘড়ি অনুযায়ী %1-এ তৈরি, বই নম্বর %2-এর জন্য।</translation>
    </message>
    <message>
        <source>Make sure who asks: call the cell on a number you know. The decision goes into the log of this office; the opening goes into that of the cell.</source>
        <translation>কে অনুরোধ করছে নিশ্চিত হোন: আপনার জানা নম্বরে সেলকে ফোন করুন। সিদ্ধান্ত এই কার্যালয়ের লগে যায়; খোলার ঘটনা সেলের লগে।</translation>
    </message>
    <message>
        <source>The cell agreed to the escrow key that this office had before: take that one from the safe.</source>
        <translation>সেল এই কার্যালয়ের আগের এসক্রো কীতে সম্মত হয়েছিল: সিন্দুক থেকে সেটি নিন।</translation>
    </message>
    <message>
        <source>Whose &amp;book it is</source>
        <translation>এটি কার বই (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>মঞ্জুর (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>প্রত্যাখ্যাত (&amp;R)</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>কে সিদ্ধান্ত নিয়েছেন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>কেন (&amp;W)</translation>
    </message>
    <message>
        <source>Have the 30 digits of the request read out to you by telephone or in person and type them; the program compares.</source>
        <translation>ফোনে বা সরাসরি অনুরোধের ৩০টি অঙ্ক শুনে টাইপ করুন; প্রোগ্রাম মিলিয়ে দেখে।</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the cell reads out</source>
        <translation>সেল যে 30টি অঙ্ক পড়ে শোনায় (&amp;3)</translation>
    </message>
    <message>
        <source>Escrow &amp;key from the safe</source>
        <translation>সিন্দুকের এসক্রো কী (&amp;K)</translation>
    </message>
    <message>
        <source>AGE-SECRET-KEY-1…</source>
        <translation>AGE-SECRET-KEY-1…</translation>
    </message>
    <message>
        <source>The key was read from %1.</source>
        <translation>কীটি %1 থেকে পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>Read the key from a &amp;file…</source>
        <translation>ফাইল থেকে কী পড়ুন (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>উত্তর সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;cord the decision</source>
        <translation>সিদ্ধান্ত লিখুন (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>EscrowDialog</name>
    <message>
        <source>Agree to escrow</source>
        <translation>এসক্রোতে সম্মতি</translation>
    </message>
    <message>
        <source>%1 will be able to open this book when its passphrase is lost, on a request of yours and with a decision that stands in both logs. With its key and a copy of the book&apos;s folder it can read everything in it. It can never sign for you.</source>
        <translation>পাসফ্রেজ হারালে আপনার অনুরোধে এবং দুই লগে লেখা সিদ্ধান্তে %1 এই বই খুলতে পারবে। তার কী ও বইয়ের ফোল্ডারের অনুলিপি থাকলে সে সবকিছু পড়তে পারে। আপনার হয়ে কখনো স্বাক্ষর করতে পারে না।</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>বইয়ের পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>সম্মতি (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>EscrowKeyDialog</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>পত্রটি PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Print it, then delete the file: whoever has it can read the books of the cells that agree.</source>
        <translation>পত্রটি %1 নামে সংরক্ষিত। ছেপে ফাইলটি মুছে ফেলুন: যার কাছে এটি আছে সে সম্মত সেলগুলোর বই পড়তে পারে।</translation>
    </message>
    <message>
        <source>Save the escrow key on a stick for the safe</source>
        <translation>সিন্দুকের জন্য এসক্রো কী USB-তে সংরক্ষণ</translation>
    </message>
    <message>
        <source>The key was saved as %1 and read back. Put the stick into the safe; leave no copy on this computer.</source>
        <translation>কীটি %1 নামে সংরক্ষিত ও আবার পড়ে দেখা হয়েছে। USB সিন্দুকে রাখুন; এই কম্পিউটারে কোনো কপি রাখবেন না।</translation>
    </message>
    <message>
        <source>Escrow key of the office</source>
        <translation>কার্যালয়ের এসক্রো কী</translation>
    </message>
    <message>
        <source>With this key the office can help a cell that has lost its passphrase. It is kept nowhere in the program: print it, or save it on a stick, and put it into the safe. Without it the office can help nobody.</source>
        <translation>এই কী দিয়ে কার্যালয় পাসফ্রেজ হারানো সেলকে সাহায্য করতে পারে। প্রোগ্রামে এটি কোথাও রাখা হয় না: ছেপে নিন, বা USB-তে সংরক্ষণ করে সিন্দুকে রাখুন। এটি ছাড়া কার্যালয় কাউকে সাহায্য করতে পারে না।</translation>
    </message>
    <message>
        <source>Type these groups from the printed sheet.</source>
        <translation>ছাপা পত্র থেকে এই গুচ্ছগুলো টাইপ করুন।</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>গুচ্ছ %1</translation>
    </message>
    <message>
        <source>Or save the key as a file; a stick and a sheet in two places are safer than one of them.</source>
        <translation>অথবা কীটি ফাইল হিসেবে সংরক্ষণ করুন; দুই জায়গায় USB ও পত্র একটির চেয়ে নিরাপদ।</translation>
    </message>
    <message>
        <source>&amp;Save on a stick…</source>
        <translation>USB-তে সংরক্ষণ (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>এই কী ব্যবহার করুন (&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>EscrowOffice</name>
    <message>
        <source>Granted</source>
        <translation>মঞ্জুর</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Opened by the answer, says the cell&apos;s log</source>
        <translation>সেলের লগ বলে: উত্তর দিয়ে খোলা</translation>
    </message>
    <message>
        <source>Opened by the recovery sheet, says the cell&apos;s log</source>
        <translation>সেলের লগ বলে: পুনরুদ্ধার পত্র দিয়ে খোলা</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Who decided and why</source>
        <translation>কে সিদ্ধান্ত নিলেন ও কেন</translation>
    </message>
    <message>
        <source>With an escrow key in its safe this office can help a cell that has lost its passphrase. It has none yet.</source>
        <translation>সিন্দুকে এসক্রো কী থাকলে এই কার্যালয় পাসফ্রেজ হারানো সেলকে সাহায্য করতে পারে। এখনো কোনোটি নেই।</translation>
    </message>
    <message>
        <source>The escrow key is made; no cell has sent word yet that it agrees. Give the offer to the cells.</source>
        <translation>এসক্রো কী তৈরি হয়েছে; কোনো সেল এখনো সম্মতি জানায়নি। সেলগুলোকে প্রস্তাবটি দিন।</translation>
    </message>
    <message numerus="yes">
        <source>%n cells agreed to the escrow: %1.</source>
        <translation>
            <numerusform>%nটি সেল এসক্রোতে সম্মত: %1।</numerusform>
            <numerusform>%nটি সেল এসক্রোতে সম্মত: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the escrow key…</source>
        <translation>এসক্রো কী তৈরি করুন (&amp;M)…</translation>
    </message>
    <message>
        <source>Save the offer for ce&amp;lls…</source>
        <translation>সেলের জন্য প্রস্তাব সংরক্ষণ (&amp;L)…</translation>
    </message>
    <message>
        <source>Take in a re&amp;quest…</source>
        <translation>অনুরোধ গ্রহণ করুন (&amp;Q)…</translation>
    </message>
    <message>
        <source>Save the answer &amp;for the cell…</source>
        <translation>সেলের জন্য উত্তর সংরক্ষণ (&amp;F)…</translation>
    </message>
    <message>
        <source>Decisions and openings</source>
        <translation>সিদ্ধান্ত ও খোলার ঘটনা</translation>
    </message>
    <message>
        <source>The escrow key is in force. Put the sheet or the stick into the safe now, then save the offer and give it to the cells.</source>
        <translation>এসক্রো কী কার্যকর। এখনই পত্র বা USB সিন্দুকে রাখুন, তারপর প্রস্তাব সংরক্ষণ করে সেলগুলোকে দিন।</translation>
    </message>
    <message>
        <source>&amp;Save the offer…</source>
        <translation>প্রস্তাব সংরক্ষণ (&amp;S)…</translation>
    </message>
    <message>
        <source>Save the offer for cells</source>
        <translation>সেলের জন্য প্রস্তাব সংরক্ষণ</translation>
    </message>
    <message>
        <source>The offer was saved as %1. It is no secret; a cell agrees to it under “Book and keys” and then sends a bundle.</source>
        <translation>প্রস্তাবটি %1 নামে সংরক্ষিত। এটি গোপন নয়; সেল “বই ও কী” পাতায় সম্মত হয়ে একটি প্যাকেজ পাঠায়।</translation>
    </message>
    <message>
        <source>Choose the request of the cell</source>
        <translation>সেলের অনুরোধ ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>An earlier request for this book was granted on %1 (%2).</source>
        <translation>এই বইয়ের আগের অনুরোধ %1 তারিখে মঞ্জুর হয়েছিল (%2)।</translation>
    </message>
    <message>
        <source>An earlier request for this book was refused on %1 (%2).</source>
        <translation>এই বইয়ের আগের অনুরোধ %1 তারিখে প্রত্যাখ্যাত হয়েছিল (%2)।</translation>
    </message>
    <message>
        <source>The refusal stands in the log. Tell %1 and say why.</source>
        <translation>প্রত্যাখ্যান লগে আছে। %1-কে জানান এবং কারণ বলুন।</translation>
    </message>
    <message>
        <source>It is granted and stands in the log. Save the answer for %1, and put the escrow key back into the safe.</source>
        <translation>মঞ্জুর হয়েছে এবং লগে আছে। %1-এর জন্য উত্তর সংরক্ষণ করুন, আর এসক্রো কী সিন্দুকে ফেরত রাখুন।</translation>
    </message>
    <message>
        <source>Save the answer for the cell</source>
        <translation>সেলের জন্য উত্তর সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The answer for %1 was saved as %2. Nobody but whoever made the request can open the book with it.</source>
        <translation>%1-এর উত্তর %2 নামে সংরক্ষিত। যে অনুরোধ করেছে শুধু সে-ই এটি দিয়ে বই খুলতে পারে।</translation>
    </message>
</context>
<context>
    <name>EscrowRequestDialog</name>
    <message>
        <source>Save the request for the upper office</source>
        <translation>ঊর্ধ্বতন কার্যালয়ের জন্য অনুরোধ সংরক্ষণ</translation>
    </message>
    <message>
        <source>The request was saved as %1. Bring it to the upper office, or send it by e-mail.</source>
        <translation>অনুরোধটি %1 নামে সংরক্ষিত। ঊর্ধ্বতন কার্যালয়ে নিয়ে যান, বা ইমেইলে পাঠান।</translation>
    </message>
    <message>
        <source>Request to the upper office</source>
        <translation>ঊর্ধ্বতন কার্যালয়ে অনুরোধ</translation>
    </message>
    <message>
        <source>1. Write down this one-time code and keep it to yourself. It is shown only now; without it the answer opens nothing.</source>
        <translation>১. এই একবারের কোড লিখে নিন এবং নিজের কাছে রাখুন। এটি শুধু এখনই দেখা যায়; এটি ছাড়া উত্তর কিছুই খোলে না।</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>একবারের কোড</translation>
    </message>
    <message>
        <source>The code is &amp;written down</source>
        <translation>কোডটি লেখা হয়েছে (&amp;W)</translation>
    </message>
    <message>
        <source>2. Save the request file on a stick or in a folder, and hand it over to the upper office.</source>
        <translation>২. অনুরোধ ফাইল USB বা ফোল্ডারে সংরক্ষণ করে ঊর্ধ্বতন কার্যালয়ে দিন।</translation>
    </message>
    <message>
        <source>The request file can be saved again, when the stick was lost.</source>
        <translation>USB হারিয়ে গেলে অনুরোধ ফাইল আবার সংরক্ষণ করা যায়।</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>অনুরোধ সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>3. Call the office and read these 30 digits to it; write them down too. They prove that the request is yours. Never read out the one-time code.</source>
        <translation>৩. কার্যালয়ে ফোন করে এই ৩০টি অঙ্ক পড়ে শোনান; লিখেও রাখুন। এগুলো প্রমাণ করে অনুরোধটি আপনার। একবারের কোড কখনো পড়ে শোনাবেন না।</translation>
    </message>
    <message>
        <source>These 30 digits are read to the office by telephone or in person. Never read out the one-time code.</source>
        <translation>এই ৩০টি অঙ্ক ফোনে বা সরাসরি কার্যালয়কে পড়ে শোনান। একবারের কোড কখনো পড়ে শোনাবেন না।</translation>
    </message>
    <message>
        <source>The 30 digits of the request</source>
        <translation>অনুরোধের ৩০টি অঙ্ক</translation>
    </message>
    <message>
        <source>When the office has agreed it gives you an answer file. The program may be closed until then: open this book again, press “Forgotten passphrase” and take the answer in.</source>
        <translation>কার্যালয় সম্মত হলে আপনাকে একটি উত্তর ফাইল দেয়। ততদিন প্রোগ্রাম বন্ধ রাখা যায়: এই বই আবার খুলতে গিয়ে “পাসফ্রেজ ভুলে গেছি” চেপে উত্তর গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>শেষ (&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Year %1</source>
        <translation>%1 সাল</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2 সালের %1 নম্বর ত্রৈমাসিক</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1 সাল</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2 সালের %1 নম্বর ত্রৈমাসিক</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>পুরো বছর</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>ত্রৈমাসিক %1</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>এখনও মূল্যায়ন হয়নি</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>নিজের মূল্যায়ন</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>ভোট হয়েছে</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>শ্রেণিবিন্যাস নেই</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>here on %1 of %2 days only</source>
        <translation>%2 দিনের মধ্যে মাত্র %1 দিন এখানে</translation>
    </message>
    <message>
        <source>no longer on the list at the end of the time</source>
        <translation>সময়ের শেষে আর তালিকায় নেই</translation>
    </message>
    <message>
        <source>without a level yet: %1</source>
        <translation>এখনও স্তর ছাড়া: %1</translation>
    </message>
    <message>
        <source>not classified: %1</source>
        <translation>শ্রেণিবিন্যাস নেই: %1</translation>
    </message>
    <message>
        <source>No cap on excellent members. Excellent so far: %1.</source>
        <translation>চমৎকার সদস্যের কোনো সীমা নেই। এ পর্যন্ত চমৎকার: %1।</translation>
    </message>
    <message>
        <source>At most %1 may be excellent: %2 % %3 (%4). Excellent so far: %5.</source>
        <translation>সর্বোচ্চ %1 জন চমৎকার হতে পারেন: %2 % %3 (%4)। এ পর্যন্ত চমৎকার: %5।</translation>
    </message>
    <message>
        <source>That is too many.</source>
        <translation>এটি সীমার বেশি।</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>পূরণ হয়নি: %1।</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>সময়মতো সম্পন্ন</translation>
    </message>
    <message>
        <source>done late, on %1</source>
        <translation>দেরিতে সম্পন্ন, %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>সম্পন্ন হয়নি</translation>
    </message>
    <message>
        <source>not due yet, not counted</source>
        <translation>সময়সীমা আসেনি, গোনা হয়নি</translation>
    </message>
    <message>
        <source>dropped, not counted</source>
        <translation>বাদ দেওয়া, গোনা হয়নি</translation>
    </message>
    <message>
        <source>commended</source>
        <translation>প্রশংসা</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>স্মরণ করিয়ে দেওয়া</translation>
    </message>
    <message>
        <source>criticised</source>
        <translation>সমালোচনা</translation>
    </message>
    <message>
        <source>Not classified: %1</source>
        <translation>শ্রেণিবিন্যাস নেই: %1</translation>
    </message>
    <message>
        <source>Here on %1 of %2 days only.</source>
        <translation>%2 দিনের মধ্যে মাত্র %1 দিন এখানে ছিলেন।</translation>
    </message>
    <message>
        <source>No longer on the list at the end of the time.</source>
        <translation>সময়ের শেষে আর তালিকায় নেই।</translation>
    </message>
    <message>
        <source>Tasks due in this time: %1 given, %2 done, %3 in time.</source>
        <translation>এই সময়ে যে কাজের সময়সীমা: দেওয়া %1, সম্পন্ন %2, সময়মতো %3।</translation>
    </message>
    <message>
        <source>Meetings: there at %1 of %2, absent without a reason at %3.</source>
        <translation>সভা: %2টির মধ্যে %1টিতে উপস্থিত, কারণ ছাড়া অনুপস্থিত %3টিতে।</translation>
    </message>
    <message>
        <source>No quarter of this year was evaluated.</source>
        <translation>এই বছরের কোনো ত্রৈমাসিকের মূল্যায়ন হয়নি।</translation>
    </message>
    <message>
        <source>The quarters of this year:</source>
        <translation>এই বছরের ত্রৈমাসিকগুলো:</translation>
    </message>
    <message>
        <source>Mean of their points: %1.</source>
        <translation>তাদের পয়েন্টের গড়: %1।</translation>
    </message>
    <message>
        <source>No weaknesses were named before.</source>
        <translation>আগে কোনো দুর্বলতা উল্লেখ করা হয়নি।</translation>
    </message>
    <message>
        <source>Weaknesses named before:</source>
        <translation>আগে উল্লেখিত দুর্বলতা:</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>চমৎকার</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>অসম্পন্ন</translation>
    </message>
    <message>
        <source>the book counts %1 of %2 tasks done</source>
        <translation>বই গোনে %2টি কাজের %1টি সম্পন্ন</translation>
    </message>
</context>
<context>
    <name>EvaluationCapDialog</name>
    <message>
        <source>How many may be excellent</source>
        <translation>কতজন চমৎকার হতে পারেন</translation>
    </message>
    <message>
        <source>The share and whom it is reckoned of are not certain under the rules now in force, and the upper committee may give the cell a number of its own. 100 percent is no cap. The rules say: %1</source>
        <translation>বর্তমান নিয়মে হার এবং কাদের মধ্যে তা হিসাব হয় নিশ্চিত নয়, এবং ঊর্ধ্বতন কমিটি পার্টি সেলকে আলাদা সংখ্যা দিতে পারে। 100 শতাংশ মানে কোনো সীমা নেই। নিয়মে আছে: %1</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>শতকরা (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Of whom</source>
        <translation>কাদের মধ্যে (&amp;O)</translation>
    </message>
    <message>
        <source>Holds &amp;from the day</source>
        <translation>যে দিন থেকে কার্যকর (&amp;F)</translation>
    </message>
    <message>
        <source>On what pape&amp;r</source>
        <translation>কোন কাগজ অনুযায়ী (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the cap</source>
        <translation>সীমা সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>EvaluationDecisionDialog</name>
    <message>
        <source>Decide all as proposed</source>
        <translation>প্রস্তাব অনুযায়ী সবার সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>For %1 the proposed level becomes the level in the end for %2 members, and the reason why they are not classified is recorded for %3. Whoever was decided already stays as he is.</source>
        <translation>%1: %2 জন সদস্যের প্রস্তাবিত স্তর চূড়ান্ত স্তর হয়, এবং %3 জনের শ্রেণিবিন্যাস না হওয়ার কারণ লেখা হয়। যাদের সিদ্ধান্ত আগেই হয়েছে তারা যেমন আছেন তেমনই থাকেন।</translation>
    </message>
    <message>
        <source>&amp;Paper: number, date, issuer</source>
        <translation>কাগজ: নম্বর, তারিখ, প্রদানকারী (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decide all</source>
        <translation>সবার সিদ্ধান্ত (&amp;D)</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Nothing stands against what is typed.</source>
        <translation>যা লেখা হয়েছে তার বিরুদ্ধে কিছু নেই।</translation>
    </message>
    <message>
        <source>Write in the note why all the same.</source>
        <translation>তবু কেন, টীকায় লিখুন।</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>What the book knows</source>
        <translation>বই যা জানে</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>নিজের মূল্যায়ন</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Proposal of the committee</source>
        <translation>কমিটির প্রস্তাব</translation>
    </message>
    <message>
        <source>Vote of the cell</source>
        <translation>পার্টি সেলের ভোট</translation>
    </message>
    <message>
        <source>Level in the end</source>
        <translation>চূড়ান্ত স্তর</translation>
    </message>
    <message>
        <source>Own &amp;points (0 to 100)</source>
        <translation>নিজের পয়েন্ট (0 থেকে 100) (&amp;P)</translation>
    </message>
    <message>
        <source>Own &amp;level</source>
        <translation>নিজের স্তর (&amp;L)</translation>
    </message>
    <message>
        <source>Tasks &amp;given</source>
        <translation>দেওয়া কাজ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>সম্পন্ন (&amp;D)</translation>
    </message>
    <message>
        <source>Done in &amp;time</source>
        <translation>সময়মতো সম্পন্ন (&amp;T)</translation>
    </message>
    <message>
        <source>Beyond what was as&amp;ked</source>
        <translation>চাহিদার অতিরিক্ত (&amp;K)</translation>
    </message>
    <message>
        <source>Earlier weaknesses are &amp;mended</source>
        <translation>আগের দুর্বলতা দূর হয়েছে (&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;roposed points</source>
        <translation>প্রস্তাবিত পয়েন্ট (&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;oposed level</source>
        <translation>প্রস্তাবিত স্তর (&amp;O)</translation>
    </message>
    <message>
        <source>Weaknesses &amp;named this time</source>
        <translation>এবার উল্লেখিত দুর্বলতা (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Vote taken over</source>
        <translation>যে ভোট নেওয়া হয়েছে (&amp;V)</translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation>পক্ষে (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Entitled to vote</source>
        <translation>ভোটাধিকারী (&amp;E)</translation>
    </message>
    <message>
        <source>Points in t&amp;he end</source>
        <translation>চূড়ান্ত পয়েন্ট (&amp;H)</translation>
    </message>
    <message>
        <source>Level &amp;in the end</source>
        <translation>চূড়ান্ত স্তর (&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;aper: number, date, issuer</source>
        <translation>কাগজ: নম্বর, তারিখ, প্রদানকারী (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why not classified</source>
        <translation>কেন শ্রেণিবিন্যাস নেই (&amp;W)</translation>
    </message>
    <message>
        <source>Note: wh&amp;y so</source>
        <translation>টীকা: কেন এমন (&amp;Y)</translation>
    </message>
    <message>
        <source>Go on with the ne&amp;xt member after saving</source>
        <translation>সংরক্ষণের পরে পরবর্তী সদস্যে যান (&amp;X)</translation>
    </message>
    <message>
        <source>Totals as typed below</source>
        <translation>নিচে লেখা মোট সংখ্যা</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>এখনও নেই</translation>
    </message>
    <message>
        <source>&amp;Save the evaluation</source>
        <translation>মূল্যায়ন সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>কতদূর</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>সম্পন্ন কাজ</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>নিজের মূল্যায়ন</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>প্রস্তাবিত</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>পক্ষে</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>স্তর</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>লক্ষণীয়</translation>
    </message>
    <message>
        <source>Evaluation of the members</source>
        <translation>সদস্যদের মূল্যায়ন</translation>
    </message>
    <message>
        <source>Nobody was on the list of members at that time.</source>
        <translation>সেই সময়ে সদস্য তালিকায় কেউ ছিলেন না।</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>সদস্যদের তালিকায় যান</translation>
    </message>
    <message>
        <source>&amp;Evaluate the member…</source>
        <translation>সদস্যের মূল্যায়ন… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Decide all as proposed…</source>
        <translation>প্রস্তাব অনুযায়ী সবার সিদ্ধান্ত… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cap on excellent…</source>
        <translation>চমৎকারের সীমা… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>তালিকা ছাপুন… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sheet of the member…</source>
        <translation>সদস্যের পাতা… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>বছর (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>ত্রৈমাসিক (&amp;Q)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>The evaluation is recorded.</source>
        <translation>মূল্যায়ন লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>That was the last member of the list.</source>
        <translation>তালিকার শেষ সদস্য ছিলেন তিনি।</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n member(s).</source>
        <translation>
            <numerusform>%n জন সদস্যের জন্য লেখা হয়েছে।</numerusform>
            <numerusform>%n জন সদস্যের জন্য লেখা হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n member(s). Left for you to decide, with a note:</source>
        <translation>
            <numerusform>%n জন সদস্যের জন্য লেখা হয়েছে। টীকাসহ আপনার সিদ্ধান্তের জন্য রইলেন:</numerusform>
            <numerusform>%n জন সদস্যের জন্য লেখা হয়েছে। টীকাসহ আপনার সিদ্ধান্তের জন্য রইলেন:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap is settled.</source>
        <translation>সীমা নির্ধারিত হয়েছে।</translation>
    </message>
    <message>
        <source>List of results</source>
        <translation>ফলাফলের তালিকা</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>%1-এর পাতা</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>## Evaluation of the members

Choose the **year** and the **quarter** (or the whole year). The table holds every official and probationary member on the list at the end of that time. Who is exempt is not classified and stands there with the reason; who was here for less than half of the time is told, and you decide.

**Enter** or F2 opens the form of a member. It goes by the steps of the review: own rating, tasks, proposal of the committee, vote of the cell, level in the end. After saving, the form of the next member opens; take the mark away if you want only one.

* **Tasks** are counted from the book: those due in this time, those done, those done in time. What is not due yet or was dropped is not counted. The tasks stand at the right. You can type other numbers; *beyond what was asked* only you know.
* **Points** choose the level (by Regulation 366 from 90 excellent, from 70 good, from 50 fulfilled). What an excellent level asks for besides (all tasks done and in time, 30 percent beyond what was asked, earlier weaknesses mended) is checked. It never stops you: if something is not met, write in the note why.
* **Vote**: take over a vote or secret ballot of a meeting, or type the totals. Of a secret ballot the book holds totals only.
* **The cap** on excellent members is a setting, because the rules now in force do not make it certain: by default 20 percent of those rated good or better, rounded down. The upper committee counts it over the whole organisation and may give the cell a number: settle it with *Cap* and say on what paper.

**Decide all as proposed** records the levels for everybody once the decision has come. A level that was decided can still be corrected: change it in the form and write why; the history (Ctrl+H) keeps what stood there.

**Print the list** (Ctrl+P) makes the list of results, **Save as XLSX** and **Save as CSV** the same for a spreadsheet, **Sheet of the member** one page with what the book knows. Each print is noted in the log of what left the book.</source>
        <translation>## সদস্যদের মূল্যায়ন

**বছর** ও **ত্রৈমাসিক** (বা পুরো বছর) বেছে নিন। সেই সময়ের শেষে তালিকায় থাকা প্রত্যেক পূর্ণ ও প্রোবেশনারি সদস্য সারণিতে থাকেন। যিনি অব্যাহতিপ্রাপ্ত তাঁর শ্রেণিবিন্যাস হয় না এবং কারণসহ সেখানে থাকেন; যিনি অর্ধেকের কম সময় এখানে ছিলেন তা জানানো হয়, সিদ্ধান্ত আপনার।

**Enter** বা F2 সদস্যের ফর্ম খোলে। এটি পর্যালোচনার ধাপ ধরে চলে: নিজের মূল্যায়ন, কাজ, কমিটির প্রস্তাব, পার্টি সেলের ভোট, চূড়ান্ত স্তর। সংরক্ষণের পরে পরবর্তী সদস্যের ফর্ম খোলে; শুধু একজন চাইলে চিহ্নটি তুলে দিন।

* **কাজ** বই থেকে গোনা হয়: এই সময়ে যেগুলোর সময়সীমা, সম্পন্ন, সময়মতো সম্পন্ন। যার সময়সীমা আসেনি বা যা বাদ দেওয়া হয়েছে তা গোনা হয় না। কাজগুলো ডানদিকে থাকে। অন্য সংখ্যা লিখতে পারেন; *চাহিদার অতিরিক্ত* শুধু আপনি জানেন।
* **পয়েন্ট** স্তর ঠিক করে (নিয়ম 366 অনুযায়ী 90 থেকে চমৎকার, 70 থেকে ভালো, 50 থেকে সম্পন্ন)। চমৎকার স্তরের অন্যান্য শর্ত (সব কাজ সময়মতো সম্পন্ন, 30 শতাংশ চাহিদার অতিরিক্ত, আগের দুর্বলতা দূর) যাচাই হয়। এটি আপনাকে কখনও থামায় না: কিছু পূরণ না হলে টীকায় কারণ লিখুন।
* **ভোট**: সভার কোনো ভোট বা গোপন ব্যালট নিন, বা মোট সংখ্যা লিখুন। গোপন ব্যালটের শুধু মোট সংখ্যা বইয়ে থাকে।
* চমৎকার সদস্যের **সর্বোচ্চ সীমা** একটি সেটিং, কারণ বর্তমান নিয়মে তা নিশ্চিত নয়: স্বাভাবিকভাবে ভালো বা তার ওপরের সদস্যদের 20 শতাংশ, নিচের দিকে পূর্ণ সংখ্যায়। ঊর্ধ্বতন কমিটি পুরো সংগঠন ধরে হিসাব করে এবং পার্টি সেলকে সংখ্যা দিতে পারে: *সীমা* দিয়ে তা নির্ধারণ করুন এবং কোন কাগজ অনুযায়ী তা লিখুন।

**প্রস্তাব অনুযায়ী সবার সিদ্ধান্ত** সিদ্ধান্ত এলে সবার স্তর লেখে। নির্ধারিত স্তরও পরে সংশোধন করা যায়: ফর্মে বদলান ও কারণ লিখুন; ইতিহাস (Ctrl+H) আগের লেখা রাখে।

**তালিকা ছাপুন** (Ctrl+P) ফলাফলের তালিকা করে, **XLSX হিসেবে সংরক্ষণ** ও **CSV হিসেবে সংরক্ষণ** একই তালিকা স্প্রেডশিটের জন্য রাখে, **সদস্যের পাতা** বই যা জানে তার এক পাতা। প্রতিটি ছাপা বই থেকে যা বেরিয়েছে তার লগে লেখা হয়।</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>XLSX হিসেবে সংরক্ষণ… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV হিসেবে সংরক্ষণ… (&amp;V)</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Scan of the paper (PDF, JPEG or PNG)</source>
        <translation>কাগজের স্ক্যান (PDF, JPEG বা PNG)</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>স্ক্যান: %1</translation>
    </message>
    <message>
        <source>No scan of the paper.</source>
        <translation>কাগজের কোনো স্ক্যান নেই।</translation>
    </message>
    <message>
        <source>New line in the timeline of %1</source>
        <translation>%1-এর সময়রেখায় নতুন লাইন</translation>
    </message>
    <message>
        <source>Line in the timeline of %1</source>
        <translation>%1-এর সময়রেখার লাইন</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ধরন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>কী ছিল (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Years of party age</source>
        <translation>পার্টি বয়সের বছর (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;From (whole or in part)</source>
        <translation>যে দিন থেকে (পুরো বা আংশিক) (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>যে দিন পর্যন্ত (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>সিদ্ধান্তের নম্বর (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date of the decision</source>
        <translation>সিদ্ধান্তের তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>জারিকারী (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove the scan</source>
        <translation>স্ক্যান বাদ দিন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the line</source>
        <translation>লাইনটি সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hoose a scan…</source>
        <translation>স্ক্যান বা&amp;ছুন…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>On the way up</source>
        <translation>উপরে পাঠানোর অবস্থা</translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation>ফেরত দেওয়ার কারণ</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>অফিসে পাঠানো</translation>
    </message>
    <message>
        <source>Made, not handed over</source>
        <translation>তৈরি, হস্তান্তর হয়নি</translation>
    </message>
    <message>
        <source>Receipt of the office</source>
        <translation>অফিসের প্রাপ্তিস্বীকার</translation>
    </message>
    <message>
        <source>Came from the office</source>
        <translation>অফিস থেকে এসেছে</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>আদান-প্রদান</translation>
    </message>
    <message>
        <source>## Exchange with the office

Signed minutes go to the office in a **bundle**: one file that nobody but the office can open.

1. **Make a bundle** on a stick. It is read back and compared.
2. Bring it or send it, then press **I have handed it over**.
3. The office answers with a **receipt**. Take it in here: only then is it certain that everything arrived.

A bundle holds everything the office has not confirmed yet, so a lost stick loses nothing: make another one.</source>
        <translation>## অফিসের সঙ্গে আদান-প্রদান

স্বাক্ষরিত কার্যবিবরণী একটি **প্যাকেজে** অফিসে যায়: একটি ফাইল, যা অফিস ছাড়া আর কেউ খুলতে পারে না।

1. পেনড্রাইভে **প্যাকেজ তৈরি করুন**। এটি আবার পড়ে মিলিয়ে দেখা হয়।
2. এটি নিয়ে যান বা পাঠান, তারপর **হস্তান্তর করেছি** চাপুন।
3. অফিস **প্রাপ্তিস্বীকার** দিয়ে উত্তর দেয়। এখানে তা গ্রহণ করুন: কেবল তখনই নিশ্চিত হয় যে সবকিছু পৌঁছেছে।

অফিস যা এখনও নিশ্চিত করেনি তার সবই প্যাকেজে থাকে, তাই পেনড্রাইভ হারালে কিছুই হারায় না: আরেকটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>Enrolled with %1</source>
        <translation>%1-এ নিবন্ধিত</translation>
    </message>
    <message>
        <source>Not enrolled with the office yet: three steps</source>
        <translation>এখনও অফিসে নিবন্ধিত নয়: তিনটি ধাপ</translation>
    </message>
    <message>
        <source>No signed minutes wait to be sent.</source>
        <translation>পাঠানোর অপেক্ষায় কোনো স্বাক্ষরিত কার্যবিবরণী নেই।</translation>
    </message>
    <message numerus="yes">
        <source>Signed minutes of %n meetings wait to be sent.</source>
        <translation>
            <numerusform>%nটি সভার স্বাক্ষরিত কার্যবিবরণী পাঠানোর অপেক্ষায় আছে।</numerusform>
            <numerusform>%nটি সভার স্বাক্ষরিত কার্যবিবরণী পাঠানোর অপেক্ষায় আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 was written and read back. Bring it to the office or send it.</source>
        <translation>%1 প্যাকেজটি লেখা হয়েছে এবং আবার পড়ে দেখা হয়েছে। এটি অফিসে নিয়ে যান বা পাঠান।</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>অফিসের সঙ্গে আদান-প্রদান</translation>
    </message>
    <message>
        <source>Show the &amp;enrolment</source>
        <translation>নিবন্ধন দেখান (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Make a bundle…</source>
        <translation>প্যাকেজ তৈরি করুন (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>প্রাপ্তিস্বীকার গ্রহণ করুন (&amp;T)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a bundle for the office…</source>
        <translation>অফিসের জন্য প্যাকেজ তৈরি করুন (&amp;K)…</translation>
    </message>
    <message>
        <source>Take in a &amp;receipt…</source>
        <translation>প্রাপ্তিস্বীকার গ্রহণ করুন (&amp;R)…</translation>
    </message>
    <message>
        <source>I have &amp;handed it over</source>
        <translation>হস্তান্তর করেছি (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Minutes on their way</source>
        <translation>পাঠানোর পথে কার্যবিবরণী (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bundles made and taken in</source>
        <translation>তৈরি ও গৃহীত প্যাকেজ (&amp;B)</translation>
    </message>
    <message>
        <source>Minutes on their way</source>
        <translation>পাঠানোর পথে কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Bundles made and taken in</source>
        <translation>তৈরি ও গৃহীত প্যাকেজ</translation>
    </message>
    <message>
        <source>Where the bundle is written: a stick or a folder</source>
        <translation>প্যাকেজ কোথায় লেখা হবে: পেনড্রাইভ বা ফোল্ডার</translation>
    </message>
    <message>
        <source>The bundle was written as %1, read back and compared.</source>
        <translation>প্যাকেজটি %1 নামে লেখা হয়েছে, আবার পড়ে মিলিয়ে দেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Choose the file of the office</source>
        <translation>অফিসের ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>This file of %1 was taken in before. Nothing changed.</source>
        <translation>%1-এর এই ফাইল আগেই গ্রহণ করা হয়েছিল। কিছুই বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.</source>
        <translation>
            <numerusform>%1-এর প্রাপ্তিস্বীকার গ্রহণ করা হয়েছে। এতে %nটি সভার কার্যবিবরণী সম্পর্কে বলা আছে; তালিকা দেখুন।</numerusform>
            <numerusform>%1-এর প্রাপ্তিস্বীকার গ্রহণ করা হয়েছে। এতে %nটি সভার কার্যবিবরণী সম্পর্কে বলা আছে; তালিকা দেখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt of %1 was taken in: what was sent has arrived.</source>
        <translation>%1-এর প্রাপ্তিস্বীকার গ্রহণ করা হয়েছে: যা পাঠানো হয়েছিল তা পৌঁছেছে।</translation>
    </message>
    <message>
        <source>Noted: the bundle was handed over. Now the receipt of the office is awaited.</source>
        <translation>লেখা হয়েছে: প্যাকেজ হস্তান্তর করা হয়েছে। এখন অফিসের প্রাপ্তিস্বীকারের অপেক্ষা।</translation>
    </message>
    <message>
        <source>As&amp;k the office for what is missing…</source>
        <translation>যা নেই তা কার্যালয়ের কাছে চান… (&amp;K)</translation>
    </message>
    <message>
        <source>%1 revoked the keys of this book as stolen or lost. Close it and open it by its recovery sheet or by escrow: it gets new keys then. After that enrol it again.</source>
        <translation>%1 এই বইয়ের কী চুরি বা হারানো বলে প্রত্যাহার করেছে। বইটি বন্ধ করে পুনরুদ্ধার পত্র বা এসক্রো দিয়ে খুলুন: তখন নতুন কী হয়। তারপর আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>This book signs with new keys. %1 takes nothing from it before it is enrolled again, with the next certificate: three steps.</source>
        <translation>এই বই নতুন কী দিয়ে স্বাক্ষর করে। পরবর্তী সনদে আবার নিবন্ধন না হওয়া পর্যন্ত %1 কিছুই নেবে না: তিনটি ধাপ।</translation>
    </message>
    <message>
        <source>%1 revoked the key of %2. Make a new key under “Book and keys”, then enrol the book again.</source>
        <translation>%1, %2-এর কী প্রত্যাহার করেছে। “বই ও কী” পাতায় নতুন কী তৈরি করে বইটি আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>C&amp;ompare the two copies…</source>
        <translation>দুই কপি মিলিয়ে দেখুন… (&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came back from %1, and the book may be sent again.</source>
        <translation>
            <numerusform>%1 থেকে %nটি ভুক্তি ফিরে এসেছে; বইটি আবার পাঠানো যাবে।</numerusform>
            <numerusform>%1 থেকে %nটি ভুক্তি ফিরে এসেছে; বইটি আবার পাঠানো যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were written here since stand behind them.</source>
        <translation>
            <numerusform>এখানে পরে লেখা %nটি ভুক্তি সেগুলোর পেছনে আছে।</numerusform>
            <numerusform>এখানে পরে লেখা %nটি ভুক্তি সেগুলোর পেছনে আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what came back and were set aside.</source>
        <translation>
            <numerusform>%nটি ফেরত আসা তথ্যের বিরোধী বলে আলাদা রাখা হয়েছে।</numerusform>
            <numerusform>%nটি ফেরত আসা তথ্যের বিরোধী বলে আলাদা রাখা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare the two copies…</source>
        <translation>দুই কপি মিলিয়ে দেখুন… (&amp;C)</translation>
    </message>
    <message>
        <source>%1 holds nothing that this restored book lacks. It may be sent again.</source>
        <translation>%1-এর কাছে এমন কিছু নেই যা এই পুনরুদ্ধার করা বইয়ে নেই। এটি আবার পাঠানো যাবে।</translation>
    </message>
    <message>
        <source>What the office sent was taken in, and with it an update of the program to version %1. It waits under “Book and keys”, “Updates”.</source>
        <translation>অফিস যা পাঠিয়েছে তা গ্রহণ করা হয়েছে, এবং তার সঙ্গে প্রোগ্রামের সংস্করণ %1-এর হালনাগাদ। তা “বই এবং কী”-এর “হালনাগাদ”-এ অপেক্ষায় আছে।</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Excuse before the day</source>
        <translation>আগে জানানো অনুপস্থিতি</translation>
    </message>
    <message>
        <source>Change an excuse</source>
        <translation>জানানো অনুপস্থিতি বদলানো</translation>
    </message>
    <message>
        <source>Record the excuse</source>
        <translation>অনুপস্থিতি লেখা</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Who will not come</source>
        <translation>কে আসবেন না (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>জানানোর তারিখ (&amp;T)</translation>
    </message>
</context>
<context>
    <name>ExcuseList</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Excused before the day</source>
        <translation>আগে জানানো অনুপস্থিতি</translation>
    </message>
    <message>
        <source>Add e&amp;xcuse…</source>
        <translation>অনুপস্থিতি যোগ… (&amp;X)</translation>
    </message>
    <message>
        <source>Edit excuse…</source>
        <translation>অনুপস্থিতি সম্পাদনা…</translation>
    </message>
    <message>
        <source>Remove excuse</source>
        <translation>অনুপস্থিতি সরানো</translation>
    </message>
    <message>
        <source>The excuse of %1 is removed.</source>
        <translation>%1-এর জানানো অনুপস্থিতি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Put the excuse back</source>
        <translation>অনুপস্থিতি ফিরিয়ে আনা</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract of the minutes</source>
        <translation>কার্যবিবরণীর উদ্ধৃতাংশ</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>বিষয় (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;For whom, for what</source>
        <translation>কার জন্য, কী কাজে (&amp;F)</translation>
    </message>
    <message>
        <source>The extract gets its number now and is kept as it is printed. Whoever certifies it signs the paper in ink.</source>
        <translation>উদ্ধৃতাংশ এখনই নম্বর পায় এবং যেমন ছাপা হয় তেমনই রাখা হয়। প্রত্যয়নকারী কাগজে কালিতে স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>&amp;Give out the extract</source>
        <translation>উদ্ধৃতাংশ দিন (&amp;G)</translation>
    </message>
    <message>
        <source>Certified b&amp;y</source>
        <translation>প্রত্যয়নকারী (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>Cell Book</source>
        <translation>পার্টি সেলের বই</translation>
    </message>
    <message>
        <source>The book is closed and everything in it is saved. But the last backup is not complete:

%1</source>
        <translation>বই বন্ধ হয়েছে এবং এর সবকিছু সংরক্ষিত। কিন্তু শেষ ব্যাকআপটি সম্পূর্ণ নয়:

%1</translation>
    </message>
    <message>
        <source>The book is closed. A last backup is being made and tried out; this window closes by itself then. Leave the stick in until it has.</source>
        <translation>বই বন্ধ হয়েছে। শেষ একটি ব্যাকআপ তৈরি ও পরীক্ষা হচ্ছে; তারপর এই জানালা নিজেই বন্ধ হবে। ততক্ষণ পেনড্রাইভ খুলবেন না।</translation>
    </message>
    <message>
        <source>A last backup is being made</source>
        <translation>শেষ ব্যাকআপ তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>সংযুক্ত ফাইল</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>ফাইল সংযুক্ত করুন (&amp;F)…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>কপি সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>ফাইল সরান</translation>
    </message>
    <message>
        <source>Attach a file to the meeting</source>
        <translation>সভার সঙ্গে ফাইল সংযুক্ত করুন</translation>
    </message>
    <message>
        <source>The file is attached and kept in the book.</source>
        <translation>ফাইলটি সংযুক্ত হয়েছে এবং বইয়ে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The file “%1” is no longer attached.</source>
        <translation>“%1” ফাইলটি আর সংযুক্ত নেই।</translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation>ফাইল ফিরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Save a copy of the file in a folder</source>
        <translation>ফাইলের একটি কপি ফোল্ডারে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>A copy of “%1” is in the folder %2.</source>
        <translation>“%1”-এর একটি কপি %2 ফোল্ডারে আছে।</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder in which the book will lie</source>
        <translation>যে ফোল্ডারে বইটি থাকবে</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>বইটি কোথায় থাকবে?</translation>
    </message>
    <message>
        <source>&amp;Folder of the book</source>
        <translation>বইয়ের ফোল্ডার (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>অন্য জায়গা বেছে নিন (&amp;C)…</translation>
    </message>
    <message>
        <source>The book is a folder on this computer, not on a network drive. Everything in it is encrypted and opens with the passphrase alone.</source>
        <translation>বই হলো এই কম্পিউটারের একটি ফোল্ডার, নেটওয়ার্ক ড্রাইভে নয়। এর সবকিছু এনক্রিপ্ট করা এবং কেবল পাসফ্রেজ দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>This disk can be pulled out. Pulled out while the book is open, it can lose what was written last; lost, it takes the whole book with it. Better choose a folder on this computer’s own disk and keep the stick for backups and bundles.</source>
        <translation>এই ডিস্ক খুলে নেওয়া যায়। বই খোলা থাকা অবস্থায় খুলে নিলে সবশেষে যা লেখা হয়েছে তা হারাতে পারে; ডিস্ক হারালে পুরো বইটাই হারায়। এই কম্পিউটারের নিজস্ব ডিস্কে একটি ফোল্ডার বেছে নিন, আর স্টিক রাখুন ব্যাকআপ ও আদান-প্রদানের ফাইলের জন্য।</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten passphrase</source>
        <translation>ভুলে যাওয়া পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The recovery sheet of this book, printed when it was made, opens it at once. Look for it in the safe or with whoever keeps it.</source>
        <translation>এই বইয়ের আগে ছাপা পুনরুদ্ধার পত্র একবারেই বই খোলে। সিন্দুকে বা যার কাছে রাখা আছে তার কাছে খুঁজুন।</translation>
    </message>
    <message>
        <source>No recovery sheet was made for this book.</source>
        <translation>এই বইয়ের জন্য কোনো পুনরুদ্ধার পত্র তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The upper office can help to open this book, because it was given into its escrow. You bring a request file to it and read 30 digits to it by telephone; after its decision you get an answer file.</source>
        <translation>ঊর্ধ্বতন কার্যালয় এই বই খুলতে সাহায্য করতে পারে, কারণ এটি এসক্রোতে দেওয়া। একটি অনুরোধ ফাইল নিয়ে যান ও ফোনে ৩০টি অঙ্ক পড়ে শোনান; সিদ্ধান্তের পরে উত্তর ফাইল পাবেন।</translation>
    </message>
    <message>
        <source>The upper office cannot open this book: it was not given into its escrow.</source>
        <translation>ঊর্ধ্বতন কার্যালয় এই বই খুলতে পারে না: এটি এসক্রোতে দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The upper office cannot open it either: it was not given into its escrow. So nobody can open this book without its passphrase. Look for where the passphrase was written down; a backup opens with the passphrase that the book had then.</source>
        <translation>ঊর্ধ্বতন কার্যালয়ও খুলতে পারে না: এটি এসক্রোতে দেওয়া হয়নি। তাই পাসফ্রেজ ছাড়া কেউ এই বই খুলতে পারে না। পাসফ্রেজ কোথায় লেখা আছে খুঁজুন; ব্যাকআপ খোলে তখনকার পাসফ্রেজ দিয়ে।</translation>
    </message>
    <message>
        <source>A request was made on this computer on %1 and waits for its answer.</source>
        <translation>এই কম্পিউটারে %1 তারিখে একটি অনুরোধ করা হয়েছে, উত্তরের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>Type the code of the &amp;sheet…</source>
        <translation>পত্রের কোড টাইপ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Make a new request…</source>
        <translation>নতুন অনুরোধ করুন (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Make the request for the office…</source>
        <translation>কার্যালয়ের জন্য অনুরোধ তৈরি করুন (&amp;M)…</translation>
    </message>
    <message>
        <source>Take in the &amp;answer of the office…</source>
        <translation>কার্যালয়ের উত্তর গ্রহণ করুন (&amp;A)…</translation>
    </message>
    <message>
        <source>Show the &amp;request again…</source>
        <translation>অনুরোধ আবার দেখুন (&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ForgottenWay</name>
    <message>
        <source>Choose the answer of the upper office</source>
        <translation>ঊর্ধ্বতন কার্যালয়ের উত্তর বেছে নিন</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আপনি আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>নতুন অতিথি</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>অতিথি যোগ করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>পদ (&amp;O)</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>সংগঠন (&amp;G)</translation>
    </message>
    <message>
        <source>From the &amp;upper committee, in charge of this cell</source>
        <translation>ঊর্ধ্বতন পার্টি কমিটির, এই সেলের দায়িত্বে (&amp;U)</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>%1 (from the upper committee)</source>
        <translation>%1 (ঊর্ধ্বতন পার্টি কমিটির)</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Add &amp;guest…</source>
        <translation>অতিথি যোগ করুন (&amp;G)…</translation>
    </message>
    <message>
        <source>Edit guest…</source>
        <translation>অতিথির তথ্য সম্পাদনা করুন…</translation>
    </message>
    <message>
        <source>Remove guest</source>
        <translation>অতিথি সরান</translation>
    </message>
    <message>
        <source>%1 is no longer among the guests.</source>
        <translation>%1 আর অতিথিদের মধ্যে নেই।</translation>
    </message>
    <message>
        <source>Put the guest back</source>
        <translation>অতিথিকে ফিরিয়ে রাখুন</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Work</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>পুরস্কার</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>শৃঙ্খলা</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>স্থানান্তর</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>কাজ ও সভা থেকে অব্যাহতি</translation>
    </message>
    <message>
        <source>Party badge</source>
        <translation>পার্টি ব্যাজ</translation>
    </message>
    <message>
        <source>Time outside the Party</source>
        <translation>পার্টির বাইরে থাকার সময়</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>দক্ষতা</translation>
    </message>
    <message>
        <source>Digital nucleus</source>
        <translation>ডিজিটাল নিউক্লিয়াস</translation>
    </message>
    <message>
        <source>Correction of the card</source>
        <translation>কার্ডের সংশোধন</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>আছে</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>দরকার নেই</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>নগদে</translation>
    </message>
    <message>
        <source>On the public service portal</source>
        <translation>সরকারি সেবা পোর্টালে</translation>
    </message>
    <message>
        <source>By bank</source>
        <translation>ব্যাংকের মাধ্যমে</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>চমৎকারভাবে দায়িত্ব সম্পন্ন</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালোভাবে দায়িত্ব সম্পন্ন</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>দায়িত্ব সম্পন্ন</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>দায়িত্ব অসম্পন্ন</translation>
    </message>
    <message>
        <source>Of those rated good or better</source>
        <translation>যাঁরা ভালোভাবে বা তার চেয়ে ভালোভাবে দায়িত্ব সম্পন্ন করেছেন তাঁদের মধ্যে</translation>
    </message>
    <message>
        <source>Of those rated good</source>
        <translation>যাঁরা ভালোভাবে দায়িত্ব সম্পন্ন করেছেন তাঁদের মধ্যে</translation>
    </message>
    <message>
        <source>Of all who are classified</source>
        <translation>যাঁদের শ্রেণিবিন্যাস হয়েছে তাঁদের সকলের মধ্যে</translation>
    </message>
    <message>
        <source>To another organisation</source>
        <translation>অন্য সংগঠনে</translation>
    </message>
    <message>
        <source>From another organisation</source>
        <translation>অন্য সংগঠন থেকে</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>স্থায়ীভাবে</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>মেয়াদের জন্য</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>Line of the timeline</source>
        <translation>সময়রেখার লাইন</translation>
    </message>
    <message>
        <source>Paper of the dossier</source>
        <translation>রেকর্ডের কাগজ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Deadline settled</source>
        <translation>সময়সীমা নিষ্পত্তি</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>স্থানান্তর</translation>
    </message>
    <message>
        <source>Dues of a member</source>
        <translation>সদস্যের চাঁদা</translation>
    </message>
    <message>
        <source>Payment of dues</source>
        <translation>চাঁদা পরিশোধ</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>উপরে জমা দেওয়া চাঁদা</translation>
    </message>
    <message>
        <source>Line of the cash book</source>
        <translation>নগদ বইয়ের লাইন</translation>
    </message>
    <message>
        <source>How dues are kept</source>
        <translation>চাঁদা কীভাবে রাখা হয়</translation>
    </message>
    <message>
        <source>Evaluation of a member</source>
        <translation>সদস্যের মূল্যায়ন</translation>
    </message>
    <message>
        <source>How many may be excellent</source>
        <translation>কতজন চমৎকার হতে পারেন</translation>
    </message>
    <message>
        <source>Columns of a list</source>
        <translation>তালিকার কলাম</translation>
    </message>
    <message>
        <source>Comparison with a list from above</source>
        <translation>উপরের তালিকার সঙ্গে মিলকরণ</translation>
    </message>
    <message>
        <source>Kept choice of members</source>
        <translation>সদস্যদের সংরক্ষিত বাছাই</translation>
    </message>
    <message>
        <source>Printed or handed out</source>
        <translation>ছাপা বা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>কী ছিল</translation>
    </message>
    <message>
        <source>Years of party age</source>
        <translation>পার্টি বয়সের বছর</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>সিদ্ধান্তের নম্বর</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>সিদ্ধান্তের তারিখ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>জারিকারী</translation>
    </message>
    <message>
        <source>Hash of the scan</source>
        <translation>স্ক্যানের হ্যাশ</translation>
    </message>
    <message>
        <source>Name of the scan</source>
        <translation>স্ক্যানের নাম</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>কোথায় রাখা আছে</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>দেখার তারিখ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>তোলার তারিখ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>যে দিন থেকে গণনা</translation>
    </message>
    <message>
        <source>On</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>দিক</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>কত সময়ের জন্য</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>অন্য সংগঠন</translation>
    </message>
    <message>
        <source>Key of the receiver</source>
        <translation>প্রাপকের কী</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>প্যাকেট</translation>
    </message>
    <message>
        <source>Hash of the packet</source>
        <translation>প্যাকেটের হ্যাশ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Since when it is needed</source>
        <translation>যে দিন থেকে দরকার</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>পরিচয়পত্রের দিন</translation>
    </message>
    <message>
        <source>Number and issuer</source>
        <translation>নম্বর ও প্রদানকারী</translation>
    </message>
    <message>
        <source>Dues paid up to</source>
        <translation>চাঁদা যে মাস পর্যন্ত দেওয়া</translation>
    </message>
    <message>
        <source>Papers presented on</source>
        <translation>কাগজ পেশের দিন</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>গ্রহণের দিন</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>ফেরার দিন</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>কেন গৃহীত হয়নি</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>সঙ্গে যা যায়</translation>
    </message>
    <message>
        <source>Step of the way</source>
        <translation>প্রক্রিয়ার ধাপ</translation>
    </message>
    <message>
        <source>From the month</source>
        <translation>যে মাস থেকে</translation>
    </message>
    <message>
        <source>Up to the month</source>
        <translation>যে মাস পর্যন্ত</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>হার</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>শ্রেণি</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>আয়</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>প্রতি মাসে</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>অনুমোদনকারী</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>অনুমোদনের দিন</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>যে মাসের জন্য</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>দেওয়ার দিন</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>কে নিয়েছেন</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>রসিদের নম্বর</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>তোলা</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>উপরে জমা</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>কাগজের নম্বর</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>কে অনুমোদন করেন</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>কে তোলেন</translation>
    </message>
    <message>
        <source>Percent kept</source>
        <translation>কত শতাংশ রাখা হয়</translation>
    </message>
    <message>
        <source>Wage region</source>
        <translation>মজুরির অঞ্চল</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ত্রৈমাসিক</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>সময়মতো</translation>
    </message>
    <message>
        <source>Beyond what was asked</source>
        <translation>চাহিদার অতিরিক্ত</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>নিজের পয়েন্ট</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>নিজের স্তর</translation>
    </message>
    <message>
        <source>Weaknesses named</source>
        <translation>উল্লেখিত দুর্বলতা</translation>
    </message>
    <message>
        <source>Earlier weaknesses mended</source>
        <translation>আগের দুর্বলতা দূর হয়েছে</translation>
    </message>
    <message>
        <source>Proposed points</source>
        <translation>প্রস্তাবিত পয়েন্ট</translation>
    </message>
    <message>
        <source>Proposed level</source>
        <translation>প্রস্তাবিত স্তর</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>পক্ষে</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>ভোটাধিকারী</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>পয়েন্ট</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>স্তর</translation>
    </message>
    <message>
        <source>Why not classified</source>
        <translation>কেন শ্রেণিবিন্যাস নেই</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>শতকরা</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>কাদের মধ্যে</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>তালিকার কলাম</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>যে ঘরে বসানো</translation>
    </message>
    <message>
        <source>List</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>On our list</source>
        <translation>আমাদের তালিকায়</translation>
    </message>
    <message>
        <source>On the other list</source>
        <translation>অন্য তালিকায়</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>এক</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>অমিল</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>শর্ত</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>At</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী জন্য</translation>
    </message>
    <message>
        <source>Data of a person erased</source>
        <translation>একজনের তথ্য মোছা</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>মোছার তারিখ</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>কী মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Lines of the log without contents</source>
        <translation>বিষয়বস্তুহীন লগের লাইন</translation>
    </message>
</context>
<context>
    <name>HandbookTools</name>
    <message>
        <source>&amp;Timeline and dossier…</source>
        <translation>সময়রেখা ও রেকর্ড (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Deadlines…</source>
        <translation>সময়সীমা (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Evaluation…</source>
        <translation>মূল্যায়ন… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lists and labels…</source>
        <translation>তালিকা ও লেবেল… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with a list…</source>
        <translation>তালিকার সঙ্গে মেলান… (&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;ues…</source>
        <translation>চাঁদা (&amp;D)…</translation>
    </message>
    <message>
        <source>T&amp;ransfers…</source>
        <translation>স্থানান্তর (&amp;T)…</translation>
    </message>
    <message>
        <source>What le&amp;ft the book…</source>
        <translation>খাতার বাইরে যা গেছে (&amp;L)…</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>‹ &amp;Members</source>
        <comment>back to the list of members</comment>
        <translation>‹ সদস্য (&amp;M)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cover of the book</source>
        <translation>বইয়ের মলাট</translation>
    </message>
    <message>
        <source>Keys of the book</source>
        <translation>বইয়ের চাবি</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>স্বাক্ষরের চাবি</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>State of a member</source>
        <translation>সদস্যের অবস্থা</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>আলোচ্য বিষয়</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>উপস্থিতি গ্রহণ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ভোট</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>সংযুক্ত ফাইল</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <translation>কাগজের নম্বর</translation>
    </message>
    <message>
        <source>Reading back of the minutes</source>
        <translation>কার্যবিবরণী পড়ে শোনানো</translation>
    </message>
    <message>
        <source>Closing of the minutes</source>
        <translation>কার্যবিবরণী বন্ধ করা</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>স্বাক্ষরিত কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>অন্য সংগঠন</translation>
    </message>
    <message>
        <source>Bundle made</source>
        <translation>তৈরি করা বান্ডিল</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>গ্রহণ করা বান্ডিল</translation>
    </message>
    <message>
        <source>Verdict of the upper level</source>
        <translation>ঊর্ধ্বতন স্তরের সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Restored book confirmed</source>
        <translation>পুনরুদ্ধার করা বই নিশ্চিত হয়েছে</translation>
    </message>
    <message>
        <source>Book moved to another computer</source>
        <translation>বই অন্য কম্পিউটারে সরানো হয়েছে</translation>
    </message>
    <message>
        <source>By undo or redo</source>
        <translation>ফেরানো বা আবার করার ফলে</translation>
    </message>
    <message>
        <source>Added, undone later</source>
        <translation>যোগ, পরে ফেরানো</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Changed, undone later</source>
        <translation>বদল, পরে ফেরানো</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদল</translation>
    </message>
    <message>
        <source>Removed, undone later</source>
        <translation>সরানো, পরে ফেরানো</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>সরানো</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ফেরত আনা</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>সম্মত</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>বিপক্ষে</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>এসেছেন</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>সভাপতি</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>শেষ হওয়ার দিন</translation>
    </message>
    <message>
        <source>Conclusion of the chair</source>
        <translation>সভাপতির উপসংহার</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>উপসংহার</translation>
    </message>
    <message>
        <source>What was presented</source>
        <translation>যা উপস্থাপিত হয়েছে</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Direction for next month</source>
        <translation>পরের মাসের দিকনির্দেশ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>Announcement of dues</source>
        <translation>চাঁদার ঘোষণা</translation>
    </message>
    <message>
        <source>End</source>
        <translation>সমাপ্তি</translation>
    </message>
    <message>
        <source>Officially excused</source>
        <translation>আনুষ্ঠানিকভাবে মাফ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>From the upper level</source>
        <translation>ঊর্ধ্বতন স্তর থেকে</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>পক্ষে</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>গেছেন</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>ভোটের বিষয়</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Usual place of meetings</source>
        <translation>সভার সাধারণ স্থান</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>ভোটের পদ্ধতি</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>কার্যবিবরণী লেখক</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>নির্ধারিত মিনিট</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Needed in favour</source>
        <translation>পক্ষে যত ভোট দরকার</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>আপত্তি</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>সংগঠন</translation>
    </message>
    <message>
        <source>Of another opinion</source>
        <translation>ভিন্ন মত</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>কোন কাগজে</translation>
    </message>
    <message>
        <source>Part of the agenda</source>
        <translation>আলোচ্যসূচির অংশ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>কে করবেন</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>উপস্থাপক</translation>
    </message>
    <message>
        <source>Presenter from outside</source>
        <translation>বাইরের উপস্থাপক</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>ক্রমে স্থান</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>অংশগ্রহণের অবস্থা</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>সদস্যপদের স্তর</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Last month and next month</source>
        <translation>গত মাস ও আগামী মাস</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>নম্বর ও সংকেত</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>মেয়াদ শুরু</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>Upper organisation</source>
        <translation>ঊর্ধ্বতন সংগঠন</translation>
    </message>
    <message>
        <source>Telephone of the upper office</source>
        <translation>ঊর্ধ্বতন অফিসের টেলিফোন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Absent with a reason</source>
        <translation>কারণসহ অনুপস্থিত</translation>
    </message>
    <message>
        <source>Absent without a reason</source>
        <translation>বিনা কারণে অনুপস্থিত</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>অব্যাহতিপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>বাইরে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo: added %1</source>
        <translation>ফেরান: %1 যোগ করা (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: changed %1</source>
        <translation>ফেরান: %1 বদলানো (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: removed %1</source>
        <translation>ফেরান: %1 সরানো (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: add %1</source>
        <translation>আবার করুন: %1 যোগ করা (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: change %1</source>
        <translation>আবার করুন: %1 বদলানো (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: remove %1</source>
        <translation>আবার করুন: %1 সরানো (&amp;R)</translation>
    </message>
    <message>
        <source>Undone: what was added is in the trash (%1).</source>
        <translation>ফেরানো হয়েছে: যা যোগ হয়েছিল তা এখন আবর্জনার ঝুড়িতে (%1)।</translation>
    </message>
    <message>
        <source>Undone: changed back (%1).</source>
        <translation>ফেরানো হয়েছে: আগের মতো করা হয়েছে (%1)।</translation>
    </message>
    <message>
        <source>Undone: put back (%1).</source>
        <translation>ফেরানো হয়েছে: সরানো জিনিস ফিরে এসেছে (%1)।</translation>
    </message>
    <message>
        <source>Done again: added (%1).</source>
        <translation>আবার করা হয়েছে: যোগ (%1)।</translation>
    </message>
    <message>
        <source>Done again: changed (%1).</source>
        <translation>আবার করা হয়েছে: বদল (%1)।</translation>
    </message>
    <message>
        <source>Done again: removed (%1).</source>
        <translation>আবার করা হয়েছে: সরানো (%1)।</translation>
    </message>
    <message>
        <source>Recovery sheet or escrow</source>
        <translation>পুনরুদ্ধার পত্র বা এসক্রো</translation>
    </message>
    <message>
        <source>Book opened without its passphrase</source>
        <translation>পাসফ্রেজ ছাড়া বই খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Escrow key of the office</source>
        <translation>কার্যালয়ের এসক্রো কী</translation>
    </message>
    <message>
        <source>Decision on an escrow request</source>
        <translation>এসক্রো অনুরোধে সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>গোপন ব্যালট</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>ব্যালট পত্র</translation>
    </message>
    <message>
        <source>Count of a ballot</source>
        <translation>ব্যালট গণনা</translation>
    </message>
    <message>
        <source>Voting rule settled</source>
        <translation>স্থির করা ভোটের নিয়ম</translation>
    </message>
    <message>
        <source>Set aside after a restore</source>
        <translation>পুনরুদ্ধারের পরে আলাদা রাখা</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>মূল্যায়নপত্র</translation>
    </message>
    <message>
        <source>Choice of the score sheet</source>
        <translation>মূল্যায়নপত্র বাছাই</translation>
    </message>
    <message>
        <source>Score of the meeting</source>
        <translation>সভার মান মূল্যায়ন</translation>
    </message>
    <message>
        <source>Upper level on the score</source>
        <translation>মূল্যায়নে ঊর্ধ্বতন স্তর</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>যাঁর বিষয়ে</translation>
    </message>
    <message>
        <source>Against, by name</source>
        <translation>বিপক্ষে, নাম ধরে</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>On the ballot</source>
        <translation>ব্যালটে</translation>
    </message>
    <message>
        <source>Count over at</source>
        <translation>গণনা শেষ</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>সংগৃহীত ব্যালট</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>যেভাবে গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>কার্যকর হয়</translation>
    </message>
    <message>
        <source>Form of the ballot</source>
        <translation>ব্যালটের ধরন</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>শ্রেণি</translation>
    </message>
    <message>
        <source>In favour, by name</source>
        <translation>পক্ষে, নাম ধরে</translation>
    </message>
    <message>
        <source>Ballots invalid</source>
        <translation>অবৈধ ব্যালট</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>বিতরিত ব্যালট</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>নামের ক্রম</translation>
    </message>
    <message>
        <source>Of another opinion, by name</source>
        <translation>অন্য মত, নাম ধরে</translation>
    </message>
    <message>
        <source>Points that could be reached</source>
        <translation>সর্বোচ্চ সম্ভাব্য নম্বর</translation>
    </message>
    <message>
        <source>Question of the rules</source>
        <translation>নিয়মের প্রশ্ন</translation>
    </message>
    <message>
        <source>Why the count was changed</source>
        <translation>গণনা বদলানোর কারণ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>নিয়ম</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>সমান ভোটপ্রাপ্তদের মধ্যে</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>নির্বাচিত হবেন</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>হ্যাশ</translation>
    </message>
    <message>
        <source>Hash of the score sheet</source>
        <translation>মূল্যায়নপত্রের হ্যাশ</translation>
    </message>
    <message>
        <source>No further ballot</source>
        <translation>আর ব্যালট নয়</translation>
    </message>
    <message>
        <source>Time of the vote</source>
        <translation>ভোটের সময়</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>গোনা ভোট</translation>
    </message>
    <message>
        <source>Counting team</source>
        <translation>ভোট গণনা দল</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Ballots valid</source>
        <translation>বৈধ ব্যালট</translation>
    </message>
    <message>
        <source>The vote was on these points</source>
        <translation>ভোটটি এই নম্বরের ওপর ছিল</translation>
    </message>
    <message>
        <source>What to do better</source>
        <translation>কী আরও ভালো করতে হবে</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>what the facts say</source>
        <translation>তথ্য যা বলে</translation>
    </message>
    <message>
        <source>points</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>points are given</source>
        <translation>নম্বর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>known from the facts</source>
        <translation>তথ্য থেকে জানা</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>points by the facts</source>
        <translation>তথ্য অনুযায়ী নম্বর</translation>
    </message>
    <message>
        <source>does not apply by the facts</source>
        <translation>তথ্য অনুযায়ী প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Excuse before the day</source>
        <translation>আগে জানানো অনুপস্থিতি</translation>
    </message>
    <message>
        <source>Papers put into the app</source>
        <translation>অ্যাপে তোলা কাগজ</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>নিয়মিত সভার দিন</translation>
    </message>
    <message>
        <source>Plan of a month</source>
        <translation>মাসের পরিকল্পনা</translation>
    </message>
    <message>
        <source>Also free each year</source>
        <translation>প্রতি বছর আরও ছুটি</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>On a free day</source>
        <translation>ছুটির দিন হলে</translation>
    </message>
    <message>
        <source>On weekends too</source>
        <translation>সপ্তাহান্তেও</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>মুলতবি</translation>
    </message>
    <message>
        <source>Before or after the meeting</source>
        <translation>সভার আগে না পরে</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>যে মুলতবি বিষয় নেয়</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>জানানোর তারিখ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Which in the month</source>
        <translation>মাসের কততম</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>সপ্তাহের দিন</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>সভার আগে</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>সভার পরে</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>মাসের একটি দিনে</translation>
    </message>
    <message>
        <source>On a day of the week</source>
        <translation>সপ্তাহের একটি দিনে</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>পরের কর্মদিবসে সরানো</translation>
    </message>
    <message>
        <source>Moved to the working day before</source>
        <translation>আগের কর্মদিবসে সরানো</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>একই দিনে থাকে</translation>
    </message>
    <message>
        <source>Objection at the reading</source>
        <translation>পড়ে শোনানোর সময়ের আপত্তি</translation>
    </message>
    <message>
        <source>Correction slip</source>
        <translation>সংশোধনপত্র</translation>
    </message>
    <message>
        <source>Signature under a correction slip</source>
        <translation>সংশোধনপত্রের স্বাক্ষর</translation>
    </message>
    <message>
        <source>Extract of the minutes</source>
        <translation>কার্যবিবরণীর উদ্ধৃতাংশ</translation>
    </message>
    <message>
        <source>Hash of the minutes</source>
        <translation>কার্যবিবরণীর হ্যাশ</translation>
    </message>
    <message>
        <source>Code of the signer</source>
        <translation>স্বাক্ষরকারীর কোড</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>প্রত্যয়নকারী</translation>
    </message>
    <message>
        <source>Code of the series</source>
        <translation>সিরিজের কোড</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>কী করা হলো</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>সভার সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>কে পেয়েছেন</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>বিবৃতির লাইন</translation>
    </message>
    <message>
        <source>Hash of the PDF of the minutes</source>
        <translation>কার্যবিবরণীর PDF-এর হ্যাশ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>কী হলো</translation>
    </message>
    <message>
        <source>Hash of the PDF</source>
        <translation>PDF-এর হ্যাশ</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>পাবলিক কী</translation>
    </message>
    <message>
        <source>For whom, for what</source>
        <translation>কার জন্য, কী কাজে</translation>
    </message>
    <message>
        <source>Sentence as it was signed</source>
        <translation>স্বাক্ষরিত বাক্য</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>যে ভূমিকায় স্বাক্ষর</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>বিবৃতির হ্যাশ</translation>
    </message>
    <message>
        <source>Another sentence takes its place</source>
        <translation>অন্য বাক্য তার জায়গা নেবে</translation>
    </message>
    <message>
        <source>A sentence is added behind it</source>
        <translation>তার পরে একটি বাক্য যোগ হবে</translation>
    </message>
    <message>
        <source>It is struck out</source>
        <translation>বাক্যটি বাদ যাবে</translation>
    </message>
    <message>
        <source>Praise, reminder, criticism</source>
        <translation>প্রশংসা, স্মরণ করানো, সমালোচনা</translation>
    </message>
    <message>
        <source>Sentence kept for typing</source>
        <translation>লেখার জন্য রাখা বাক্য</translation>
    </message>
    <message>
        <source>Letters it is called by</source>
        <translation>ডাকার অক্ষর</translation>
    </message>
    <message>
        <source>How it was checked who is there</source>
        <translation>কে উপস্থিত তা কীভাবে যাচাই হলো</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>অংশগ্রহণের ধরন</translation>
    </message>
    <message>
        <source>Remote point</source>
        <translation>দূরবর্তী স্থান</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হলো</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>কার কাছে</translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation>যে উত্তর দেবে</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের দিন</translation>
    </message>
    <message>
        <source>Petitions are answered here</source>
        <translation>এখানে সুপারিশের উত্তর দেওয়া হয়</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>যে দিনের মধ্যে হবে</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>তোলার দিন</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>কেন আবার খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>আবার খোলার দিন</translation>
    </message>
    <message>
        <source>Resolution on one person</source>
        <translation>একজনের বিষয়ে রেজোলিউশন</translation>
    </message>
    <message>
        <source>Words of a paper</source>
        <translation>কাগজের বয়ান</translation>
    </message>
    <message>
        <source>Political awareness</source>
        <translation>রাজনৈতিক চেতনা</translation>
    </message>
    <message>
        <source>Life record</source>
        <translation>জীবনবৃত্তান্ত</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>যোগ্যতা</translation>
    </message>
    <message>
        <source>Ethics and way of life</source>
        <translation>নৈতিকতা ও জীবনযাপন</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>ছাঁচের বয়ান</translation>
    </message>
    <message>
        <source>Reasons against</source>
        <translation>বিপক্ষের কারণ</translation>
    </message>
    <message>
        <source>Relations with people</source>
        <translation>জনগণের সঙ্গে সম্পর্ক</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>ত্রুটি, ঘাটতি</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>কী প্রস্তাব করা হচ্ছে</translation>
    </message>
    <message>
        <source>Texts in the words of the book</source>
        <translation>বইয়ের বয়ানে থাকা অংশ</translation>
    </message>
    <message>
        <source>Words of the book</source>
        <translation>বইয়ের বয়ান</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>যা প্রমাণ করে</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছে</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>কিসের</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>এই ধাপ ফেরান (&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Who opened the book</source>
        <translation>যিনি বই খুলেছেন</translation>
    </message>
    <message>
        <source>Undone. What undid it stands at the top.</source>
        <translation>ফেরানো হয়েছে। যা দিয়ে ফেরানো হলো তা সবার ওপরে।</translation>
    </message>
    <message>
        <source>&amp;Show what the book said then</source>
        <translation>বই তখন কী বলত দেখুন (&amp;S)</translation>
    </message>
    <message>
        <source>The chosen record on the &amp;day</source>
        <translation>বাছাই করা রেকর্ড, যে দিনে (&amp;D)</translation>
    </message>
    <message>
        <source>The record on the &amp;day</source>
        <translation>রেকর্ডটি, যে দিনে (&amp;D)</translation>
    </message>
</context>
<context>
    <name>HoldStep</name>
    <message>
        <source>What was being typed was recovered.</source>
        <translation>যা লেখা হচ্ছিল তা ফিরিয়ে আনা হয়েছে।</translation>
    </message>
    <message>
        <source>Roll &amp;call</source>
        <translation>উপস্থিতি গ্রহণ (&amp;C)</translation>
    </message>
    <message>
        <source>Add an o&amp;pinion</source>
        <translation>মতামত যোগ করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>কাজ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>ভোট (&amp;V)</translation>
    </message>
    <message>
        <source>Item &amp;before</source>
        <translation>আগের বিষয় (&amp;B)</translation>
    </message>
    <message>
        <source>Item &amp;after</source>
        <translation>পরের বিষয় (&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed. Everything here can be read and nothing can be changed, because what was read out and signed must stay as it is.</source>
        <translation>এই সভার কার্যবিবরণী চূড়ান্ত হয়েছে। এখানে সবকিছু পড়া যায়, কিছুই বদলানো যায় না; কারণ যা পড়ে শোনানো ও স্বাক্ষর করা হয়েছে তা তেমনই থাকতে হবে।</translation>
    </message>
    <message>
        <source>A second window for everybody in the room, in large letters: the item, who speaks, the time, the result of votes</source>
        <translation>কক্ষের সবার জন্য বড় অক্ষরের দ্বিতীয় জানালা: আলোচ্য বিষয়, কে বলছেন, সময়, ভোটের ফল</translation>
    </message>
    <message>
        <source>No second screen was found: the window for the room can be moved to where the room sees it. F11 closes it.</source>
        <translation>দ্বিতীয় পর্দা পাওয়া যায়নি: কক্ষের জানালাটি সরিয়ে এমন জায়গায় রাখা যায় যেখানে সবাই দেখে। F11 চাপলে বন্ধ হয়।</translation>
    </message>
    <message>
        <source>Put the cursor into a text first: the sentence is typed there.</source>
        <translation>আগে কোনো লেখার ঘরে কার্সর রাখুন: বাক্যটি সেখানে লেখা হবে।</translation>
    </message>
    <message>
        <source>Pet&amp;ition</source>
        <translation>সুপারিশ (&amp;I)</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>বাক্য</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>কক্ষের জানালা</translation>
    </message>
</context>
<context>
    <name>HoldStepClosing</name>
    <message>
        <source>Announcement of &amp;dues</source>
        <translation>চাঁদার ঘোষণা (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Summary for the resolution</source>
        <translation>রেজোলিউশনের জন্য সারসংক্ষেপ (&amp;S)</translation>
    </message>
    <message>
        <source>Direction of &amp;next month</source>
        <translation>আগামী মাসের দিকনির্দেশ (&amp;N)</translation>
    </message>
    <message>
        <source>Closing n&amp;ote of the chair</source>
        <translation>সভাপতির সমাপনী মন্তব্য (&amp;O)</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>সভার সমাপ্তি</translation>
    </message>
    <message>
        <source>The meeting ends no&amp;w</source>
        <translation>সভা এখন শেষ হলো (&amp;W)</translation>
    </message>
    <message>
        <source>Praise and reminders</source>
        <translation>প্রশংসা ও স্মরণ করানো</translation>
    </message>
    <message>
        <source>End of the &amp;meeting</source>
        <translation>সভার সমাপ্তি (&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ke over from the dues book</source>
        <translation>চাঁদা বই থেকে নিন (&amp;K)</translation>
    </message>
</context>
<context>
    <name>HoldStepCounts</name>
    <message>
        <source>Present: %1 of %2</source>
        <translation>উপস্থিত: %2 জনের মধ্যে %1</translation>
    </message>
    <message>
        <source>Absent with reason: %1</source>
        <translation>কারণসহ অনুপস্থিত: %1</translation>
    </message>
    <message>
        <source>Without reason: %1</source>
        <translation>কারণ ছাড়া: %1</translation>
    </message>
    <message>
        <source>Not marked: %1</source>
        <translation>চিহ্নিত হয়নি: %1</translation>
    </message>
    <message>
        <source>Base of an ordinary vote: %1. %2</source>
        <translation>সাধারণ ভোটের ভিত্তি: %1। %2</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n minute(s)</source>
        <translation>
            <numerusform>পরিকল্পিত: %n মিনিট</numerusform>
            <numerusform>পরিকল্পিত: %n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3 minutes, %4 planned</source>
        <translation>%1 থেকে %2: %3 মিনিট, পরিকল্পিত %4</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>পরিকল্পিত: %1 থেকে %2</translation>
    </message>
    <message>
        <source>Now %1: %2 minutes over the plan (until %3)</source>
        <translation>এখন %1: পরিকল্পনার চেয়ে %2 মিনিট বেশি (%3 পর্যন্ত ছিল)</translation>
    </message>
    <message>
        <source>Now %1: %2 of %3 minutes gone, until %4</source>
        <translation>এখন %1: %3 মিনিটের মধ্যে %2 মিনিট পেরিয়েছে, %4 পর্যন্ত</translation>
    </message>
    <message>
        <source>This item: %1 of %2 minutes</source>
        <translation>এই বিষয়: %2 মিনিটের মধ্যে %1</translation>
    </message>
    <message numerus="yes">
        <source>This item: %n minute(s)</source>
        <translation>
            <numerusform>এই বিষয়: %n মিনিট</numerusform>
            <numerusform>এই বিষয়: %n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks: %1 – %2</source>
        <comment>name, minutes and seconds</comment>
        <translation>বলছেন: %1 – %2</translation>
    </message>
</context>
<context>
    <name>HoldStepItem</name>
    <message numerus="yes">
        <source>%n minute(s) are planned.</source>
        <translation>
            <numerusform>%n মিনিট পরিকল্পিত।</numerusform>
            <numerusform>%n মিনিট পরিকল্পিত।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presented by %1; %n minute(s) are planned.</source>
        <translation>
            <numerusform>উপস্থাপক: %1; %n মিনিট পরিকল্পিত।</numerusform>
            <numerusform>উপস্থাপক: %1; %n মিনিট পরিকল্পিত।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was &amp;presented</source>
        <translation>যা উপস্থাপিত হয়েছে (&amp;P)</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>&amp;Conclusion of the chair</source>
        <translation>সভাপতির উপসংহার (&amp;C)</translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation>প্রদত্ত কাজ</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ভোট</translation>
    </message>
    <message>
        <source>What was said and shown, as it shall stand in the minutes</source>
        <translation>যা বলা ও দেখানো হয়েছে, কার্যবিবরণীতে যেভাবে থাকবে</translation>
    </message>
    <message>
        <source>What the chair concluded to this item</source>
        <translation>এই বিষয়ে সভাপতির উপসংহার</translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation>%1 – %2, %3-এর মধ্যে</translation>
    </message>
    <message>
        <source>The roll call was changed after this vote. Open it and save the figures that hold now.</source>
        <translation>এই ভোটের পর উপস্থিতি বদলানো হয়েছে। ভোটটি খুলুন এবং এখনকার সংখ্যা সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was voted on, what came out</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The task was removed.</source>
        <translation>কাজটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
    <message>
        <source>The vote was removed.</source>
        <translation>ভোটটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>The rule was settled anew after this vote. Open it and save the figures that hold now.</source>
        <translation>এই ভোটের পর নিয়ম নতুন করে স্থির হয়েছে। ভোটটি খুলুন এবং এখনকার সংখ্যা সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The item is no longer postponed.</source>
        <translation>বিষয়টি আর মুলতবি নয়।</translation>
    </message>
    <message>
        <source>&amp;Postpone it again</source>
        <translation>আবার মুলতবি (&amp;P)</translation>
    </message>
</context>
<context>
    <name>HoldStepPetitions</name>
    <message>
        <source>Petitions of earlier meetings</source>
        <translation>আগের সভাগুলোর সুপারিশ</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>It is recorded that whoever asked was told of the answer on %1.</source>
        <translation>যিনি চেয়েছেন তাঁকে %1 তারিখে উত্তর জানানো হয়েছে বলে লেখা হলো।</translation>
    </message>
    <message>
        <source>The petition was removed.</source>
        <translation>সুপারিশটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
    <message>
        <source>petition %1</source>
        <translation>%1 নম্বর সুপারিশ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how far a petition has come, what was answered</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a petition, how far it has come</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, which petition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>উত্তর…</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>উত্তর বদলান…</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>আবার খুলুন…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
</context>
<context>
    <name>HoldStepPolls</name>
    <message>
        <source>Secret ballots</source>
        <translation>গোপন ব্যালট</translation>
    </message>
    <message>
        <source>The ballot among those with equal votes is prepared.</source>
        <translation>সমান ভোটপ্রাপ্তদের মধ্যে ব্যালট প্রস্তুত।</translation>
    </message>
    <message>
        <source>The list below is what is open; the meeting can decide another one.</source>
        <translation>নিচের তালিকায় যা খোলা আছে; সভা অন্য তালিকাও স্থির করতে পারে।</translation>
    </message>
    <message>
        <source>Each ballot needs more than one sheet.</source>
        <translation>প্রতিটি ব্যালটে একাধিক পাতা লাগে।</translation>
    </message>
    <message numerus="yes">
        <source>%1 on a sheet, with marks where to cut; %n sheet(s).</source>
        <translation>
            <numerusform>এক পাতায় %1টি, কাটার চিহ্নসহ; %n পাতা।</numerusform>
            <numerusform>এক পাতায় %1টি, কাটার চিহ্নসহ; %n পাতা।</numerusform>
        </translation>
    </message>
    <message>
        <source>The member cards have the positions of these elections already.</source>
        <translation>সদস্য কার্ডে এই নির্বাচনের পদগুলো আগেই আছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were set on the member cards.</source>
        <translation>
            <numerusform>সদস্য কার্ডে %nটি পদ বসানো হয়েছে।</numerusform>
            <numerusform>সদস্য কার্ডে %nটি পদ বসানো হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot was removed with its counts.</source>
        <translation>ব্যালট ও তার গণনা সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Ballot papers…</source>
        <translation>ব্যালট পত্র…</translation>
    </message>
    <message>
        <source>Change the count…</source>
        <translation>গণনা বদলান…</translation>
    </message>
    <message>
        <source>Enter the count…</source>
        <translation>গণনা লিখুন…</translation>
    </message>
    <message>
        <source>Next ballot…</source>
        <translation>পরের ব্যালট…</translation>
    </message>
    <message>
        <source>No further ballot</source>
        <translation>আর ব্যালট নয়</translation>
    </message>
    <message>
        <source>Another ballot after all</source>
        <translation>তবু আরেকটি ব্যালট</translation>
    </message>
    <message>
        <source>Form for the counting team…</source>
        <translation>গণনা দলের ফরম…</translation>
    </message>
    <message>
        <source>Minutes of the count…</source>
        <translation>ভোট গণনার কার্যবিবরণী…</translation>
    </message>
    <message>
        <source>Minutes of count %1…</source>
        <translation>%1 নম্বর গণনার কার্যবিবরণী…</translation>
    </message>
    <message>
        <source>Set positions…</source>
        <translation>পদ বসান…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is decided by ballot, what came out</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, what for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HoldStepRow</name>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 বদলান</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 সরান</translation>
    </message>
</context>
<context>
    <name>ImportColumnStep</name>
    <message>
        <source>Say what stands in which column</source>
        <translation>কোন কলামে কী আছে তা বলুন</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Choose the file with the list</source>
        <translation>তালিকার ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>The list may be an Excel workbook (.xlsx) or a CSV file, such as the list the upper committee exports. The file is only read; nothing in it is changed, and nothing enters the book before you have seen the preview.</source>
        <translation>তালিকাটি Excel ওয়ার্কবুক (.xlsx) বা CSV ফাইল হতে পারে, যেমন ঊর্ধ্বতন পার্টি কমিটির রপ্তানি করা তালিকা। ফাইলটি কেবল পড়া হয়; তাতে কিছু বদলানো হয় না, এবং আপনি আগাম না দেখা পর্যন্ত বইয়ে কিছু ঢোকে না।</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ফাইল (&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>বেছে নিন (&amp;H)…</translation>
    </message>
    <message>
        <source>Reading the list. A large one takes some seconds.</source>
        <translation>তালিকা পড়া হচ্ছে। বড় তালিকায় কয়েক সেকেন্ড লাগে।</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>তালিকা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>তালিকা (*.xlsx *.csv *.txt);;সব ফাইল (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>%nটি সারি পড়া হয়েছে।</numerusform>
            <numerusform>%nটি সারি পড়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>ট্যাব</translation>
    </message>
    <message>
        <source>%1 The letters are encoded as %2, the columns are parted by %3. If names look wrong in the next step, save the list as an Excel workbook (.xlsx) and choose that.</source>
        <translation>%1 অক্ষরগুলি %2 এনকোডিংয়ে, কলামগুলি %3 দিয়ে আলাদা করা। পরের ধাপে নাম ভুল দেখালে তালিকাটি Excel ওয়ার্কবুক (.xlsx) হিসেবে সংরক্ষণ করে সেটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>ImportPreviewStep</name>
    <message>
        <source>Add</source>
        <translation>যোগ হবে</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলাবে</translation>
    </message>
    <message>
        <source>Nothing: is the same</source>
        <translation>কিছু নয়: একই আছে</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>বাদ যাবে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>যা ঘটবে</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>জন্ম</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>কী ঘটবে দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n জন যোগ হবে</numerusform>
            <numerusform>%n জন যোগ হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n জনের তথ্য বদলাবে</numerusform>
            <numerusform>%n জনের তথ্য বদলাবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n জন একই</numerusform>
            <numerusform>%n জন একই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%nটি বাদ</numerusform>
            <numerusform>%nটি বাদ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with problems</source>
        <translation>
            <numerusform>%nটি সারিতে সমস্যা</numerusform>
            <numerusform>%nটি সারিতে সমস্যা</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name of the file: how many</comment>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>%1 There is nothing to take in.</source>
        <translation>%1 আমদানি করার কিছু নেই।</translation>
    </message>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation>কেবল সমস্যাযুক্ত সারি (&amp;O)</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>তালিকার সারি</translation>
    </message>
    <message>
        <source>&amp;About the chosen row</source>
        <translation>নির্বাচিত সারি সম্পর্কে (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n members</source>
        <translation>
            <numerusform>%n জন সদস্য আমদানি করুন</numerusform>
            <numerusform>%n জন সদস্য আমদানি করুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cards</source>
        <translation>
            <numerusform>%nটি কার্ড বদলান</numerusform>
            <numerusform>%nটি কার্ড বদলান</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1 and change %2</source>
        <translation>%1 জন আমদানি করুন ও %2 জনের তথ্য বদলান</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>সারি %1, %2: %3</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>অনুগ্রহ করে মিলিয়ে দেখুন: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3-এর বদলে %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: decide who they are about, or they are left out</source>
        <translation>
            <numerusform>%nটি সন্দেহজনক: কার, তা ঠিক করুন, নইলে বাদ যাবে</numerusform>
            <numerusform>%nটি সন্দেহজনক: কার, তা ঠিক করুন, নইলে বাদ যাবে</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;doubtful rows</source>
        <translation>কেবল সন্দেহজনক সারি (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>কে (&amp;W)</translation>
    </message>
    <message>
        <source>The same for all do&amp;ubtful rows</source>
        <translation>সব সন্দেহজনক সারির জন্য একই (&amp;U)</translation>
    </message>
    <message>
        <source>Decide later: the row is left out</source>
        <translation>পরে ঠিক করব: সারিটি বাদ থাকে</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>birth date</comment>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>The same as %1 in row %2, born %3 (%4): leave it out</source>
        <translation>সারি %2-এর %1-ই, জন্ম %3 (%4): বাদ দিন</translation>
    </message>
    <message>
        <source>%1 of the handbook, born %2 (%3): put what the list says on the card</source>
        <translation>খাতার %1, জন্ম %2 (%3): তালিকা যা বলে কার্ডে লিখুন</translation>
    </message>
    <message>
        <source>Somebody else: enter a new member</source>
        <translation>অন্য কেউ: নতুন সদস্য লিখুন</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>সারিটি বাদ দিন</translation>
    </message>
    <message>
        <source>Columns that are not taken in: %1. (Back assigns them.)</source>
        <translation>যে কলামগুলি নেওয়া হয়নি: %1। (পেছনে গিয়ে নির্ধারণ করুন।)</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, শিট %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members were added.</source>
        <translation>
            <numerusform>%n জন সদস্য যোগ হয়েছে।</numerusform>
            <numerusform>%n জন সদস্য যোগ হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n members were changed.</source>
        <translation>
            <numerusform>%n জন সদস্যের কার্ড বদলানো হয়েছে।</numerusform>
            <numerusform>%n জন সদস্যের কার্ড বদলানো হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%nটি সারি বাদ দেওয়া হয়েছে।</numerusform>
            <numerusform>%nটি সারি বাদ দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2-এর %1: %3</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>তালিকা আমদানি হয়েছে</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>পরবর্তী (&amp;N)</translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation>সদস্য তালিকা আমদানি</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল করুন (&amp;C)</translation>
    </message>
    <message>
        <source>The list is compared with the handbook, row by row. Nothing is recorded yet.</source>
        <translation>তালিকা সারি ধরে ধরে খাতার সঙ্গে মেলানো হচ্ছে। এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them because nobody decided who they are about; take the list in again to decide.</source>
        <translation>
            <numerusform>এর %nটি বাদ গেছে কার তা ঠিক না হওয়ায়; ঠিক করতে তালিকাটি আবার নিন।</numerusform>
            <numerusform>এর %nটি বাদ গেছে কার তা ঠিক না হওয়ায়; ঠিক করতে তালিকাটি আবার নিন।</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>থামান (&amp;T)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>কতদূর হয়েছে</translation>
    </message>
    <message>
        <source>The list is recorded, whole or not at all: after Stop nothing of it is recorded. Once it is done, Undo takes the whole list back.</source>
        <translation>তালিকাটি লেখা হচ্ছে, পুরোটা অথবা কিছুই নয়: থামালে কিছুই লেখা হয় না। শেষ হলে পূর্বাবস্থায় ফেরানো পুরো তালিকা ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>Stopped: nothing of the list was recorded.</source>
        <translation>থামানো হয়েছে: তালিকার কিছুই লেখা হয়নি।</translation>
    </message>
</context>
<context>
    <name>InventoryDialog</name>
    <message>
        <source>Every item is seen or named as troubled.</source>
        <translation>প্রতিটি আইটেম দেখা বা সমস্যা লেখা হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>%n আইটেম বাকি।</numerusform>
            <numerusform>%n আইটেম বাকি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Papers of %1. Tick what you hold in your hand or found in the packet (Space); write behind an item what is missing or wrong.</source>
        <translation>%1-এর কাগজ। হাতে যা আছে বা প্যাকেটে যা পাওয়া গেছে তাতে টিক দিন (স্পেস); কিছু না থাকলে বা ভুল হলে আইটেমের পাশে লিখুন।</translation>
    </message>
    <message>
        <source>&amp;All others are there</source>
        <translation>বাকি সব আছে (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save the inventory</source>
        <translation>তালিকা সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>missing or wrong: what</source>
        <translation>কী নেই বা ভুল</translation>
    </message>
    <message>
        <source>The inventory is not saved yet. Save it, or close once more to leave what you ticked and typed.</source>
        <translation>তালিকা এখনও সংরক্ষিত হয়নি। সংরক্ষণ করুন, অথবা যা চিহ্নিত ও টাইপ করেছেন তা ছেড়ে দিতে আরেকবার বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>ফাইল সংরক্ষণ…</translation>
    </message>
</context>
<context>
    <name>KeptChoiceDialog</name>
    <message>
        <source>Keep a choice of members</source>
        <translation>সদস্যদের বাছাই সংরক্ষণ</translation>
    </message>
    <message>
        <source>&amp;Name, also the title of the printed list</source>
        <translation>নাম, ছাপানো তালিকার শিরোনামও (&amp;N)</translation>
    </message>
    <message>
        <source>Kept are whom the list is of (%1), its order and its columns. A choice that has this name already is replaced.</source>
        <translation>যা রাখা হয়: তালিকাটি কাদের (%1), এর ক্রম ও কলাম। এই নামে আগে থেকে থাকা বাছাইটি বদলে যায়।</translation>
    </message>
    <message>
        <source>&amp;Keep the choice</source>
        <translation>বাছাই সংরক্ষণ করুন (&amp;K)</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What was being typed here was kept and stands here again.</source>
        <translation>এখানে যা লেখা হচ্ছিল তা রাখা হয়েছিল এবং আবার এখানে আছে।</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>নতুন করে শুরু করুন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Whose book is it?</source>
        <translation>বইটি কার?</translation>
    </message>
    <message>
        <source>This cannot be changed later.</source>
        <translation>এটি পরে বদলানো যায় না।</translation>
    </message>
    <message>
        <source>The book of a &amp;cell</source>
        <translation>পার্টি সেলের বই (&amp;C)</translation>
    </message>
    <message>
        <source>The secretary keeps the handbook of members and the minutes in it, and sends them to the office.</source>
        <translation>সেক্রেটারি এতে সদস্য হ্যান্ডবুক ও কার্যবিবরণী রাখেন এবং সেগুলি অফিসে পাঠান।</translation>
    </message>
    <message>
        <source>The book of a &amp;ward party committee office</source>
        <translation>ওয়ার্ড পার্টি কমিটি অফিসের বই (&amp;W)</translation>
    </message>
    <message>
        <source>The office enrols cells, takes in what they send, and answers with receipts.</source>
        <translation>অফিস সেল নিবন্ধন করে, তারা যা পাঠায় তা গ্রহণ করে এবং প্রাপ্তিস্বীকার দিয়ে উত্তর দেয়।</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Remove (Del)</source>
        <translation>সরান (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>তালিকায় Alt+উপর</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>তালিকায় Alt+নিচ</translation>
    </message>
</context>
<context>
    <name>ListColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>তালিকার কলাম</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>এই কলামগুলো দেখান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListConditionsDialog</name>
    <message>
        <source>Whom the list is of</source>
        <translation>তালিকাটি কাদের</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>no condition on this field</comment>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no field has to be missing</comment>
        <translation>কিছু না</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>কারা (&amp;W)</translation>
    </message>
    <message>
        <source>Stand&amp;ing</source>
        <translation>অবস্থান (&amp;I)</translation>
    </message>
    <message>
        <source>Si&amp;tuation</source>
        <translation>পরিস্থিতি (&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>লিঙ্গ (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>পদ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Age from</source>
        <translation>বয়স থেকে (&amp;A)</translation>
    </message>
    <message>
        <source>Age &amp;up to</source>
        <translation>বয়স পর্যন্ত (&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;rty age from</source>
        <translation>পার্টি বয়স থেকে (&amp;R)</translation>
    </message>
    <message>
        <source>Party age up t&amp;o</source>
        <translation>পার্টি বয়স পর্যন্ত (&amp;O)</translation>
    </message>
    <message>
        <source>Party &amp;group in the cell</source>
        <translation>সেলের পার্টি গ্রুপ (&amp;G)</translation>
    </message>
    <message>
        <source>Words in the &amp;field</source>
        <translation>ঘরে থাকা শব্দ (&amp;F)</translation>
    </message>
    <message>
        <source>Wor&amp;ds that stand there</source>
        <translation>সেখানে যে শব্দ আছে (&amp;D)</translation>
    </message>
    <message>
        <source>What is &amp;missing</source>
        <translation>যা নেই (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep also: %1</source>
        <translation>এটিও রাখুন: %1 (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show these members</source>
        <translation>এই সদস্যদের দেখান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>A list of my choice</source>
        <translation>নিজের পছন্দের তালিকা</translation>
    </message>
    <message>
        <source>Roll to sign</source>
        <translation>স্বাক্ষরের তালিকা</translation>
    </message>
    <message>
        <source>Book of members (Mẫu 7-HSĐV)</source>
        <translation>সদস্য তালিকা বই (Mẫu 7-HSĐV)</translation>
    </message>
    <message>
        <source>Labels with addresses</source>
        <translation>ঠিকানার লেবেল</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>জন্মদিন</translation>
    </message>
    <message>
        <source>Party badges of a year</source>
        <translation>এক বছরের পার্টি ব্যাজ</translation>
    </message>
    <message>
        <source>Structure of the membership</source>
        <translation>সদস্যদের গঠন</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>একজন সদস্যের কার্ড</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>Party age</source>
        <translation>পার্টি বয়স</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>পরিস্থিতি</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>অবস্থা শুরুর দিন</translation>
    </message>
    <message>
        <source>Paper of the status</source>
        <translation>অবস্থার কাগজ</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>অন্য সংগঠন</translation>
    </message>
    <message>
        <source>What the card lacks</source>
        <translation>কার্ডে যা নেই</translation>
    </message>
    <message>
        <source>Room for a signature</source>
        <translation>স্বাক্ষরের জায়গা</translation>
    </message>
    <message>
        <source> or </source>
        <translation> বা </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: %2 নয়</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1-এ “%2” আছে</translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1: %2 বা তার বেশি</translation>
    </message>
    <message>
        <source>%1: %2 or less</source>
        <translation>%1: %2 বা তার কম</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: নেই</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1: জানা আছে</translation>
    </message>
    <message>
        <source>On the list of the day</source>
        <translation>সেই দিনের তালিকায় থাকা</translation>
    </message>
    <message>
        <source>Everybody in the book, also who left</source>
        <translation>বইয়ের সবাই, যারা চলে গেছে তারাও</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>তালিকা PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Save the list as a workbook (XLSX)</source>
        <translation>তালিকা ওয়ার্কবুক (XLSX) হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Save the list as text (CSV)</source>
        <translation>তালিকা টেক্সট (CSV) হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>The list is saved as %1. It is no longer encrypted there.</source>
        <translation>তালিকা %1 হিসেবে সংরক্ষিত হয়েছে। সেখানে এটি আর এনক্রিপ্টেড নয়।</translation>
    </message>
</context>
<context>
    <name>ListsView</name>
    <message>
        <source>Lists and labels</source>
        <translation>তালিকা ও লেবেল</translation>
    </message>
    <message>
        <source>## Lists and labels

Choose **which list** you need. The table shows what will be printed, in the Vietnamese words of the paper.

**A list of my choice**: with *Whom…* you say who stands on it (standing, age, party age, words in a field, what is missing), with *Columns…* what is said of them. *Keep the choice…* gives it a name under which you find it again.

**Book of members (Mẫu 7-HSĐV)**: everybody who was ever on the list, 14 columns, landscape, with the count at the foot of each page.

**Labels**: A4 sheets with two or three labels beside each other in seven rows. Say how many of the first sheet are used up.

**Birthdays**: those of a month, a quarter or the year. Ages at which a member is congratulated are marked: 70, 75, 80, 85, 90, 95 and each year from 100, as the law on the elderly has it (likely; the cell may do otherwise).

**Party badges**: who reaches 30 to 90 years of party age, in which of the four rounds. Times outside the Party, in the member&apos;s timeline, do not count.

**Structure**: how many members are of which standing, sex, age, party age and schooling. Each question adds up to all members; what the book does not know is counted as “Chưa rõ”. Who is here temporarily is counted by the home cell. The groups of ages are the usual ones and not prescribed.

**Print or save as PDF** (Ctrl+P), **XLSX** and **CSV**: what leaves the book is no longer encrypted, and the book notes that it left. A text that a spreadsheet would take for a formula is made harmless.</source>
        <translation>## তালিকা ও লেবেল

**কোন তালিকা** দরকার তা বেছে নিন। সারণিটি কাগজের ভিয়েতনামি শব্দে দেখায় কী ছাপা হবে।

**নিজের পছন্দের তালিকা**: *কাদের…* দিয়ে বলুন এতে কারা থাকবে (অবস্থান, বয়স, পার্টি বয়স, কোনো ঘরের শব্দ, কী নেই), *কলাম…* দিয়ে তাদের সম্পর্কে কী লেখা হবে। *বাছাই সংরক্ষণ…* একটি নাম দেয় যাতে পরে আবার পাওয়া যায়।

**সদস্য তালিকা বই (Mẫu 7-HSĐV)**: তালিকায় কখনো ছিলেন এমন সবাই, ১৪টি কলাম, আড়াআড়ি পাতা, প্রতি পাতার নিচে সংখ্যা।

**লেবেল**: A4 পাতা, পাশাপাশি দুটি বা তিনটি লেবেল, সাত সারি। প্রথম পাতার কয়টি ব্যবহার হয়ে গেছে তা বলুন।

**জন্মদিন**: এক মাস, এক ত্রৈমাসিক বা সারা বছরের। যে বয়সে অভিনন্দন জানানো হয় তা চিহ্নিত: ৭০, ৭৫, ৮০, ৮৫, ৯০, ৯৫ এবং ১০০ থেকে প্রতি বছর, প্রবীণ আইন অনুযায়ী (সম্ভবত; সেল অন্যভাবে করতে পারে)।

**পার্টি ব্যাজ**: কে ৩০ থেকে ৯০ বছরের পার্টি বয়সে পৌঁছায়, চার পর্বের কোনটিতে। সদস্যের সময়রেখায় লেখা পার্টির বাইরের সময় গোনা হয় না।

**গঠন**: কোন অবস্থান, লিঙ্গ, বয়স, পার্টি বয়স ও শিক্ষার কতজন সদস্য। প্রতিটি প্রশ্নের যোগফল মোট সদস্য; বই যা জানে না তা “Chưa rõ” হিসেবে গোনা হয়। যিনি সাময়িকভাবে এখানে আছেন তাঁকে নিজ সেল গোনে। বয়সের দলগুলো প্রচলিত, নির্ধারিত নয়।

**ছাপুন বা PDF হিসেবে সংরক্ষণ** (Ctrl+P), **XLSX** ও **CSV**: বই থেকে যা বেরোয় তা আর এনক্রিপ্টেড নয়, এবং বই লিখে রাখে যে তা বেরিয়েছে। স্প্রেডশিট যাকে সূত্র ভাবতে পারে এমন লেখা নিরীহ করা হয়।</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no kept choice is shown</comment>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>Nobody on the list has a birthday in these months.</source>
        <translation>তালিকার কারও জন্মদিন এই মাসগুলোতে নেই।</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>সারা বছর দেখান</translation>
    </message>
    <message>
        <source>Nobody reaches the years of a party badge in this year.</source>
        <translation>এই বছরে কেউ পার্টি ব্যাজের বছরে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>Show the next year</source>
        <translation>পরের বছর দেখান</translation>
    </message>
    <message>
        <source>No member was on the list on this day.</source>
        <translation>এই দিনে তালিকায় কোনো সদস্য ছিল না।</translation>
    </message>
    <message>
        <source>Take today</source>
        <translation>আজকের দিন নিন</translation>
    </message>
    <message>
        <source>Nobody is on this list. Change whom it is of, or take another day.</source>
        <translation>এই তালিকায় কেউ নেই। কাদের তালিকা তা বদলান, বা অন্য দিন নিন।</translation>
    </message>
    <message>
        <source>Whom…</source>
        <translation>কাদের…</translation>
    </message>
    <message>
        <source>The choice is kept as “%1”.</source>
        <translation>বাছাইটি “%1” নামে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The kept choice was removed. Ctrl+Z brings it back.</source>
        <translation>সংরক্ষিত বাছাই সরানো হয়েছে। Ctrl+Z দিয়ে ফেরানো যায়।</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>তালিকা (&amp;L)</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>যে দিনের (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>বছর (&amp;Y)</translation>
    </message>
    <message>
        <source>Mo&amp;nths</source>
        <translation>মাস (&amp;N)</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>ত্রৈমাসিক %1</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>সারা বছর</translation>
    </message>
    <message>
        <source>On a &amp;sheet</source>
        <translation>এক পাতায় (&amp;S)</translation>
    </message>
    <message>
        <source>3 × 7 labels</source>
        <translation>৩ × ৭ লেবেল</translation>
    </message>
    <message>
        <source>2 × 7 labels</source>
        <translation>২ × ৭ লেবেল</translation>
    </message>
    <message>
        <source>&amp;Used up on the first sheet</source>
        <translation>প্রথম পাতায় ব্যবহৃত (&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>ক্রম (&amp;R)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>নাম অনুসারে</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>পদ অনুসারে</translation>
    </message>
    <message>
        <source>By age, the oldest first</source>
        <translation>বয়স অনুসারে, প্রবীণ আগে</translation>
    </message>
    <message>
        <source>By party age, the longest first</source>
        <translation>পার্টি বয়স অনুসারে, দীর্ঘতম আগে</translation>
    </message>
    <message>
        <source>By party group</source>
        <translation>পার্টি গ্রুপ অনুসারে</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>যেভাবে লেখা হয়েছে</translation>
    </message>
    <message>
        <source>&amp;Kept choice</source>
        <translation>সংরক্ষিত বাছাই (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Whom…</source>
        <translation>কাদের… (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>কলাম… (&amp;C)</translation>
    </message>
    <message>
        <source>Keep the c&amp;hoice…</source>
        <translation>বাছাই সংরক্ষণ… (&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;emove the kept choice</source>
        <translation>সংরক্ষিত বাছাই সরান (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>ছাপুন বা PDF হিসেবে সংরক্ষণ… (&amp;P)</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>XLSX হিসেবে সংরক্ষণ… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV হিসেবে সংরক্ষণ… (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to the card</source>
        <translation>কার্ডে যান (&amp;G)</translation>
    </message>
    <message>
        <source>The list as it will be printed</source>
        <translation>যেভাবে ছাপা হবে সেই তালিকা</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Areas</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>বই (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>নতুন বই (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>বই খুলুন (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>এখন ব্যাকআপ নিন (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ব্যাকআপ পুনরুদ্ধার করুন (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print with preview…</source>
        <translation>দেখে নিয়ে ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>তালিকা ছাপুন (&amp;L)…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>লক করুন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>বন্ধ করুন (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>সম্পাদনা (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফেরান (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>সব নির্বাচন করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>এখানে খুঁজুন (&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>সবখানে খুঁজুন (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>দেখা (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>বড় অক্ষর (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>ছোট অক্ষর (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal letters</source>
        <translation>স্বাভাবিক অক্ষর (&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ভাষা (&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation>বার্তা (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>সরঞ্জাম (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make a bundle for the upper level…</source>
        <translation>ঊর্ধ্বতন স্তরের জন্য প্যাকেজ তৈরি করুন (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation>প্যাকেজ গ্রহণ করুন (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>সবকিছু যাচাই করুন (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>সেটিংস (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সাহায্য (&amp;H)</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>এই পাতার সাহায্য (&amp;P)</translation>
    </message>
    <message>
        <source>Card of &amp;keys…</source>
        <translation>কীবোর্ডের কী-তালিকা (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>এই প্রোগ্রাম সম্পর্কে (&amp;A)</translation>
    </message>
    <message>
        <source>Cell Book</source>
        <translation>পার্টি সেলের বই</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>কোনো বই খোলা নেই</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>সংরক্ষিত %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>বার্তা (%1)</translation>
    </message>
    <message>
        <source>Open a book: choose its folder</source>
        <translation>বই খুলুন: তার ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>এই প্রোগ্রাম সম্পর্কে</translation>
    </message>
    <message>
        <source>Sổ Chi bộ (Cell Book), version %1.
Free software under the GNU General Public License 3. It sends nothing anywhere by itself.</source>
        <translation>Sổ Chi bộ (পার্টি সেলের বই), সংস্করণ %1।
GNU General Public License 3-এর অধীনে মুক্ত সফটওয়্যার। এটি নিজে থেকে কোথাও কিছু পাঠায় না।</translation>
    </message>
    <message>
        <source>The last time ended abruptly, as when the power goes. The whole record was read again; the result stands on this page.</source>
        <translation>গতবার প্রোগ্রামটি হঠাৎ বন্ধ হয়েছিল, যেমন বিদ্যুৎ গেলে হয়। পুরো রেকর্ড আবার পড়া হয়েছে; ফল এই পাতায় আছে।</translation>
    </message>
    <message>
        <source>Lock &amp;by itself</source>
        <translation>নিজে থেকে লক (&amp;B)</translation>
    </message>
    <message>
        <source>Only with the desktop&apos;s screen lock</source>
        <translation>কেবল ডেস্কটপের পর্দা লক হলে</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>%n মিনিট কোনো কী না চাপলে</numerusform>
            <numerusform>%n মিনিট কোনো কী না চাপলে</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ইতিহাস (&amp;H)…</translation>
    </message>
    <message>
        <source>Trash &amp;bin…</source>
        <translation>আবর্জনার ঝুড়ি (&amp;B)…</translation>
    </message>
    <message>
        <source>The book was restored into %1. It holds: %2.</source>
        <translation>বইটি %1-এ ফিরিয়ে আনা হয়েছে। এতে আছে: %2।</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>ব্যাকআপ ফেরানো হয়েছে</translation>
    </message>
    <message>
        <source>The backup lies as a book in the folder
%1
It holds: %2.</source>
        <translation>ব্যাকআপটি এখন বই হিসেবে এই ফোল্ডারে আছে
%1
এতে আছে: %2।</translation>
    </message>
    <message>
        <source>The book that is open now was not changed. Open the restored one only if it is to take its place, or to look something up.</source>
        <translation>এখন যে বই খোলা তা বদলানো হয়নি। ফেরানো বইটি কেবল তখনই খুলুন যখন সেটি এর জায়গা নেবে, বা কিছু দেখে নিতে।</translation>
    </message>
    <message>
        <source>&amp;Stay with this book</source>
        <translation>এই বইয়েই থাকুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the restored book</source>
        <translation>ফেরানো বইটি খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>The book goes on here, in the folder %1. It holds: %2.</source>
        <translation>বইটি এখন এখানে চলবে, ফোল্ডার %1 এ। এতে আছে: %2।</translation>
    </message>
    <message>
        <source>&amp;Move to another computer…</source>
        <translation>অন্য কম্পিউটারে নিন (&amp;M)…</translation>
    </message>
    <message>
        <source>The book is open and has its new passphrase. Its log says how it was opened, and its signing keys are new.</source>
        <translation>বইটি খোলা এবং নতুন পাসফ্রেজ পেয়েছে। কীভাবে খোলা হয়েছে লগে লেখা আছে, আর এর স্বাক্ষর কী নতুন।</translation>
    </message>
    <message>
        <source>The book is open and has its new passphrase. Its signing keys are new: save a new request under “Exchange”, bring it to the office and read the 30 digits to it; it answers with the next certificate.</source>
        <translation>বইটি খোলা এবং নতুন পাসফ্রেজ পেয়েছে। এর স্বাক্ষর কী নতুন: “আদান-প্রদান” পাতায় নতুন অনুরোধ সংরক্ষণ করে কার্যালয়ে নিয়ে যান ও ৩০টি অঙ্ক পড়ে শোনান; কার্যালয় পরবর্তী সনদ দিয়ে উত্তর দেয়।</translation>
    </message>
    <message>
        <source>Enrol the book &amp;again</source>
        <translation>বইটি আবার নিবন্ধন করুন (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Regular meeting</source>
        <translation>পর্যায়ক্রমিক কার্যক্রম</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>বিষয়ভিত্তিক কার্যক্রম</translation>
    </message>
    <message>
        <source>Cell-committee meeting</source>
        <translation>পার্টি সেল কমিটির সভা</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>জরুরি সভা</translation>
    </message>
    <message>
        <source>Cell congress</source>
        <translation>পার্টি সেল কংগ্রেস</translation>
    </message>
    <message>
        <source>Admission ceremony</source>
        <translation>ভর্তি অনুষ্ঠান</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>উদ্বোধন</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>মূল আলোচনা</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>সমাপ্তি</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>সভাপতি</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>মিনিট লেখক</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>সেক্রেটারি</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>আমন্ত্রণপত্র</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>উপস্থিতি পত্র</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>রেজোলিউশন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>চূড়ান্ত নয়</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>পড়ে শোনানো হয়েছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>চূড়ান্ত</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>প্রাপ্ত</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর %1</translation>
    </message>
    <message>
        <source>Meeting of a party group</source>
        <translation>পার্টি গ্রুপের সভা</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>মূল্যায়নপত্র</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>এখনও ঠিক হয়নি</translation>
    </message>
    <message>
        <source>Taken up: the minutes were changed</source>
        <translation>গৃহীত: কার্যবিবরণী বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>The minutes stay as they are</source>
        <translation>কার্যবিবরণী যেমন আছে তেমনই থাকে</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>প্রশংসা</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>স্মরণ করানো</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>সমালোচনা</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>কক্ষে</translation>
    </message>
    <message>
        <source>At a remote point</source>
        <translation>দূরবর্তী স্থানে</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>টেলিফোনে</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>সিদ্ধান্তের বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
</context>
<context>
    <name>MeetingDayDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>নিয়মিত সভার দিন</translation>
    </message>
    <message>
        <source>Settle the day</source>
        <translation>দিন নির্ধারণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>মাসের একটি দিনে</translation>
    </message>
    <message>
        <source>On a day of the week</source>
        <translation>সপ্তাহের একটি দিনে</translation>
    </message>
    <message>
        <source>Moves to the next working day</source>
        <translation>পরের কর্মদিবসে যায়</translation>
    </message>
    <message>
        <source>Moves to the working day before</source>
        <translation>আগের কর্মদিবসে যায়</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>একই দিনে থাকে</translation>
    </message>
    <message>
        <source>The cell &amp;meets</source>
        <translation>পার্টি সেলের সভা (&amp;M)</translation>
    </message>
    <message>
        <source>Day of the mo&amp;nth</source>
        <translation>মাসের দিন (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Which in the month</source>
        <translation>মাসের কততম (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>সপ্তাহের দিন (&amp;D)</translation>
    </message>
    <message>
        <source>When that day is &amp;free, it</source>
        <translation>দিনটি ছুটির হলে সভা (&amp;F)</translation>
    </message>
    <message>
        <source>The cell meets on &amp;Saturdays and Sundays too</source>
        <translation>পার্টি সেল শনিবার ও রবিবারেও সভা করে (&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;lso free each year</source>
        <translation>প্রতি বছর আরও ছুটি (&amp;L)</translation>
    </message>
    <message>
        <source>Day and month, like 24/11, 22/12</source>
        <translation>দিন ও মাস, যেমন 24/11, 22/12</translation>
    </message>
    <message>
        <source>Public holidays and Tết are known already.</source>
        <translation>সরকারি ছুটি ও Tết জানা আছে।</translation>
    </message>
    <message>
        <source>From the mon&amp;th of</source>
        <translation>যে মাস থেকে (&amp;T)</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আপনি আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>নতুন সভা</translation>
    </message>
    <message>
        <source>Date, place and people of the meeting</source>
        <translation>সভার তারিখ, স্থান ও ব্যক্তি</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation>সভা ডাকুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>HD 05</source>
        <translation>HD 05</translation>
    </message>
    <message>
        <source>HD 36</source>
        <translation>HD 36</translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation>সভার ধরন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>শুরুর সময় (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>শেষের সময় (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>স্থান (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>সভাপতি (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Minute-taker</source>
        <translation>মিনিট লেখক (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Layout of the papers</source>
        <translation>কাগজের বিন্যাস (&amp;L)</translation>
    </message>
    <message>
        <source>Does somebody of the upper committee come? You may leave this empty and add guests later.</source>
        <translation>ঊর্ধ্বতন পার্টি কমিটির কেউ আসছেন কি? এটি খালি রেখে পরে অতিথি যোগ করতে পারেন।</translation>
    </message>
    <message>
        <source>&amp;Guest from the upper committee</source>
        <translation>ঊর্ধ্বতন পার্টি কমিটির অতিথি (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Office of the guest</source>
        <translation>অতিথির পদ (&amp;O)</translation>
    </message>
    <message>
        <source>Top&amp;ic</source>
        <translation>বিষয় (&amp;I)</translation>
    </message>
    <message>
        <source>Party g&amp;roup</source>
        <translation>পার্টি গ্রুপ (&amp;R)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>← All meetings</source>
        <translation>← সব সভা</translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation>সব সভায় ফিরে যান</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;1 Prepare</source>
        <translation>1 প্রস্তুতি (&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Hold</source>
        <translation>2 সভা পরিচালনা (&amp;2)</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>এখনও বলা হয়নি</translation>
    </message>
    <message>
        <source>Begins: %1. Place: %2. Chair: %3. Minute-taker: %4.</source>
        <translation>শুরু: %1। স্থান: %2। সভাপতি: %3। মিনিট লেখক: %4।</translation>
    </message>
    <message>
        <source>&amp;3 Score</source>
        <translation>3 মান মূল্যায়ন (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Papers</source>
        <translation>4 কাগজ (&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Read back, close, sign</source>
        <translation>5 পড়ে শোনানো, চূড়ান্ত করা, স্বাক্ষর (&amp;5)</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>To the upper office</source>
        <translation>ঊর্ধ্বতন অফিসে</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month of a year, in numbers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>নতুন সভা (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>বছর (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>খুঁজুন (&amp;S)</translation>
    </message>
    <message>
        <source>Date, kind, place or state</source>
        <translation>তারিখ, ধরন, স্থান বা অবস্থা</translation>
    </message>
    <message>
        <source>No meeting is in the book yet. Call the first one; its agenda is proposed for you.</source>
        <translation>বইয়ে এখনও কোনো সভা নেই। প্রথম সভা ডাকুন; আপনার জন্য আলোচ্যসূচির প্রস্তাব দেওয়া হবে।</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>নতুন সভা…</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>সভা খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>সব বছর</translation>
    </message>
    <message>
        <source>&amp;Plan of the year…</source>
        <translation>বছরের পরিকল্পনা… (&amp;P)</translation>
    </message>
    <message>
        <source>**While the meeting goes on**: F12 types a sentence that is kept under a few letters: type *nt* and F12, or F12 alone to choose one and to keep sentences of your own. F11 opens a window for the room, on a second screen if there is one: the item, who speaks and how long, how many are there, the result of votes, and nothing of what is written down. Who takes part from a remote point or by telephone is marked in the roll call, with how it was checked who is there; such members count as present. No regulation was found that says more.</source>
        <translation>**সভা চলাকালে**: F12 কয়েকটি অক্ষরে রাখা একটি বাক্য লেখে: *nt* লিখে F12 চাপুন, অথবা শুধু F12 চেপে বাক্য বাছুন ও নিজের বাক্য রাখুন। F11 কক্ষের জন্য একটি জানালা খোলে, দ্বিতীয় পর্দা থাকলে সেখানে: আলোচ্য বিষয়, কে কতক্ষণ বলছেন, কতজন উপস্থিত, ভোটের ফল; যা লেখা হচ্ছে তার কিছুই নয়। যিনি দূরবর্তী স্থান থেকে বা টেলিফোনে অংশ নেন, হাজিরায় তা লেখা হয়, কে উপস্থিত তা কীভাবে যাচাই হলো সহ; তাঁরা উপস্থিত গণ্য হন। এর বেশি বলে এমন কোনো বিধি পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>## Meetings

The list shows all meetings, the latest first. **New meeting** (Ctrl+N) calls one; Enter opens the chosen one.

**Plan of the year** (Ctrl+Shift+N) has a line for each month: the day by the rule of the cell, moved off weekends, Tết and holidays, and the theme; F2 plans the month, one button calls its meeting.

**Book of the year** (Ctrl+Shift+B) puts all closed minutes of the year in sight, with their slips and resolutions, behind each other with cover, index, page numbers and a closing page, to be printed, bound and kept. The closing page names meetings without closed minutes and missing numbers.

A meeting has five steps; Alt+1 to Alt+5 lead to them:

1. **Prepare**: agenda with what was postponed, guests, excuses told before the day, attached files.
2. **Hold**: roll call, opinions, tasks, votes and secret ballots.
3. **Score**: the points of the meeting, filled in from what is recorded.
4. **Papers**: look at, print and save the papers; what is put into the handbook app before the meeting and after it.
5. **Read back, close, sign**: read the minutes to the meeting (F9), close them, sign them with the PIN.

**Votes** (F7): the rule says how many are needed and of whom; where no regulation could be read in full, the form says so, and the book follows what is set under *Book and keys*. For a secret ballot the program prints the papers and keeps what the counting team found, as totals; nothing in the book says who voted what.

Everything is saved at once. Esc leads back to the list. Closed minutes can no longer be changed.</source>
        <translation>## সভা

তালিকায় সব সভা দেখা যায়, সর্বশেষটি প্রথমে। **নতুন সভা** (Ctrl+N) দিয়ে সভা ডাকা হয়; Enter চাপলে নির্বাচিত সভা খোলে।

**বছরের পরিকল্পনা**-য় (Ctrl+Shift+N) প্রতি মাসের একটি লাইন: পার্টি সেলের নিয়মে দিন, সপ্তাহান্ত, Tết ও ছুটি এড়িয়ে, এবং বিষয়; F2 মাসের পরিকল্পনা করে, একটি বোতাম তার সভা ডাকে।

**বছরের বই** (Ctrl+Shift+B) সামনে থাকা বছরের সব চূড়ান্ত কার্যবিবরণী, তাদের সংশোধনী স্লিপ ও সিদ্ধান্তসহ, একের পর এক সাজায়; সঙ্গে থাকে মলাট, সূচিপত্র, পৃষ্ঠা নম্বর ও সমাপনী পাতা, যাতে ছাপিয়ে বাঁধাই করে রাখা যায়। যে সভার কার্যবিবরণী চূড়ান্ত নয় এবং যে নম্বর নেই, সমাপনী পাতায় তা বলা থাকে।

একটি সভার পাঁচটি ধাপ; Alt+1 থেকে Alt+5 চেপে সেখানে যাওয়া যায়:

1. **প্রস্তুতি**: মুলতবি বিষয়সহ আলোচ্যসূচি, অতিথি, আগে জানানো অনুপস্থিতি, সংযুক্ত ফাইল।
2. **সভা পরিচালনা**: উপস্থিতি গ্রহণ, মতামত, কাজ, ভোট ও গোপন ব্যালট।
3. **মান মূল্যায়ন**: সভার নম্বর, যা লেখা হয়েছে তা থেকে পূরণ করা।
4. **কাগজ**: কাগজ দেখুন, ছাপুন ও সংরক্ষণ করুন; সভার আগে ও পরে হ্যান্ডবুক অ্যাপে যা তুলতে হয়।
5. **পড়ে শোনানো, চূড়ান্ত করা, স্বাক্ষর**: সভায় কার্যবিবরণী পড়ে শোনান (F9), চূড়ান্ত করুন, PIN দিয়ে স্বাক্ষর করুন।

**ভোট** (F7): নিয়ম বলে কত ভোট লাগবে এবং কাদের মধ্যে; যেখানে পূর্ণ পাঠ মেলানো যায়নি, ফরম তা জানায়, আর বই *বই এবং কী*-তে যা স্থির করা আছে তা মানে। গোপন ব্যালটে প্রোগ্রাম কাগজ ছাপায় এবং গণনা দল যা পেয়েছে তা মোট সংখ্যায় রাখে; কে কী ভোট দিয়েছেন বইয়ে তা কোথাও নেই।

সবকিছু সঙ্গে সঙ্গে সংরক্ষিত হয়। Esc চাপলে তালিকায় ফেরা যায়। চূড়ান্ত কার্যবিবরণী আর বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Book o&amp;f the year…</source>
        <translation>বছরের বই (&amp;f)…</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>First status</source>
        <translation>প্রথম অবস্থা</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>সদস্যপদ (&amp;S)</translation>
    </message>
    <message>
        <source>Sit&amp;uation</source>
        <translation>পরিস্থিতি (&amp;U)</translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation>যে দিন থেকে (&amp;Y)</translation>
    </message>
    <message>
        <source>Left empty, it holds from the official date or the day of joining typed above, else from today.</source>
        <translation>খালি রাখলে উপরে লেখা পূর্ণ সদস্য হওয়ার বা যোগদানের দিন থেকে, নইলে আজ থেকে কার্যকর হয়।</translation>
    </message>
    <message>
        <source>On which paper (number, date, issuer)</source>
        <translation>কোন কাগজে (নম্বর, তারিখ, জারিকারী)</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>পূর্ণ সদস্য</translation>
    </message>
    <message>
        <source>Probationary</source>
        <translation>প্রোবেশনারি সদস্য</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>সদস্য হওয়ার যোগ্য অগ্রণী ব্যক্তি</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>অংশগ্রহণ করছেন</translation>
    </message>
    <message>
        <source>Exempt from work and meetings</source>
        <translation>কাজ ও সভা থেকে অব্যাহতি</translation>
    </message>
    <message>
        <source>Away temporarily</source>
        <translation>অস্থায়ীভাবে অন্যত্র</translation>
    </message>
    <message>
        <source>Here temporarily</source>
        <translation>অস্থায়ীভাবে এখানে</translation>
    </message>
    <message>
        <source>Party life suspended</source>
        <translation>পার্টি কার্যক্রম স্থগিত</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>অন্যত্র স্থানান্তরিত</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>মৃত</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>পার্টি ত্যাগ করেছেন</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>পার্টি সদস্য</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>সেক্রেটারি</translation>
    </message>
    <message>
        <source>Deputy secretary</source>
        <translation>ডেপুটি সেক্রেটারি</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>কমিটির সদস্য</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>%1, exempt</source>
        <translation>%1, অব্যাহতিপ্রাপ্ত</translation>
    </message>
    <message>
        <source>%1, away temporarily</source>
        <translation>%1, অস্থায়ীভাবে অন্যত্র</translation>
    </message>
    <message>
        <source>%1, here temporarily</source>
        <translation>%1, অস্থায়ীভাবে এখানে</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, স্থগিত</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>জন্মনাম</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>লিঙ্গ (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>জন্ম (&amp;B)</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>জাতিগোষ্ঠী</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ধর্ম</translation>
    </message>
    <message>
        <source>&amp;Home place</source>
        <translation>আদি নিবাস (&amp;H)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>&amp;Identification number</source>
        <translation>শনাক্তকরণ কোড (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Party card number</source>
        <translation>পার্টি কার্ড নম্বর (&amp;P)</translation>
    </message>
    <message>
        <source>Old party card number</source>
        <translation>পুরোনো পার্টি কার্ড নম্বর</translation>
    </message>
    <message>
        <source>Pro&amp;file number</source>
        <translation>জীবনবৃত্তান্ত নম্বর (&amp;F)</translation>
    </message>
    <message>
        <source>Party badges</source>
        <translation>পার্টি ব্যাজ</translation>
    </message>
    <message>
        <source>In the Party</source>
        <translation>পার্টিতে</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>পদ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Decision to admit</source>
        <translation>ভর্তির সিদ্ধান্ত (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Joined (ceremony)</source>
        <translation>যোগদান (ভর্তি অনুষ্ঠান) (&amp;J)</translation>
    </message>
    <message>
        <source>Official since</source>
        <translation>পূর্ণ সদস্য যে দিন থেকে</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>Cell of residence</source>
        <translation>বাসস্থানের পার্টি সেল</translation>
    </message>
    <message>
        <source>&amp;Moved in, from where</source>
        <translation>কোথা থেকে স্থানান্তরিত হয়ে এসেছেন (&amp;M)</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>শিক্ষা ও পেশা</translation>
    </message>
    <message>
        <source>&amp;Education</source>
        <translation>শিক্ষা (&amp;E)</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>রাজনৈতিক তত্ত্ব</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>পেশাগত যোগ্যতা</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>Job before joining</source>
        <translation>যোগদানের আগের পেশা</translation>
    </message>
    <message>
        <source>Job no&amp;w</source>
        <translation>বর্তমান পেশা (&amp;W)</translation>
    </message>
    <message>
        <source>Army, police, retired</source>
        <translation>সেনা, পুলিশ, অবসরপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>যোগাযোগ</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>টেলিফোন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>বাসস্থান (&amp;R)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>এখন থেকে যা কার্যকর</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>যে দিন থেকে (&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;til, if for a term</source>
        <translation>যে দিন পর্যন্ত, মেয়াদ থাকলে (&amp;T)</translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation>কোন কাগজে</translation>
    </message>
    <message>
        <source>&amp;Number and symbol</source>
        <translation>নম্বর ও প্রতীক (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>কাগজের তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>জারিকারী (&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>মন্তব্য (&amp;O)</translation>
    </message>
    <message>
        <source>Party group in the cell</source>
        <translation>সেলের পার্টি গ্রুপ</translation>
    </message>
    <message>
        <source>In this position since</source>
        <translation>এই পদে যবে থেকে</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Card of the chosen member</source>
        <translation>নির্বাচিত সদস্যের কার্ড</translation>
    </message>
    <message>
        <source>Choose a member in the list to see the card.</source>
        <translation>কার্ড দেখতে তালিকায় একজন সদস্য বেছে নিন।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <translation>লেখা হয়নি: %1।</translation>
    </message>
    <message>
        <source>Statuses by date</source>
        <translation>তারিখ অনুযায়ী অবস্থা</translation>
    </message>
    <message>
        <source>No status was recorded; counted as an official member.</source>
        <translation>কোনো অবস্থা লিপিবদ্ধ হয়নি; পূর্ণ সদস্য হিসেবে ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 থেকে %2: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 থেকে: %2</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>কাগজ: %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1-এর ছবি</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>when, kind, what it was</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Dossier: %1 of %2 papers are there.</source>
        <translation>রেকর্ড: %2টির মধ্যে %1টি কাগজ আছে।</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>নতুন সদস্য</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1-এর কার্ড</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>জন্ম</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Party card</source>
        <translation>পার্টি কার্ড</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>যোগদান</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>টেলিফোন</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>&amp;New member…</source>
        <translation>নতুন সদস্য (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>সম্পাদনা করুন (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation>অবস্থা বদলান (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>তালিকা আমদানি করুন (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>খুঁজুন (&amp;S)</translation>
    </message>
    <message>
        <source>Name, number or telephone</source>
        <translation>নাম, নম্বর বা টেলিফোন</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>তালিকায় আছেন</translation>
    </message>
    <message>
        <source>Everybody, also who left</source>
        <translation>সকলে, যাঁরা চলে গেছেন তাঁরাও</translation>
    </message>
    <message>
        <source>Probationary members</source>
        <translation>প্রোবেশনারি সদস্য</translation>
    </message>
    <message>
        <source>No members are in this book yet. Take over the list you have as a spreadsheet, or enter the members one by one with “New member”.</source>
        <translation>এই বইয়ে এখনও কোনো সদস্য নেই। আপনার কাছে যে তালিকা স্প্রেডশিট হিসেবে আছে তা আমদানি করুন, অথবা “নতুন সদস্য” দিয়ে একে একে সদস্য যোগ করুন।</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>তালিকা আমদানি করুন…</translation>
    </message>
    <message>
        <source>%1 was entered into the list.</source>
        <translation>%1 তালিকায় যোগ হয়েছেন।</translation>
    </message>
    <message>
        <source>The card of %1 was changed.</source>
        <translation>%1-এর কার্ড বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The status of %1 was changed.</source>
        <translation>%1-এর অবস্থা বদলানো হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n official</source>
        <translation>
            <numerusform>%n জন পূর্ণ সদস্য</numerusform>
            <numerusform>%n জন পূর্ণ সদস্য</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probationary</source>
        <translation>
            <numerusform>%n জন প্রোবেশনারি</numerusform>
            <numerusform>%n জন প্রোবেশনারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n জন অব্যাহতিপ্রাপ্ত</numerusform>
            <numerusform>%n জন অব্যাহতিপ্রাপ্ত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away temporarily</source>
        <translation>
            <numerusform>%n জন অস্থায়ীভাবে অন্যত্র</numerusform>
            <numerusform>%n জন অস্থায়ীভাবে অন্যত্র</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here temporarily</source>
        <translation>
            <numerusform>%n জন অস্থায়ীভাবে এখানে</numerusform>
            <numerusform>%n জন অস্থায়ীভাবে এখানে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n জন স্থগিত</numerusform>
            <numerusform>%n জন স্থগিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on the list</source>
        <translation>
            <numerusform>তালিকায় %n জন সদস্য</numerusform>
            <numerusform>তালিকায় %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>31 members on the list: 29 official, 2 probationary.</comment>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>Nobody here matches. Press Esc in the search field to see all again. %1</source>
        <comment>then the counts</comment>
        <translation>এখানে কেউ মেলে না। আবার সবাইকে দেখতে খোঁজার ঘরে Esc চাপুন। %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shown. %1</source>
        <comment>then the counts</comment>
        <translation>
            <numerusform>%n জন দেখানো হয়েছে। %1</numerusform>
            <numerusform>%n জন দেখানো হয়েছে। %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>কোনো দিনের অবস্থা (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Books and lists</source>
        <translation>বই ও তালিকা (&amp;K)</translation>
    </message>
    <message>
        <source>The card of %1 was put right; the slip can be printed.</source>
        <translation>%1-এর কার্ড সংশোধন করা হয়েছে; সংশোধনপত্র ছাপা যায়।</translation>
    </message>
    <message>
        <source>&amp;Show the line</source>
        <translation>লাইনটি দেখান (&amp;L)</translation>
    </message>
    <message>
        <source>## Members

The list of the party members of the cell, by given name. Choose one to read the card at the right.

**Search** (Ctrl+F): type a part of a name, with or without accents, or some digits of a number or telephone.

**New member** (Ctrl+N) and **Edit** (F2) open the card as a form. Doubts about numbers are shown and never stop you. If you leave the form, what you typed is kept and stands there again the next time.

**Change status**: recognised as official, exempt, away, moved out and so on, from which day and on which paper. The earlier statuses stay on the card. What the rules doubt about a step is shown while you type; what cannot be (a step after a death, a recognition before twelve months without a reason) is refused. Who moves is best recorded under **Transfers**.

**Import a list**: takes over a spreadsheet. Before anything is changed you see row by row what will happen.

**As of a day** shows list and card of another day, to read. Two things can be asked: **what was true then**, as far as the book knows now, and **what the book said then**, that is what had been recorded by the end of that day. The history (Ctrl+H) shows the same of any record.

**Print** (Ctrl+P) prints the card of the chosen member, **Print the list** (Ctrl+Shift+P) the list as it is seen here. More lists, labels and figures are under *Books and lists*.</source>
        <translation>## সদস্য

সেলের পার্টি সদস্যদের তালিকা, প্রদত্ত নাম অনুযায়ী। একজনকে বেছে নিলে ডান দিকে তাঁর কার্ড পড়া যায়।

**খুঁজুন** (Ctrl+F): নামের একটি অংশ লিখুন, স্বরচিহ্নসহ বা ছাড়া, অথবা কোনো নম্বর বা টেলিফোনের কয়েকটি অঙ্ক।

**নতুন সদস্য** (Ctrl+N) ও **সম্পাদনা করুন** (F2) কার্ডটি ফর্ম হিসেবে খোলে। নম্বর নিয়ে সন্দেহ দেখানো হয়, কিন্তু তা কখনও আপনাকে আটকায় না। ফর্ম ছেড়ে গেলে আপনি যা লিখেছেন তা রাখা হয় এবং পরের বার আবার সেখানে থাকে।

**অবস্থা বদলান**: পূর্ণ সদস্য হিসেবে স্বীকৃত, অব্যাহতিপ্রাপ্ত, অন্যত্র, স্থানান্তরিত ইত্যাদি, কোন দিন থেকে ও কোন কাগজে। আগের অবস্থাগুলি কার্ডে থেকে যায়। কোনো ধাপ সম্পর্কে নিয়মের সন্দেহ লেখার সময়ই দেখানো হয়; যা হতে পারে না (মৃত্যুর পরের ধাপ, কারণ ছাড়া বারো মাসের আগে স্বীকৃতি) তা প্রত্যাখ্যাত হয়। যিনি স্থানান্তরিত হন তাঁকে **স্থানান্তর**-এ লেখাই ভালো।

**তালিকা আমদানি করুন**: একটি স্প্রেডশিট গ্রহণ করে। কিছু বদলানোর আগে প্রতিটি সারিতে কী ঘটবে তা আপনি দেখতে পান।

**কোনো দিনের অবস্থা** অন্য দিনের তালিকা ও কার্ড দেখায়, কেবল পড়ার জন্য। দুটি প্রশ্ন করা যায়: **তখন যা সত্য ছিল**, বই এখন যতটা জানে, এবং **বই তখন যা বলত**, অর্থাৎ সেই দিনের শেষ পর্যন্ত যা লেখা হয়েছিল। ইতিহাস (Ctrl+H) যেকোনো রেকর্ডের একই জিনিস দেখায়।

**ছাপুন** (Ctrl+P) বাছাই করা সদস্যের কার্ড ছাপে, **তালিকা ছাপুন** (Ctrl+Shift+P) এখানে যেমন দেখা যাচ্ছে তেমন তালিকা। আরও তালিকা, লেবেল ও সংখ্যা *বই ও তালিকা*-তে আছে।</translation>
    </message>
</context>
<context>
    <name>MentionDialog</name>
    <message>
        <source>Praise, reminder, criticism</source>
        <translation>প্রশংসা, স্মরণ করানো, সমালোচনা</translation>
    </message>
    <message>
        <source>What the meeting sa&amp;ys</source>
        <translation>সভা কী বলে (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>কাকে (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>কীসের জন্য (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>%1: %2 – %3</source>
        <comment>praise or reminder, who, for what</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Praise, reminder, c&amp;riticism…</source>
        <translation>প্রশংসা, স্মরণ করানো, সমালোচনা… (&amp;R)</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>লেখাটি সরানো হলো।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Please check</source>
        <translation>অনুগ্রহ করে মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>অনুমতি নেই</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ব্যবহৃত হচ্ছে</translation>
    </message>
    <message>
        <source>Disk or printer</source>
        <translation>ডিস্ক বা প্রিন্টার</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>নষ্ট</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>বিশ্বস্ত নয়</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>নতুনতর সংস্করণ</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Ask for the file again, or restore a backup; if it happens again, call the ward party committee office.</source>
        <translation>বইয়ের কিছুই বদলানো হয়নি। ফাইলটি আবার চান, অথবা ব্যাকআপ পুনরুদ্ধার করুন; আবার এমন হলে ওয়ার্ড পার্টি কমিটি অফিসে ফোন করুন।</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Do not use the file before the sender has confirmed it by telephone or in person.</source>
        <translation>বইয়ের কিছুই বদলানো হয়নি। প্রেরক টেলিফোনে বা সামনাসামনি নিশ্চিত না করা পর্যন্ত ফাইলটি ব্যবহার করবেন না।</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Install the newer version of this program, then open the file again.</source>
        <translation>বইয়ের কিছুই বদলানো হয়নি। এই প্রোগ্রামের নতুনতর সংস্করণ ইনস্টল করুন, তারপর ফাইলটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>There are no notices yet.</source>
        <translation>এখনও কোনো বার্তা নেই।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Where the file for the other computer is written: a stick or a folder</source>
        <translation>অন্য কম্পিউটারের ফাইল কোথায় লেখা হবে: পেনড্রাইভ বা ফোল্ডার</translation>
    </message>
    <message>
        <source>Move the book to another computer</source>
        <translation>বইটি অন্য কম্পিউটারে নেওয়া</translation>
    </message>
    <message>
        <source>The book was handed over</source>
        <translation>বই হস্তান্তর হয়েছে</translation>
    </message>
    <message>
        <source>On this computer the book can be read and printed from now on, and nothing more is recorded in it.</source>
        <translation>এখন থেকে এই কম্পিউটারে বইটি কেবল পড়া ও ছাপা যায়, এতে আর কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>A file with the whole book is written on a stick, encrypted, and on the other computer the book goes on from it. Here it ends: from then on it can only be read and printed on this computer.</source>
        <translation>পুরো বইটি এনক্রিপ্ট করা একটি ফাইলে পেনড্রাইভে লেখা হয়, আর অন্য কম্পিউটারে বইটি সেখান থেকে চলে। এখানে এটি শেষ হয়: তারপর এই কম্পিউটারে কেবল পড়া ও ছাপা যায়।</translation>
    </message>
    <message>
        <source>This book was moved already and can only be read here. When the file for the other computer was lost before it was taken over, it is written again. Never take it over twice: there would be two books that each go on.</source>
        <translation>বইটি আগেই স্থানান্তরিত হয়েছে, এখানে কেবল পড়া যায়। গ্রহণের আগে ফাইলটি হারালে এটি আবার লেখা হয়। কখনও দুবার গ্রহণ করবেন না: তাহলে দুটি বই আলাদাভাবে চলবে।</translation>
    </message>
    <message>
        <source>&amp;Stick or folder</source>
        <translation>পেনড্রাইভ বা ফোল্ডার (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>অন্য ফোল্ডার (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Other computer</source>
        <translation>অন্য কম্পিউটার (&amp;O)</translation>
    </message>
    <message>
        <source>For the record, for example: new PC of the cultural house</source>
        <translation>রেকর্ডের জন্য, যেমন: সাংস্কৃতিক ভবনের নতুন কম্পিউটার</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>ফাইল লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>&amp;Write the file and end this copy</source>
        <translation>ফাইল লিখুন ও এই কপি শেষ করুন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write the file again</source>
        <translation>ফাইলটি আবার লিখুন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>The file is being written and read back. Leave the stick in.</source>
        <translation>ফাইলটি লেখা ও আবার পড়া হচ্ছে। পেনড্রাইভ খুলবেন না।</translation>
    </message>
    <message>
        <source>The file %1 was written and read back, with a second one beside it. The stick may be taken out.

On the other computer:
1. Plug in the stick and start Cell Book.
2. Press “Take over a book that was moved here”. If a book is open there, it is under “Restore a backup” in the menu Book.
3. Choose the file %2 on the stick.
4. Type the passphrase of this book. The book opens and goes on there at once.

Take it over on one computer only, and empty the stick when the book is open there.</source>
        <translation>ফাইল %1 লেখা হয়েছে ও আবার পড়ে দেখা হয়েছে, পাশে দ্বিতীয় একটি ফাইলসহ। পেনড্রাইভ খুলতে পারেন।

অন্য কম্পিউটারে:
1. পেনড্রাইভ লাগিয়ে সেল বুক চালু করুন।
2. “এখানে স্থানান্তরিত বই গ্রহণ করুন” চাপুন। সেখানে কোনো বই খোলা থাকলে এটি বই মেনুর “ব্যাকআপ পুনরুদ্ধার করুন”-এ আছে।
3. পেনড্রাইভে %2 ফাইলটি বাছুন।
4. এই বইয়ের পাসফ্রেজ লিখুন। বইটি খোলে এবং সেখানে সঙ্গে সঙ্গে চলে।

কেবল একটি কম্পিউটারে গ্রহণ করুন, আর বইটি সেখানে খুললে পেনড্রাইভ খালি করুন।</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What stands on its papers?</source>
        <translation>এর কাগজে কী কী লেখা থাকবে?</translation>
    </message>
    <message>
        <source>&amp;Name of the cell</source>
        <translation>পার্টি সেলের নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of the committee</source>
        <translation>পার্টি কমিটির নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Upper organisation</source>
        <translation>ঊর্ধ্বতন সংগঠন (&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;lace before the date</source>
        <translation>তারিখের আগের স্থান (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Meeting place</source>
        <translation>সভার স্থান (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date of the last congress</source>
        <translation>সর্বশেষ কংগ্রেসের তারিখ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Telephone of the office</source>
        <translation>অফিসের টেলিফোন (&amp;T)</translation>
    </message>
    <message>
        <source>for example: Cell of residential group no. 5</source>
        <translation>যেমন: আবাসিক এলাকা নং 5-এর পার্টি সেল</translation>
    </message>
    <message>
        <source>for example: Party committee of Hạp Lĩnh ward</source>
        <translation>যেমন: Hạp Lĩnh ওয়ার্ড পার্টি কমিটি</translation>
    </message>
    <message>
        <source>for example: Party organisation of Hạp Lĩnh ward</source>
        <translation>যেমন: Hạp Lĩnh ওয়ার্ড পার্টি সংগঠন</translation>
    </message>
    <message>
        <source>for example: Party organisation of Bắc Ninh province</source>
        <translation>যেমন: Bắc Ninh প্রাদেশিক পার্টি সংগঠন</translation>
    </message>
    <message>
        <source>for example: Hạp Lĩnh</source>
        <translation>যেমন: Hạp Lĩnh</translation>
    </message>
    <message>
        <source>shown where help is needed</source>
        <translation>যেখানে সাহায্য দরকার সেখানে দেখানো হয়</translation>
    </message>
</context>
<context>
    <name>NewBookWizard</name>
    <message>
        <source>Begin a new book</source>
        <translation>নতুন বই শুরু করুন</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>পরবর্তী (&amp;X)</translation>
    </message>
    <message>
        <source>Ma&amp;ke the book</source>
        <translation>বই তৈরি করুন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation>বই খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Make a signing key</source>
        <translation>স্বাক্ষর কী তৈরি করুন</translation>
    </message>
    <message>
        <source>The person who will sign chooses the PIN in private and types it twice. Nobody else should know it.</source>
        <translation>যিনি স্বাক্ষর করবেন তিনি একান্তে PIN বেছে নিয়ে দুবার লিখবেন। আর কারও তা জানা উচিত নয়।</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ব্যক্তি (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Signs as</source>
        <translation>যে ভূমিকায় স্বাক্ষর করেন (&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>PIN (&amp;I)</translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation>একই PIN আবার (&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>যা লেখা হচ্ছে তা দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Replace the key this person has now, because its PIN or file was lost</source>
        <translation>এই ব্যক্তির বর্তমান কী বদলে দিন, কারণ তার PIN বা ফাইল হারিয়ে গেছে (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>কী তৈরি করুন (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>From then on the book opens with the new passphrase only. Old copies of its folder keep the old one.</source>
        <translation>এরপর থেকে বইটি কেবল নতুন পাসফ্রেজে খুলবে। ফোল্ডারের পুরোনো কপিতে পুরোনো পাসফ্রেজই থাকে।</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>বর্তমান পাসফ্রেজ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Objection at the reading</source>
        <translation>পড়ে শোনানোর সময়ের আপত্তি</translation>
    </message>
    <message>
        <source>Change an objection</source>
        <translation>আপত্তি বদলান</translation>
    </message>
    <message>
        <source>&amp;Who objects</source>
        <translation>কে আপত্তি করছেন (&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;o what, and why</source>
        <translation>কী নিয়ে, কেন (&amp;O)</translation>
    </message>
    <message>
        <source>The meeting &amp;decides</source>
        <translation>সভার সিদ্ধান্ত (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;In its words</source>
        <translation>তার নিজের কথায় (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save the objection</source>
        <translation>আপত্তি সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>%1: %2</source>
        <comment>the outcome, the words of the meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>who objected, to what, what became of it</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>So&amp;mebody objects…</source>
        <translation>কেউ আপত্তি করছেন (&amp;J)…</translation>
    </message>
    <message>
        <source>The objection was removed.</source>
        <translation>আপত্তিটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
</context>
<context>
    <name>OpenExportDialog</name>
    <message>
        <source>Where the folder of the export is made: a stick or another folder</source>
        <translation>রপ্তানির ফোল্ডার কোথায় তৈরি হবে: স্টিক বা অন্য ফোল্ডার</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>উন্মুক্ত রপ্তানি</translation>
    </message>
    <message>
        <source>Write the whole book into an open folder</source>
        <translation>পুরো বই একটি উন্মুক্ত ফোল্ডারে লেখা</translation>
    </message>
    <message>
        <source>All members, meetings and papers as PDF, tables and text that other programs read; the book can be rebuilt from them. Passphrase and keys are not among them.</source>
        <translation>সব সদস্য, সভা ও কাগজপত্র PDF, সারণি ও লেখা হিসেবে, যা অন্য প্রোগ্রাম পড়তে পারে; এগুলো থেকে বই আবার তৈরি করা যায়। পাসফ্রেজ ও চাবি এতে নেই।</translation>
    </message>
    <message>
        <source>The folder is not encrypted. Whoever has it can read everything.</source>
        <translation>ফোল্ডারটি এনক্রিপ্ট করা নয়। যার কাছে থাকবে সে সব পড়তে পারবে।</translation>
    </message>
    <message>
        <source>New &amp;folder:</source>
        <translation>নতুন ফোল্ডার (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>বাছুন (&amp;C)…</translation>
    </message>
    <message>
        <source>I &amp;know that anybody can read it, and I keep it like the paper book</source>
        <translation>আমি জানি যে কেউ পড়তে পারে, এবং কাগজের বইয়ের মতো রাখব (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>রপ্তানি করুন (&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন (&amp;L)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>The export lies in %1: %2 records, %3 entries of the log, %4 kept files, %5 papers. It was noted in the book.
README.txt in the folder says how it is checked.</source>
        <translation>রপ্তানি আছে %1-এ: %2টি রেকর্ড, লগের %3টি ভুক্তি, রাখা %4টি ফাইল, %5টি কাগজ। বইয়ে তা লেখা হয়েছে।
কীভাবে যাচাই করবেন তা ফোল্ডারের README.txt-এ আছে।</translation>
    </message>
    <message>
        <source>The folder is being written…</source>
        <translation>ফোল্ডার লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>বাতিল (&amp;L)</translation>
    </message>
    <message>
        <source>Write down these 30 digits of the key that signed it and keep them elsewhere: %1</source>
        <translation>যে চাবিতে স্বাক্ষরিত তার এই ৩০টি অঙ্ক লিখে অন্য জায়গায় রাখুন: %1</translation>
    </message>
</context>
<context>
    <name>OpenExporting</name>
    <message>
        <source>**Open export** writes the whole book into a folder of papers, tables and text that other programs read, for the day this program is no longer there, or for an archive. The folder is **not encrypted**: whoever has it can read everything. The book notes each export. A book can be made of the folder again with `sochibo-cli rebuild`.</source>
        <translation>**উন্মুক্ত রপ্তানি** পুরো বই কাগজ, সারণি ও লেখার একটি ফোল্ডারে লেখে, যা অন্য প্রোগ্রাম পড়তে পারে: এই প্রোগ্রাম আর না থাকলে, বা সংরক্ষণাগারের জন্য। ফোল্ডারটি **এনক্রিপ্ট করা নয়**: যার কাছে থাকবে সে সব পড়তে পারবে। প্রতিটি রপ্তানি বইয়ে লেখা থাকে। ফোল্ডার থেকে `sochibo-cli rebuild` দিয়ে আবার বই তৈরি করা যায়।</translation>
    </message>
    <message>
        <source>Open e&amp;xport…</source>
        <translation>উন্মুক্ত রপ্তানি (&amp;X)…</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>guest</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>The opinion was removed.</source>
        <translation>মতামতটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;P)</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Who gave the opinion</source>
        <translation>কে মতামত দিয়েছেন</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>Opinion of %1</source>
        <translation>%1-এর মতামত</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Remove the opinion</source>
        <translation>মতামতটি সরান</translation>
    </message>
    <message>
        <source>Remove the opinion of %1</source>
        <translation>%1-এর মতামত সরান</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What became of it</source>
        <translation>কী হল</translation>
    </message>
    <message>
        <source>Transfer of %1. What is recorded here stays; a mistake is put right by a new transfer.</source>
        <translation>%1-এর স্থানান্তর। এখানে যা লেখা হয় তা থাকে; ভুল নতুন স্থানান্তরে শুধরানো হয়।</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>কী (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>Rec&amp;ord it</source>
        <translation>লিখুন (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Accepted here</source>
        <translation>এখানে গৃহীত</translation>
    </message>
    <message>
        <source>Not accepted here</source>
        <translation>এখানে গৃহীত নয়</translation>
    </message>
    <message>
        <source>Accepted there, as its paper says</source>
        <translation>সেখানে গৃহীত, তাদের কাগজ অনুযায়ী</translation>
    </message>
    <message>
        <source>Not accepted there, counts here again</source>
        <translation>সেখানে গৃহীত নয়, আবার এখানে গণ্য</translation>
    </message>
    <message>
        <source>Nothing came of it, nothing was handed over</source>
        <translation>কিছু হল না, কিছু দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>The time is over, back home</source>
        <translation>মেয়াদ শেষ, ফিরে গেছেন</translation>
    </message>
    <message>
        <source>The reason is not recorded yet. Record it, or close once more to leave it.</source>
        <translation>কারণ এখনও লেখা হয়নি। লিখে রাখুন, অথবা ছেড়ে দিতে আরেকবার বন্ধ করুন।</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Take in a packet</source>
        <translation>প্যাকেট গ্রহণ করুন</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>প্রেরক: %1</translation>
    </message>
    <message>
        <source>Member: %1, born %2</source>
        <translation>সদস্য: %1, জন্ম %2</translation>
    </message>
    <message>
        <source>Introduction: %1, %2; dues paid up to %3</source>
        <translation>পরিচয়পত্র: %1, %2; চাঁদা %3 পর্যন্ত দেওয়া</translation>
    </message>
    <message>
        <source>For a time, until %1</source>
        <translation>মেয়াদের জন্য, %1 পর্যন্ত</translation>
    </message>
    <message>
        <source>Is in this book already: %1</source>
        <translation>এই খাতায় আছেন: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits</source>
        <translation>&amp;30 অঙ্ক</translation>
    </message>
    <message>
        <source>&amp;Papers presented on</source>
        <translation>কাগজ পেশের দিন (&amp;P)</translation>
    </message>
    <message>
        <source>What is announced to go along:</source>
        <translation>সঙ্গে যা আছে বলে জানানো হয়েছে:</translation>
    </message>
    <message>
        <source>&amp;Take in the packet</source>
        <translation>প্যাকেট গ্রহণ করুন (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>The paper is with the printer.</source>
        <translation>কাগজটি প্রিন্টারে গেছে।</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>কাগজটি PDF হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The paper is saved as %1.</source>
        <translation>কাগজটি %1 নামে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Number of ballots</source>
        <translation>ব্যালটের সংখ্যা (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>The paper is being put together. Larger books take a few seconds.</source>
        <translation>কাগজটি তৈরি হচ্ছে। বড় বইয়ে কয়েক সেকেন্ড লাগে।</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>No pages</source>
        <translation>কোনো পৃষ্ঠা নেই</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF হিসেবে সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট করুন</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড় করুন</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>The paper is with the printer.</source>
        <translation>কাগজটি প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>আমন্ত্রিত (&amp;I)</translation>
    </message>
    <message>
        <source>Save all in a &amp;folder…</source>
        <translation>সব একটি ফোল্ডারে সংরক্ষণ করুন (&amp;F)…</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>কাগজটি PDF হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The paper is saved as %1.</source>
        <translation>কাগজটি %1 নামে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Save all papers of the meeting in a folder</source>
        <translation>সভার সব কাগজ একটি ফোল্ডারে সংরক্ষণ করুন</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1.</source>
        <translation>
            <numerusform>%nটি কাগজ %1-এ সংরক্ষিত হয়েছে।</numerusform>
            <numerusform>%nটি কাগজ %1-এ সংরক্ষিত হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1. Not complete yet: %2.</source>
        <translation>
            <numerusform>%nটি কাগজ %1-এ সংরক্ষিত হয়েছে। এখনও সম্পূর্ণ নয়: %2।</numerusform>
            <numerusform>%nটি কাগজ %1-এ সংরক্ষিত হয়েছে। এখনও সম্পূর্ণ নয়: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: the paper says so until the minutes are closed.</source>
        <translation>খসড়া: কার্যবিবরণী চূড়ান্ত না হওয়া পর্যন্ত কাগজে এ কথা লেখা থাকে।</translation>
    </message>
    <message>
        <source>The minutes are closed.</source>
        <translation>কার্যবিবরণী চূড়ান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>What is missing is filled in at step 1 (Prepare), step 2 (Hold) or step 3 (Score). The paper appears here by itself then.</source>
        <translation>যা বাকি আছে তা ধাপ 1 (প্রস্তুতি), ধাপ 2 (সভা পরিচালনা) বা ধাপ 3 (মান মূল্যায়ন)-এ পূরণ করা হয়। তখন কাগজটি এখানে নিজে থেকেই দেখা যায়।</translation>
    </message>
    <message>
        <source>For the app, before the meeting</source>
        <translation>অ্যাপের জন্য, সভার আগে</translation>
    </message>
    <message>
        <source>For the app, after the meeting</source>
        <translation>অ্যাপের জন্য, সভার পরে</translation>
    </message>
    <message>
        <source>&amp;Write the files into a folder…</source>
        <translation>ফাইল ফোল্ডারে লেখা… (&amp;W)</translation>
    </message>
    <message>
        <source>Where the folder for the app is made</source>
        <translation>অ্যাপের ফোল্ডার কোথায় হবে</translation>
    </message>
    <message>
        <source>The files for the app are in %1.</source>
        <translation>অ্যাপের ফাইলগুলি %1-এ আছে।</translation>
    </message>
    <message>
        <source>It is marked as not put into the app.</source>
        <translation>অ্যাপে তোলা হয়নি বলে চিহ্নিত।</translation>
    </message>
    <message>
        <source>It is marked as put into the app today.</source>
        <translation>আজ অ্যাপে তোলা হয়েছে বলে চিহ্নিত।</translation>
    </message>
    <message>
        <source>Put into the app on %1.</source>
        <translation>%1 তারিখে অ্যাপে তোলা।</translation>
    </message>
    <message>
        <source>Due in the app by %1.</source>
        <translation>%1-এর মধ্যে অ্যাপে তুলতে হবে।</translation>
    </message>
    <message>
        <source>The rules of this meeting ask for nothing in the app.</source>
        <translation>এই সভার নিয়মে অ্যাপে কিছু তোলার কথা নেই।</translation>
    </message>
    <message>
        <source>Not put into the &amp;app after all</source>
        <translation>আসলে তোলা হয়নি (&amp;A)</translation>
    </message>
    <message>
        <source>Mark as put into the &amp;app</source>
        <translation>তোলা হয়েছে বলে চিহ্নিত (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed behind them. The saved file is the one that was signed; the slips are saved beside it.</source>
        <translation>
            <numerusform>%nটি সংশোধনপত্র এই কার্যবিবরণী সংশোধন করে এবং তার পরে ছাপা হয়। সংরক্ষিত ফাইলটি স্বাক্ষরিত ফাইল; সংশোধনপত্রগুলি পাশে সংরক্ষিত হয়।</numerusform>
            <numerusform>%nটি সংশোধনপত্র এই কার্যবিবরণী সংশোধন করে এবং তার পরে ছাপা হয়। সংরক্ষিত ফাইলটি স্বাক্ষরিত ফাইল; সংশোধনপত্রগুলি পাশে সংরক্ষিত হয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give it its number</source>
        <translation>নম্বর দিন (&amp;G)</translation>
    </message>
    <message>
        <source>The paper has the number %1.</source>
        <translation>কাগজটির নম্বর %1।</translation>
    </message>
    <message>
        <source>Draft: the paper says so until it has its number.</source>
        <translation>খসড়া: নম্বর না পাওয়া পর্যন্ত কাগজে এ কথা লেখা থাকে।</translation>
    </message>
    <message>
        <source>Draft: it got no number while the minutes were open.</source>
        <translation>খসড়া: কার্যবিবরণী খোলা থাকতে এটি নম্বর পায়নি।</translation>
    </message>
    <message>
        <source>It has the number %1 of %2.</source>
        <translation>নম্বর %1, তারিখ %2।</translation>
    </message>
    <message>
        <source>Left out, because they have no number: %1.</source>
        <translation>নম্বর নেই বলে বাদ রাখা হয়েছে: %1।</translation>
    </message>
    <message>
        <source>This program lays these minutes out otherwise now. Here is the text that was signed, word for word; the saved file is the one that was signed.</source>
        <translation>প্রোগ্রামটি এখন এই কার্যবিবরণী অন্যভাবে সাজায়। এখানে স্বাক্ষরিত পাঠটি হুবহু দেখানো হচ্ছে; সংরক্ষিত ফাইলটিই স্বাক্ষরিত ফাইল।</translation>
    </message>
    <message>
        <source>Remo&amp;ve this resolution</source>
        <translation>এই রেজোলিউশন সরান (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Words of this paper…</source>
        <translation>এই কাগজের বয়ান (&amp;O)…</translation>
    </message>
    <message>
        <source>The resolution was removed.</source>
        <translation>রেজোলিউশনটি সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ফিরিয়ে রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>Resolution: admit %1</source>
        <translation>রেজোলিউশন: %1-এর ভর্তি</translation>
    </message>
    <message>
        <source>Resolution: recognise %1</source>
        <translation>রেজোলিউশন: %1-এর স্বীকৃতি</translation>
    </message>
    <message>
        <source>Change this resol&amp;ution…</source>
        <translation>এই রেজোলিউশন বদলান (&amp;U)…</translation>
    </message>
    <message>
        <source>Resol&amp;ution on a person…</source>
        <translation>একজনের বিষয়ে রেজোলিউশন (&amp;U)…</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that do not belong together are strong and easy to remember.</source>
        <translation>পরস্পর সম্পর্কহীন চারটি শব্দ শক্তিশালী এবং মনে রাখা সহজ।</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n letters</source>
        <translation>
            <numerusform>খুব ছোট: কমপক্ষে %nটি অক্ষর</numerusform>
            <numerusform>খুব ছোট: কমপক্ষে %nটি অক্ষর</numerusform>
        </translation>
    </message>
    <message>
        <source>Too plain: it repeats itself or is a row</source>
        <translation>খুব সরল: এতে পুনরাবৃত্তি আছে বা এটি একটি সারি</translation>
    </message>
    <message>
        <source>Too common: everybody tries this first</source>
        <translation>খুব সাধারণ: সবাই প্রথমে এটিই চেষ্টা করে</translation>
    </message>
    <message>
        <source>Good enough; longer is stronger</source>
        <translation>যথেষ্ট ভালো; দীর্ঘ হলে আরও শক্তিশালী</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>শক্তিশালী</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>একই পাসফ্রেজ আবার (&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>যা লেখা হচ্ছে তা দেখান (&amp;H)</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Which passphrase locks it?</source>
        <translation>কোন পাসফ্রেজ দিয়ে বইটি লক করা হবে?</translation>
    </message>
    <message>
        <source>Nothing that is marked MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) may be put into this book.</source>
        <translation>MẬT, TỐI MẬT বা TUYỆT MẬT (রাষ্ট্রীয় গোপনীয় তথ্য) চিহ্নিত কিছুই এই বইয়ে রাখা যাবে না।</translation>
    </message>
    <message>
        <source>I have read this and will keep to &amp;it</source>
        <translation>আমি এটি পড়েছি এবং মেনে চলব (&amp;I)</translation>
    </message>
    <message>
        <source>Nobody can open the book without it, and nobody can find it out for you. Write it down and keep the paper in the safe.</source>
        <translation>এটি ছাড়া কেউ বইটি খুলতে পারে না, এবং কেউ আপনার জন্য এটি খুঁজে দিতে পারে না। লিখে রাখুন এবং কাগজটি সিন্দুকে রাখুন।</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>নামের একটি অংশ লিখুন</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
</context>
<context>
    <name>Petition</name>
    <message>
        <source>The cell committee</source>
        <translation>পার্টি সেল কমিটি</translation>
    </message>
    <message>
        <source>The upper party organisation</source>
        <translation>ঊর্ধ্বতন পার্টি সংগঠন</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>অন্য সংস্থা</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>এখনো উত্তর নেই</translation>
    </message>
    <message>
        <source>Accepted and done</source>
        <translation>গৃহীত ও সম্পন্ন</translation>
    </message>
    <message>
        <source>Accepted and planned</source>
        <translation>গৃহীত ও পরিকল্পিত</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>আংশিক গৃহীত</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>গৃহীত নয়</translation>
    </message>
    <message>
        <source>Passed on to who is competent</source>
        <translation>যথাযথ কর্তৃপক্ষের কাছে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Withdrawn by who asked</source>
        <translation>যিনি চেয়েছিলেন তিনি ফিরিয়ে নিয়েছেন</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>পুরো সভা</translation>
    </message>
    <message>
        <source>Somebody whose name is not known here</source>
        <translation>যাঁর নাম এখানে জানা নেই</translation>
    </message>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1, মেয়াদ %n দিন পেরিয়েছে</numerusform>
            <numerusform>%1, মেয়াদ %n দিন পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, waits for %n day(s)</source>
        <translation>
            <numerusform>%1, %n দিন ধরে অপেক্ষায়</numerusform>
            <numerusform>%1, %n দিন ধরে অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2 তারিখের মধ্যে</translation>
    </message>
    <message>
        <source>%1 on %2, who asked was not told yet</source>
        <translation>%2 তারিখে %1, যিনি চেয়েছেন তাঁকে এখনো জানানো হয়নি</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 তারিখে %1</translation>
    </message>
    <message>
        <source>No %1, %2 to %3: %4</source>
        <translation>নং %1, %2 থেকে %3-এর কাছে: %4</translation>
    </message>
</context>
<context>
    <name>PetitionAnswerDialog</name>
    <message>
        <source>Answer to a petition</source>
        <translation>সুপারিশের উত্তর</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ফল (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Answer or reason in words</source>
        <translation>কথায় উত্তর বা কারণ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day of the answer</source>
        <translation>উত্তরের দিন (&amp;D)</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>যে দিনের মধ্যে হবে (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Told who asked on</source>
        <translation>যিনি চেয়েছেন তাঁকে জানানোর দিন (&amp;T)</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>এখনো জানানো হয়নি</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>উত্তর সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>PetitionDialog</name>
    <message>
        <source>New petition</source>
        <translation>নতুন সুপারিশ</translation>
    </message>
    <message>
        <source>Change a petition</source>
        <translation>সুপারিশ বদলান</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>কী চাওয়া হয়েছে (&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;asks</source>
        <translation>কে চান (&amp;A)</translation>
    </message>
    <message>
        <source>Addressed &amp;to</source>
        <translation>কার কাছে (&amp;T)</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>তার নাম (&amp;N)</translation>
    </message>
    <message>
        <source>Answer expected &amp;by</source>
        <translation>কবের মধ্যে উত্তর চাই (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save the petition</source>
        <translation>সুপারিশ সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>PetitionReopenDialog</name>
    <message>
        <source>Open a petition again</source>
        <translation>সুপারিশ আবার খুলুন</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>কেন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>আবার খুলুন (&amp;O)</translation>
    </message>
</context>
<context>
    <name>PetitionsView</name>
    <message>
        <source>No</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>কী চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>কার কাছে</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>তোলার দিন</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>কে চেয়েছেন</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>উত্তর… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Told today</source>
        <translation>আজ জানানো হয়েছে (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open again…</source>
        <translation>আবার খুলুন… (&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation>সভায় যান (&amp;M)</translation>
    </message>
    <message>
        <source>Find a petition, its number or who is to answer</source>
        <translation>সুপারিশ, নম্বর বা যে উত্তর দেবে তা খুঁজুন</translation>
    </message>
    <message>
        <source>Find a petition</source>
        <translation>সুপারিশ খুঁজুন</translation>
    </message>
    <message>
        <source>Which petitions are shown</source>
        <translation>কোন সুপারিশ দেখানো হবে</translation>
    </message>
    <message>
        <source>Open petitions</source>
        <translation>খোলা সুপারিশ</translation>
    </message>
    <message>
        <source>Overdue, or silent for a month</source>
        <translation>মেয়াদোত্তীর্ণ বা এক মাস নীরব</translation>
    </message>
    <message>
        <source>Answered and told</source>
        <translation>উত্তর দেওয়া ও জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>No petition of a cell to the upper level stands here. They come with the bundles of the cells.</source>
        <translation>ঊর্ধ্বতনের কাছে কোনো সেলের সুপারিশ এখানে নেই। সেলগুলোর বান্ডিলের সঙ্গে এগুলো আসে।</translation>
    </message>
    <message>
        <source>No petition is waiting here. Petitions are raised while a meeting is held (F8) and stand here until they are answered and whoever asked was told.</source>
        <translation>কোনো সুপারিশ অপেক্ষায় নেই। সভা চলার সময় সুপারিশ তোলা হয় (F8) এবং উত্তর দেওয়া ও যিনি চেয়েছেন তাঁকে জানানো পর্যন্ত এখানে থাকে।</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>উত্তর লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>It is recorded that whoever asked was told today.</source>
        <translation>যিনি চেয়েছেন তাঁকে আজ জানানো হয়েছে বলে লেখা হলো।</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>ফিরিয়ে নিন (&amp;B)</translation>
    </message>
    <message>
        <source>The petition is open again; its history keeps the answer it had.</source>
        <translation>সুপারিশটি আবার খোলা; আগের উত্তর ইতিহাসে থাকে।</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>No sentence is chosen.</source>
        <translation>কোনো বাক্য বাছা হয়নি।</translation>
    </message>
    <message>
        <source>The sentence is kept. It is typed by %1 and F12.</source>
        <translation>বাক্যটি রাখা হলো। %1 ও F12 দিয়ে লেখা যায়।</translation>
    </message>
    <message>
        <source>The sentence was removed. It can be put back by undo.</source>
        <translation>বাক্যটি সরানো হলো। পূর্বাবস্থায় ফেরানো যায়।</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>letters, sentence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>বাক্য</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>খুঁজুন (&amp;F)</translation>
    </message>
    <message>
        <source>Its letters, or words of it; up and down choose, Enter takes it</source>
        <translation>তার অক্ষর বা তার কোনো শব্দ; ওপর-নিচ তীরে বাছুন, Enter-এ নিন</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>অক্ষর (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>লেখা (&amp;X)</translation>
    </message>
    <message>
        <source>“…” where something is to be typed, {tên} for the name of whoever speaks</source>
        <translation>যেখানে কিছু লিখতে হবে সেখানে “…”, বক্তার নামের জায়গায় {tên}</translation>
    </message>
    <message>
        <source>&amp;Keep this sentence</source>
        <translation>এই বাক্য রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen one</source>
        <translation>বাছাই করাটি সরান (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>এটি নিন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল (&amp;C)</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Sign with PIN</source>
        <translation>PIN দিয়ে স্বাক্ষর</translation>
    </message>
    <message>
        <source>%1 (%2) signs the minutes. The signer types the PIN in person.</source>
        <translation>%1 (%2) কার্যবিবরণীতে স্বাক্ষর করছেন। স্বাক্ষরকারী নিজে PIN লিখবেন।</translation>
    </message>
    <message>
        <source>Checking the PIN takes a moment.</source>
        <translation>PIN যাচাই করতে একটু সময় লাগে।</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation>স্বাক্ষর কী তৈরি করুন</translation>
    </message>
    <message>
        <source>%1 (%2) chooses a PIN of at least 4 characters and types it twice. Nobody else should know it.</source>
        <translation>%1 (%2) কমপক্ষে 4 অক্ষরের একটি PIN বেছে নিয়ে দুবার লিখবেন। আর কারও তা জানা উচিত নয়।</translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be recovered; a new key has to be made then. What was signed stays signed.</source>
        <translation>ভুলে যাওয়া PIN পুনরুদ্ধার করা যায় না; তখন নতুন কী তৈরি করতে হয়। যা স্বাক্ষরিত হয়েছে তা স্বাক্ষরিতই থাকে।</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>কী তৈরি করুন</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN আবার (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>যা লেখা হচ্ছে তা দেখান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>First</source>
        <translation>প্রথম</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>দ্বিতীয়</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>তৃতীয়</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>চতুর্থ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>সোমবার</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>মঙ্গলবার</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>বুধবার</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>বৃহস্পতিবার</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>শুক্রবার</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>শনিবার</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>রবিবার</translation>
    </message>
    <message>
        <source>The cell meets on day %1 of each month</source>
        <translation>পার্টি সেল প্রতি মাসের %1 তারিখে সভা করে</translation>
    </message>
    <message>
        <source>The cell meets each month on this day: %1 %2</source>
        <translation>পার্টি সেল প্রতি মাসে এই দিনে সভা করে: %1 %2</translation>
    </message>
    <message>
        <source>moved to the next working day when it is free</source>
        <translation>ছুটির দিন হলে পরের কর্মদিবসে সরানো হয়</translation>
    </message>
    <message>
        <source>moved to the working day before when it is free</source>
        <translation>ছুটির দিন হলে আগের কর্মদিবসে সরানো হয়</translation>
    </message>
    <message>
        <source>also when it is free</source>
        <translation>ছুটির দিন হলেও</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2।</translation>
    </message>
</context>
<context>
    <name>PlanMonthDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>আগে যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Plan of the month %1/%2</source>
        <translation>%1/%2 মাসের পরিকল্পনা</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>পরিকল্পনা সংরক্ষণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Theme of a thematic meeting</source>
        <translation>বিষয়ভিত্তিক সভার বিষয় (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who prepares it</source>
        <translation>কে প্রস্তুত করেন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day, where not by the rule</source>
        <translation>দিন, নিয়ম অনুযায়ী না হলে (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>টীকা (&amp;N)</translation>
    </message>
    <message>
        <source>Take this theme &amp;again</source>
        <translation>এই বিষয় আবার নেওয়া (&amp;A)</translation>
    </message>
    <message>
        <source>No theme was planned or discussed yet.</source>
        <translation>এখনও কোনো বিষয় পরিকল্পিত বা আলোচিত হয়নি।</translation>
    </message>
    <message>
        <source>Themes of the cell:</source>
        <translation>পার্টি সেলের বিষয়সমূহ:</translation>
    </message>
</context>
<context>
    <name>PollDialog</name>
    <message>
        <source>Next ballot</source>
        <translation>পরের ব্যালট</translation>
    </message>
    <message>
        <source>New secret ballot</source>
        <translation>নতুন গোপন ব্যালট</translation>
    </message>
    <message>
        <source>Change a secret ballot</source>
        <translation>গোপন ব্যালট বদলান</translation>
    </message>
    <message>
        <source>&amp;What is decided</source>
        <translation>কী স্থির হবে (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>নিয়ম (&amp;R)</translation>
    </message>
    <message>
        <source>How many are to be &amp;elected</source>
        <translation>কতজন নির্বাচিত হবেন (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Order of the names</source>
        <translation>নামের ক্রম (&amp;O)</translation>
    </message>
    <message>
        <source>Counting &amp;team, the head first</source>
        <translation>গণনা দল, প্রধান প্রথমে (&amp;T)</translation>
    </message>
    <message>
        <source>Part of a name, Enter adds</source>
        <translation>নামের অংশ, Enter যোগ করে</translation>
    </message>
    <message>
        <source>&amp;Prepare the next ballot</source>
        <translation>পরের ব্যালট প্রস্তুত করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save the ballot</source>
        <translation>ব্যালট সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ndidates</source>
        <translation>প্রার্থী (&amp;N)</translation>
    </message>
    <message>
        <source>Who is give&amp;n a level</source>
        <translation>যাঁদের স্তর দেওয়া হবে (&amp;N)</translation>
    </message>
    <message>
        <source>Matters o&amp;n the ballot</source>
        <translation>ব্যালটের বিষয় (&amp;N)</translation>
    </message>
    <message>
        <source>Type a matter, Enter adds</source>
        <translation>বিষয় লিখুন, Enter যোগ করে</translation>
    </message>
    <message>
        <source>The list has more names than are to be elected, at most %1.</source>
        <translation>তালিকায় নির্বাচিতব্য সংখ্যার চেয়ে বেশি নাম থাকে, সর্বোচ্চ %1।</translation>
    </message>
    <message>
        <source>Elected where there are %1 official members or more, at most %2 people.</source>
        <translation>%1 বা তার বেশি পূর্ণ সদস্য থাকলে নির্বাচন হয়, সর্বোচ্চ %2 জন।</translation>
    </message>
    <message>
        <source>Nobody and nothing stands on the ballot yet.</source>
        <translation>ব্যালটে এখনও কেউ বা কিছু নেই।</translation>
    </message>
</context>
<context>
    <name>PositionsDialog</name>
    <message>
        <source>Positions after the elections</source>
        <translation>নির্বাচনের পর পদ</translation>
    </message>
    <message>
        <source>This is what the elections change on the member cards. The result needs the approval of the upper level: type the day from which it holds, and leave out what is not approved.</source>
        <translation>নির্বাচনে সদস্য কার্ডে এগুলো বদলায়। ফলাফলে ঊর্ধ্বতন স্তরের অনুমোদন লাগে: যে দিন থেকে কার্যকর তা লিখুন, আর যা অনুমোদিত নয় তা বাদ দিন।</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <comment>name, new position, old position</comment>
        <translation>%1: %2, এ পর্যন্ত %3</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>যবে থেকে (&amp;S)</translation>
    </message>
    <message>
        <source>Set on the &amp;cards</source>
        <translation>কার্ডে বসান (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone an item</source>
        <translation>একটি বিষয় মুলতবি</translation>
    </message>
    <message>
        <source>“%1” will stand on the agenda of the next meeting of this kind. The minutes say why it was postponed.</source>
        <translation>“%1” এই ধরনের পরের সভার আলোচ্যসূচিতে থাকবে। কার্যবিবরণীতে মুলতবির কারণ লেখা থাকে।</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Postpone the item</source>
        <translation>বিষয়টি মুলতবি (&amp;P)</translation>
    </message>
</context>
<context>
    <name>PostponeRow</name>
    <message>
        <source>Postponed to the next meeting of this kind: %1</source>
        <translation>এই ধরনের পরের সভায় মুলতবি: %1</translation>
    </message>
    <message>
        <source>Taken over from the meeting of %1, which postponed it.</source>
        <translation>%1-এর সভা মুলতবি করায় সেখান থেকে নেওয়া।</translation>
    </message>
    <message>
        <source>Deal with &amp;it after all</source>
        <translation>তবু এটি আলোচনা (&amp;I)</translation>
    </message>
    <message>
        <source>Postpone this &amp;item…</source>
        <translation>এই বিষয় মুলতবি… (&amp;I)</translation>
    </message>
    <message>
        <source>Deal with %1 after all</source>
        <translation>তবু আলোচনা: %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>মুলতবি: %1</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Part</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>বিষয়বস্তু</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>উপস্থাপক</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>সময় (মিনিট)</translation>
    </message>
    <message>
        <source>The minutes are closed: nothing here can be changed any more.</source>
        <translation>কার্যবিবরণী চূড়ান্ত হয়েছে: এখানে আর কিছু বদলানো যাবে না।</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>&amp;Add item…</source>
        <translation>বিষয় যোগ করুন (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit… (F2)</source>
        <translation>সম্পাদনা করুন… (F2) (&amp;E)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>উপরে সরান (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>নিচে সরান (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>সরিয়ে দিন (Del)</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>পরিকল্পিত সময় (মিনিট)</translation>
    </message>
    <message>
        <source>&amp;Date, place and people…</source>
        <translation>তারিখ, স্থান ও ব্যক্তি (&amp;D)…</translation>
    </message>
    <message>
        <source>From the last meeting</source>
        <translation>গত সভা থেকে</translation>
    </message>
    <message>
        <source>“%1” is removed from the agenda.</source>
        <translation>“%1” আলোচ্যসূচি থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>ফিরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Planned: %1 minutes.</source>
        <translation>পরিকল্পিত: %1 মিনিট।</translation>
    </message>
    <message>
        <source>Planned: %1 minutes. The rules ask for at least %2.</source>
        <translation>পরিকল্পিত: %1 মিনিট। নিয়ম অনুযায়ী কমপক্ষে %2 লাগবে।</translation>
    </message>
    <message>
        <source>Planned: %1 minutes; the rules ask for at least %2.</source>
        <translation>পরিকল্পিত: %1 মিনিট; নিয়ম অনুযায়ী কমপক্ষে %2 লাগবে।</translation>
    </message>
    <message>
        <source>%1 presents everything. A meeting is livelier when several people present.</source>
        <translation>সবকিছু %1 উপস্থাপন করেন। কয়েকজন উপস্থাপন করলে সভা আরও প্রাণবন্ত হয়।</translation>
    </message>
    <message>
        <source>There is no resolution before this meeting.</source>
        <translation>এই সভার আগে কোনো রেজোলিউশন নেই।</translation>
    </message>
    <message>
        <source>Last resolution: %1.</source>
        <translation>সর্বশেষ রেজোলিউশন: %1।</translation>
    </message>
    <message>
        <source>No tasks are carried over.</source>
        <translation>আগের কোনো কাজ বাকি নেই।</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: still open</source>
        <translation>• %1 – %2, সময়সীমা %3: এখনও বাকি</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: done. %4</source>
        <translation>• %1 – %2, সময়সীমা %3: সম্পন্ন। %4</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: dropped. %4</source>
        <translation>• %1 – %2, সময়সীমা %3: বাদ দেওয়া হয়েছে। %4</translation>
    </message>
    <message>
        <source>%1 (postponed: %2)</source>
        <translation>%1 (মুলতবি: %2)</translation>
    </message>
    <message>
        <source>%1 (postponed on %2)</source>
        <translation>%1 (%2 তারিখে মুলতবি)</translation>
    </message>
    <message>
        <source>Planned: %1 minutes for the regular and the thematic meeting of the day. The rules ask for at least %2 for both.</source>
        <translation>পরিকল্পিত: দিনের নিয়মিত ও বিষয়ভিত্তিক সভা মিলিয়ে %1 মিনিট। নিয়মে দুটির জন্য অন্তত %2 মিনিট।</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Read the minutes to the meeting</source>
        <translation>সভায় কার্যবিবরণী পড়ে শোনান</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Further (Space)</source>
        <translation>এগিয়ে যান (Space) (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close (Esc)</source>
        <translation>বন্ধ করুন (Esc) (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>The book is ready</source>
        <translation>বইটি প্রস্তুত</translation>
    </message>
    <message>
        <source>The book of %1 was made in %2.</source>
        <translation>%1-এর বই %2-এ তৈরি হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Return minutes to the cell</source>
        <translation>কার্যবিবরণী সেলকে ফেরত দিন</translation>
    </message>
    <message>
        <source>%1: the cell reads the reason when it takes in the next receipt.</source>
        <translation>%1: পরবর্তী প্রাপ্তিস্বীকার গ্রহণ করলে সেল কারণটি পড়বে।</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Return the minutes</source>
        <translation>কার্যবিবরণী ফেরত দিন (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Take in a receipt</source>
        <translation>প্রাপ্তিপত্র গ্রহণ</translation>
    </message>
    <message>
        <source>The packet went to: %1</source>
        <translation>প্যাকেট গেছে: %1</translation>
    </message>
    <message>
        <source>The receipt says that it is from: %1</source>
        <translation>প্রাপ্তিপত্র বলছে এটি এসেছে: %1</translation>
    </message>
    <message>
        <source>The member was accepted on %1.</source>
        <translation>সদস্যকে %1 তারিখে গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
        <source>The member was not accepted: %1</source>
        <translation>সদস্যকে গ্রহণ করা হয়নি: %1</translation>
    </message>
    <message>
        <source>This organisation is not enrolled here, so nothing vouches for its key. Ask there by telephone for the 30 digits of its key and compare:
%1</source>
        <translation>এই সংগঠন এখানে নিবন্ধিত নয়, তাই তার চাবির কোনো নিশ্চয়তা নেই। টেলিফোনে তার চাবির ৩০টি অঙ্ক জেনে মিলিয়ে দেখুন:
%1</translation>
    </message>
    <message>
        <source>The &amp;digits are these, take it in</source>
        <translation>অঙ্কগুলি মিলেছে, গ্রহণ করুন (&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Only on the other list</source>
        <translation>কেবল অন্য তালিকায়</translation>
    </message>
    <message>
        <source>Only in the handbook</source>
        <translation>কেবল খাতায়</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Theirs taken</source>
        <translation>তাদেরটা নেওয়া</translation>
    </message>
    <message>
        <source>Ours kept</source>
        <translation>আমাদেরটা রাখা</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it was settled: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>কী আলাদা</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>খাতায়</translation>
    </message>
    <message>
        <source>On the other list</source>
        <translation>অন্য তালিকায়</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>নিষ্পত্তি</translation>
    </message>
    <message>
        <source>Compare with a list from above</source>
        <translation>উপরের তালিকার সঙ্গে মেলান</translation>
    </message>
    <message>
        <source>## Compare with a list from above

Every three months the handbook is compared with the list that the upper level keeps. *Compare with a list…* asks for the file (.xlsx or .csv), for who made it and of which day it is, and for what stands in which column; letters of old fonts are recognised.

The table shows every difference: a field that says something else here and there, and people who stand on one list only. An empty cell of the list says nothing, and people of other cells are left aside when the list names the cells.

- **Take theirs** changes the card, enters the person, or records the new status from the day of the comparison; the list is the paper it rests on.
- **Keep ours** changes nothing. A note says why, for whoever keeps the other list.

Each decision can be undone. *Print or save the record* makes the paper with the places for both signatures.</source>
        <translation>## উপরের তালিকার সঙ্গে মেলান

প্রতি তিন মাসে খাতা মেলানো হয় উপরের স্তর যে তালিকা রাখে তার সঙ্গে। *তালিকার সঙ্গে মেলান…* জিজ্ঞেস করে ফাইল (.xlsx বা .csv), তালিকা কার করা ও কোন দিনের, আর কোন কলামে কী আছে; পুরোনো ফন্টের অক্ষর চেনা যায়।

ছকে প্রতিটি অমিল থাকে: যে ঘরে এখানে আর ওখানে আলাদা লেখা, আর যাঁরা কেবল এক তালিকায় আছেন। তালিকার ফাঁকা ঘর কিছু বলে না; তালিকা শাখার নাম বললে অন্য শাখার লোক বাদ থাকেন।

- **তাদেরটা নিন** কার্ড বদলায়, ব্যক্তিকে লেখে, বা মেলানোর দিন থেকে নতুন অবস্থা লেখে; তালিকাই তার কাগজ।
- **আমাদেরটা রাখুন** কিছু বদলায় না। মন্তব্যে কারণ থাকে, যিনি অন্য তালিকা রাখেন তাঁর জন্য।

প্রতিটি সিদ্ধান্ত ফেরানো যায়। *কার্যবিবরণী ছাপুন বা রাখুন* দুই পক্ষের স্বাক্ষরের জায়গাসহ কাগজ তৈরি করে।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the comparison: the list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On our list %1 people, on the other %2; %3 are the same in all that was compared.</source>
        <translation>আমাদের তালিকায় %1 জন, অন্যটিতে %2 জন; %3 জন সব মেলানো বিষয়ে এক।</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are open.</source>
        <translation>
            <numerusform>%nটি অমিল খোলা।</numerusform>
            <numerusform>%nটি অমিল খোলা।</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lists are the same.</source>
        <translation>দুটি তালিকা এক।</translation>
    </message>
    <message>
        <source>Every difference is settled.</source>
        <translation>প্রতিটি অমিল নিষ্পত্তি হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Compare with a list…</source>
        <translation>তালিকার সঙ্গে মেলান… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>তাদেরটা নিন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>আমাদেরটা রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>কার্ড দেখান (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print or save the record…</source>
        <translation>কার্যবিবরণী ছাপুন বা রাখুন… (&amp;P)</translation>
    </message>
    <message>
        <source>Compa&amp;rison</source>
        <translation>মিলকরণ (&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;open differences</source>
        <translation>কেবল খোলা অমিল (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>মন্তব্য (&amp;N)</translation>
    </message>
    <message>
        <source>why, for whoever keeps the other list</source>
        <translation>কেন, যিনি অন্য তালিকা রাখেন তাঁর জন্য</translation>
    </message>
    <message>
        <source>Taking theirs means this person h&amp;as</source>
        <translation>তাদেরটা নিলে এই ব্যক্তি (&amp;A)</translation>
    </message>
    <message>
        <source>moved to another cell</source>
        <translation>অন্য শাখায় গেছেন</translation>
    </message>
    <message>
        <source>died</source>
        <translation>মারা গেছেন</translation>
    </message>
    <message>
        <source>left the Party</source>
        <translation>পার্টি ছেড়েছেন</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>অমিল</translation>
    </message>
    <message>
        <source>The handbook has not been compared with a list from above yet. The rules ask for it every three months.</source>
        <translation>উপরের তালিকার সঙ্গে খাতা এখনও মেলানো হয়নি। নিয়মে প্রতি তিন মাসে তা চাওয়া হয়।</translation>
    </message>
    <message>
        <source>Compare with a list…</source>
        <translation>তালিকার সঙ্গে মেলান…</translation>
    </message>
    <message>
        <source>Choose the list from above</source>
        <translation>উপরের তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>The handbook was compared with the list.</source>
        <translation>তালিকার সঙ্গে খাতা মেলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Theirs is taken.</source>
        <translation>তাদেরটা নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Ours is kept.</source>
        <translation>আমাদেরটা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>ফিরিয়ে নিন (&amp;B)</translation>
    </message>
    <message>
        <source>Record of the comparison</source>
        <translation>মিলকরণের কার্যবিবরণী</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>পত্রের কোড (&amp;C)</translation>
    </message>
    <message>
        <source>The log will say that the book was opened by its sheet. The book&apos;s signing keys become new ones: afterwards send the upper office a new request to be enrolled.</source>
        <translation>লগে লেখা হবে যে বইটি তার পত্র দিয়ে খোলা হয়েছে। বইয়ের স্বাক্ষর কী নতুন হবে: এরপর ঊর্ধ্বতন কার্যালয়ে নতুন তালিকাভুক্তির অনুরোধ পাঠান।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Open by the recovery sheet</source>
        <translation>পুনরুদ্ধার পত্র দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>Take the recovery sheet of this book and type its code, group after group, row after row, without the small numbers.</source>
        <translation>এই বইয়ের পুনরুদ্ধার পত্র নিয়ে কোড টাইপ করুন, গুচ্ছের পর গুচ্ছ, সারির পর সারি, ছোট নম্বরগুলো ছাড়া।</translation>
    </message>
    <message>
        <source>Open by the answer of the office</source>
        <translation>কার্যালয়ের উত্তর দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>Type the one-time code that you wrote down when the request was made, and choose a new passphrase.</source>
        <translation>অনুরোধ তৈরির সময় লিখে রাখা একবারের কোড টাইপ করুন, এবং নতুন পাসফ্রেজ বেছে নিন।</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>একবারের কোড (&amp;O)</translation>
    </message>
    <message>
        <source>Both logs will say that the book was opened by the office&apos;s answer. The book&apos;s signing keys become new ones: afterwards send the upper office a new request to be enrolled.</source>
        <translation>দুই পক্ষের লগেই লেখা থাকবে যে বইটি কার্যালয়ের উত্তর দিয়ে খোলা হয়েছে। বইয়ের স্বাক্ষর কী নতুন হয়: পরে ঊর্ধ্বতন কার্যালয়ে নতুন নিবন্ধনের অনুরোধ পাঠান।</translation>
    </message>
    <message>
        <source>Open the &amp;book</source>
        <translation>বই খুলুন (&amp;B)</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>পুনরুদ্ধার পত্র PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Print it, then delete the file: whoever has it can read the book.</source>
        <translation>পত্রটি %1 নামে সংরক্ষিত হয়েছে। ছাপিয়ে ফাইলটি মুছুন: যার কাছে এটি আছে সে বই পড়তে পারে।</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>পুনরুদ্ধার পত্র</translation>
    </message>
    <message>
        <source>With this sheet the book opens when its passphrase is forgotten. Print it and keep it in a safe or with somebody you trust, never beside the computer: whoever has the sheet and the book can read everything in it.</source>
        <translation>পাসফ্রেজ ভুলে গেলে এই পত্র দিয়ে বই খোলে। ছাপিয়ে সিন্দুকে বা বিশ্বস্ত কারও কাছে রাখুন, কম্পিউটারের পাশে কখনো নয়: যার কাছে পত্র ও বই আছে সে সবকিছু পড়তে পারে।</translation>
    </message>
    <message>
        <source>Then type these groups from the printed sheet. Until that is done it opens nothing.</source>
        <translation>তারপর ছাপা পত্র থেকে এই গুচ্ছগুলো টাইপ করুন। তা না হওয়া পর্যন্ত এটি কিছু খোলে না।</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>গুচ্ছ %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>বইয়ের পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Confirm the sheet</source>
        <translation>পত্র নিশ্চিত করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Take over a book</source>
        <translation>বই গ্রহণ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ব্যাকআপ পুনরুদ্ধার</translation>
    </message>
    <message>
        <source>Book handed over on %1</source>
        <translation>%1 এ হস্তান্তরিত বই</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 এর ব্যাকআপ</translation>
    </message>
    <message>
        <source>The book goes on here. It is going to lie in the new folder %1; the file on the stick stays as it is.</source>
        <translation>বইটি এখানে চলবে। এটি নতুন ফোল্ডার %1 এ থাকবে; পেনড্রাইভের ফাইল যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>The backup becomes a book in the new folder %1. Nothing that is there now is changed, neither the backup nor the book you have.</source>
        <translation>ব্যাকআপটি নতুন ফোল্ডার %1 এ একটি বই হবে। এখন যা আছে তার কিছুই বদলায় না, ব্যাকআপও নয়, আপনার বইও নয়।</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>বইয়ের পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>যা লেখা হচ্ছে তা দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>The book is being put back</source>
        <translation>বই ফেরানো হচ্ছে</translation>
    </message>
    <message>
        <source>The file is being decrypted, and everything in it is checked. Leave the stick in.</source>
        <translation>ফাইলটি ডিক্রিপ্ট করে এর সবকিছু যাচাই করা হচ্ছে। পেনড্রাইভ খুলবেন না।</translation>
    </message>
    <message>
        <source>&amp;Take over the book</source>
        <translation>বইটি গ্রহণ করুন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>পুনরুদ্ধার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase…</source>
        <translation>পাসফ্রেজ ভুলে গেছি (&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Take over a book: choose the file whose name begins with “move”</source>
        <translation>বই গ্রহণ: যে ফাইলের নাম “move” দিয়ে শুরু সেটি বাছুন</translation>
    </message>
    <message>
        <source>Restore from a backup: choose the file</source>
        <translation>ব্যাকআপ থেকে ফেরানো: ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Books that were moved (%1)</source>
        <translation>স্থানান্তরিত বই (%1)</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>ব্যাকআপ (%1)</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>No.</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>In the roll call</source>
        <translation>উপস্থিতিতে</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>চিহ্নিত হয়নি</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>এসেছেন</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>চলে গেছেন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>P</source>
        <comment>one letter: marks a member as present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>L</source>
        <comment>one letter: marks a member as absent with reason</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>K</source>
        <comment>one letter: marks a member as absent without reason</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: marks a member as exempt</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter: marks a member as away</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Absent with reason</source>
        <translation>কারণসহ অনুপস্থিত</translation>
    </message>
    <message>
        <source>Absent without reason</source>
        <translation>কারণ ছাড়া অনুপস্থিত</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>অব্যাহতিপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>অন্যত্র</translation>
    </message>
    <message>
        <source>Find a member by a part of the name; Enter goes to the list, where one letter marks</source>
        <translation>নামের একটি অংশ লিখে সদস্য খুঁজুন; Enter চাপলে তালিকায় যায়, সেখানে একটি অক্ষর দিয়ে চিহ্নিত করা হয়</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>সদস্য খুঁজুন</translation>
    </message>
    <message>
        <source>Mark all &amp;others present</source>
        <translation>বাকি সবাইকে উপস্থিত চিহ্নিত করুন (&amp;O)</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>উপস্থিতি গ্রহণ</translation>
    </message>
    <message>
        <source>One letter marks the chosen member: %1 present, %2 absent with reason, %3 absent without reason, %4 exempt, %5 away. Up and down move.</source>
        <translation>একটি অক্ষর নির্বাচিত সদস্যকে চিহ্নিত করে: %1 উপস্থিত, %2 কারণসহ অনুপস্থিত, %3 কারণ ছাড়া অনুপস্থিত, %4 অব্যাহতিপ্রাপ্ত, %5 অন্যত্র। উপর ও নিচের তীর দিয়ে সরা যায়।</translation>
    </message>
    <message>
        <source>%2  %1</source>
        <comment>presence, its letter</comment>
        <translation>%2  %1</translation>
    </message>
    <message>
        <source>&amp;Reason of the absence</source>
        <translation>অনুপস্থিতির কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>Le&amp;ft at</source>
        <translation>চলে যাওয়ার সময় (&amp;F)</translation>
    </message>
    <message>
        <source>Officially e&amp;xcused for the whole meeting: not in the base of votes</source>
        <translation>পুরো সভা থেকে আনুষ্ঠানিকভাবে ছুটি: ভোটের ভিত্তিতে ধরা হয় না (&amp;X)</translation>
    </message>
    <message>
        <source>Guests who are present:</source>
        <translation>উপস্থিত অতিথি:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guest and office</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Arr&amp;ived at</source>
        <translation>আসার সময় (&amp;I)</translation>
    </message>
    <message>
        <source>Absent with reason (told before)</source>
        <translation>কারণসহ অনুপস্থিত (আগে জানানো)</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) are marked; exempt, away and excused ones as such.</source>
        <translation>
            <numerusform>আরও %n জন সদস্য চিহ্নিত হয়েছেন; অব্যাহতিপ্রাপ্ত, অন্যত্র থাকা ও আগে জানানো অনুপস্থিত সদস্যরা সেভাবেই।</numerusform>
            <numerusform>আরও %n জন সদস্য চিহ্নিত হয়েছেন; অব্যাহতিপ্রাপ্ত, অন্যত্র থাকা ও আগে জানানো অনুপস্থিত সদস্যরা সেভাবেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;kes part</source>
        <translation>অংশগ্রহণ (&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;mote point</source>
        <translation>দূরবর্তী স্থান (&amp;M)</translation>
    </message>
    <message>
        <source>How it was c&amp;hecked who is there</source>
        <translation>কে উপস্থিত তা যাচাই (&amp;H)</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room window</source>
        <translation>কক্ষের জানালা</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of the cell, kind and day of the meeting</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>হাজিরা</translation>
    </message>
    <message>
        <source>Closing of the meeting</source>
        <translation>সভার সমাপ্তি</translation>
    </message>
    <message>
        <source>Presents: %1</source>
        <translation>উপস্থাপন করছেন: %1</translation>
    </message>
    <message>
        <source>Speaks: %1 – %2</source>
        <comment>name, minutes and seconds</comment>
        <translation>বলছেন: %1 – %2</translation>
    </message>
    <message>
        <source>Present: %1 of %2</source>
        <translation>উপস্থিত: %2 জনের মধ্যে %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <comment>of this item</comment>
        <translation>%2 মিনিটের মধ্যে %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>of this item</comment>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>এরপর: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was voted on, what came out</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Voting rules</source>
        <translation>ভোটের নিয়ম</translation>
    </message>
    <message>
        <source>The regulations (%1) leave the following open, or could not be read in full. The first answer is the likely one. Ask the upper level, and settle here what this cell follows; older meetings keep what held then.</source>
        <translation>নিয়মে (%1) নিচের বিষয়গুলো খোলা, অথবা পূর্ণ পাঠ মেলানো যায়নি। প্রথম উত্তরটিই সম্ভাব্য। ঊর্ধ্বতন স্তরকে জিজ্ঞাসা করুন এবং এই সেল যা মানে তা এখানে স্থির করুন; আগের সভাগুলোতে তখনকার নিয়মই থাকে।</translation>
    </message>
    <message>
        <source>Likely, not compared with the full text: %1</source>
        <translation>সম্ভাব্য, পূর্ণ পাঠের সঙ্গে মেলানো হয়নি: %1</translation>
    </message>
    <message>
        <source>Not settled by any text we know: %1</source>
        <translation>আমাদের জানা কোনো পাঠে স্থির নয়: %1</translation>
    </message>
    <message>
        <source>Changed answers hold &amp;from</source>
        <translation>বদলানো উত্তর কার্যকর যবে থেকে (&amp;F)</translation>
    </message>
    <message>
        <source>On which &amp;paper, or whose word</source>
        <translation>কোন কাগজ বা কার কথায় (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save the answers</source>
        <translation>উত্তর সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>মোটামুটি ভালো</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>দুর্বল</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>শ্রেণি দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Beginning or end of the meeting is not recorded.</source>
        <translation>সভার শুরু বা শেষ লিপিবদ্ধ নেই।</translation>
    </message>
    <message>
        <source>Not everybody is marked in the roll call.</source>
        <translation>উপস্থিতি গ্রহণে সকলে চিহ্নিত নন।</translation>
    </message>
    <message>
        <source>The roll call is not taken yet.</source>
        <translation>উপস্থিতি এখনও নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet.</source>
        <translation>কেউ এখনও উপস্থিত হিসেবে চিহ্নিত নন।</translation>
    </message>
    <message>
        <source>The book holds no tasks of an earlier meeting that were due.</source>
        <translation>আগের সভার নির্ধারিত সময় পার হওয়া কোনো কাজ বইয়ে নেই।</translation>
    </message>
    <message>
        <source>The handbook names no deputy secretary and no committee members.</source>
        <translation>হ্যান্ডবুকে কোনো ডেপুটি সেক্রেটারি বা কমিটির সদস্য নেই।</translation>
    </message>
    <message>
        <source>The book holds no meeting of the cell committee before this one.</source>
        <translation>এর আগে পার্টি সেল কমিটির কোনো সভা বইয়ে নেই।</translation>
    </message>
    <message>
        <source>No file is attached to the meeting.</source>
        <translation>সভার সঙ্গে কোনো ফাইল সংযুক্ত নেই।</translation>
    </message>
    <message>
        <source>This is seen only after the meeting.</source>
        <translation>এটি সভার পরেই দেখা যায়।</translation>
    </message>
    <message>
        <source>No vote on the conclusion or resolution is recorded.</source>
        <translation>উপসংহার বা রেজোলিউশনের ওপর কোনো ভোট লিপিবদ্ধ নেই।</translation>
    </message>
    <message>
        <source>Whether a thematic meeting was due this month is not recorded.</source>
        <translation>এই মাসে বিষয়ভিত্তিক সভা হওয়ার কথা ছিল কি না তা লিপিবদ্ধ নেই।</translation>
    </message>
    <message>
        <source>The meeting lasted %1 minutes; %2 are required.</source>
        <translation>সভা %1 মিনিট চলেছে; প্রয়োজন %2।</translation>
    </message>
    <message>
        <source>%1 of %2 members who had to come were present (%3 %).</source>
        <translation>যাঁদের আসার কথা তাঁদের %2 জনের মধ্যে %1 জন উপস্থিত ছিলেন (%3 %)।</translation>
    </message>
    <message>
        <source>Nobody was absent without a reason.</source>
        <translation>বিনা কারণে কেউ অনুপস্থিত ছিলেন না।</translation>
    </message>
    <message>
        <source>Absent without a reason: %1.</source>
        <translation>বিনা কারণে অনুপস্থিত: %1।</translation>
    </message>
    <message>
        <source>Somebody was absent with a reason at least %1 times in a row; the book does not hold the meetings before.</source>
        <translation>কেউ কারণসহ টানা অন্তত %1 বার অনুপস্থিত ছিলেন; তার আগের সভাগুলি বইয়ে নেই।</translation>
    </message>
    <message>
        <source>Most absences with a reason in a row this year: %1.</source>
        <translation>এ বছর কারণসহ টানা সর্বাধিক অনুপস্থিতি: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 members present spoke (%3 %).</source>
        <translation>উপস্থিত %2 জনের মধ্যে %1 জন কথা বলেছেন (%3 %)।</translation>
    </message>
    <message>
        <source>No task of an earlier meeting was due.</source>
        <translation>আগের সভার কোনো কাজের সময়সীমা আসেনি।</translation>
    </message>
    <message>
        <source>Tasks of earlier meetings that were due: %1.</source>
        <translation>আগের সভাগুলির যে কাজের সময়সীমা এসেছে: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 tasks that were due are done (%3 %).</source>
        <translation>সময়সীমা আসা %2টি কাজের %1টি হয়েছে (%3 %)।</translation>
    </message>
    <message>
        <source>Tasks given, each with a person and a deadline: %1.</source>
        <translation>প্রদত্ত কাজ, প্রতিটির ব্যক্তি ও সময়সীমা আছে: %1।</translation>
    </message>
    <message>
        <source>The cell has a committee.</source>
        <translation>সেলের কমিটি আছে।</translation>
    </message>
    <message>
        <source>The cell has no committee.</source>
        <translation>সেলের কমিটি নেই।</translation>
    </message>
    <message>
        <source>The committee met before, its minutes are closed.</source>
        <translation>কমিটি আগে সভা করেছে, তার কার্যবিবরণী চূড়ান্ত।</translation>
    </message>
    <message>
        <source>The committee met before, its minutes are not closed.</source>
        <translation>কমিটি আগে সভা করেছে, তার কার্যবিবরণী চূড়ান্ত নয়।</translation>
    </message>
    <message>
        <source>A file was attached a day or more before the meeting.</source>
        <translation>সভার এক দিন বা তার বেশি আগে ফাইল সংযুক্ত হয়েছে।</translation>
    </message>
    <message>
        <source>Files were attached later than a day before the meeting.</source>
        <translation>সভার এক দিনের কম সময় আগে ফাইল সংযুক্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The minutes were closed within two days.</source>
        <translation>কার্যবিবরণী দুই দিনের মধ্যে চূড়ান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The minutes were closed after two days.</source>
        <translation>কার্যবিবরণী দুই দিনের পরে চূড়ান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The conclusion or resolution was passed by vote.</source>
        <translation>উপসংহার বা রেজোলিউশন ভোটে পাস হয়েছে।</translation>
    </message>
    <message>
        <source>The conclusion or resolution was not passed.</source>
        <translation>উপসংহার বা রেজোলিউশন পাস হয়নি।</translation>
    </message>
    <message>
        <source>A thematic meeting was due this month.</source>
        <translation>এই মাসে বিষয়ভিত্তিক সভা হওয়ার কথা ছিল।</translation>
    </message>
    <message>
        <source>No thematic meeting was due this month.</source>
        <translation>এই মাসে বিষয়ভিত্তিক সভা হওয়ার কথা ছিল না।</translation>
    </message>
    <message>
        <source>The minutes say something to every item of the proceedings.</source>
        <translation>কার্যবিবরণীতে মূল আলোচনার প্রতিটি বিষয়ে কিছু লেখা আছে।</translation>
    </message>
    <message>
        <source>Something is missing in the minutes: the head, the roll call, or an item of the proceedings without a word.</source>
        <translation>কার্যবিবরণীতে কিছু বাকি আছে: শিরোভাগ, উপস্থিতি, অথবা মূল আলোচনার কোনো বিষয়ে কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>%1 of %2 points: %3</source>
        <translation>%2 নম্বরের মধ্যে %1: %3</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>&amp;Points</source>
        <translation>নম্বর (&amp;P)</translation>
    </message>
    <message>
        <source>Does not &amp;apply to this meeting</source>
        <translation>এই সভায় প্রযোজ্য নয় (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>Needed where the facts say nothing, or something else</source>
        <translation>তথ্য কিছু না বললে, বা অন্য কিছু বললে লাগে</translation>
    </message>
    <message>
        <source>&amp;Save and go on (Enter)</source>
        <translation>সংরক্ষণ করে এগিয়ে যান (&amp;S) (Enter)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the facts</source>
        <translation>তথ্যে ফিরে যান (&amp;K)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>By the facts this does not apply.</source>
        <translation>তথ্য অনুযায়ী এটি প্রযোজ্য নয়।</translation>
    </message>
    <message>
        <source>By the facts: %1 points.</source>
        <translation>তথ্য অনুযায়ী: %1 নম্বর।</translation>
    </message>
    <message>
        <source>Not known from the facts: please judge.</source>
        <translation>তথ্য থেকে জানা যায় না: অনুগ্রহ করে বিচার করুন।</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>points and what they stand for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1-এর মধ্যে</translation>
    </message>
</context>
<context>
    <name>ScoreSheetsDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>মূল্যায়নপত্র</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>কার্যকর হয়</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>প্রযোজ্য</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>বইয়ে</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>প্রোগ্রামের সঙ্গে</translation>
    </message>
    <message>
        <source>The score sheet is in the book. It applies once you say from which day.</source>
        <translation>মূল্যায়নপত্রটি বইয়ে আছে। কোন দিন থেকে তা বললে এটি প্রযোজ্য হবে।</translation>
    </message>
    <message>
        <source>Meetings from %1 on are scored by: %2. Meetings that are scored already keep their sheet.</source>
        <translation>%1 থেকে সভাগুলি এটি দিয়ে মূল্যায়ন হবে: %2। যে সভার মূল্যায়ন হয়ে গেছে তার নিজের পত্র থাকে।</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>মূল্যায়নপত্র</translation>
    </message>
    <message>
        <source>A sheet says how the quality of a meeting is scored. The upper office gives it out as a file. Without a choice the sheet of the guidance applies.</source>
        <translation>একটি পত্র বলে সভার মান কীভাবে মূল্যায়ন হয়। ঊর্ধ্বতন অফিস এটি ফাইল আকারে দেয়। কিছু না বাছলে নির্দেশিকার পত্র প্রযোজ্য।</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>প্রযোজ্য (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply the chosen sheet</source>
        <translation>বাছা পত্রটি প্রয়োগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take in a score sheet…</source>
        <translation>মূল্যায়নপত্র নিন (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ScoreStep</name>
    <message>
        <source>Criterion</source>
        <translation>মানদণ্ড</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>By the facts</source>
        <translation>তথ্য অনুযায়ী</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>প্রমাণ দেখান (&amp;E)</translation>
    </message>
    <message>
        <source>Show ev&amp;idence (F8)</source>
        <translation>প্রমাণ দেখান (F8) (&amp;I)</translation>
    </message>
    <message>
        <source>Score of the meeting</source>
        <translation>সভার মান মূল্যায়ন</translation>
    </message>
    <message>
        <source>The whole score</source>
        <translation>সম্পূর্ণ মূল্যায়ন</translation>
    </message>
    <message>
        <source>What to do better &amp;next time</source>
        <translation>পরের বার কী আরও ভালো করতে হবে (&amp;N)</translation>
    </message>
    <message>
        <source>V&amp;ote on the score…</source>
        <translation>মূল্যায়নের ওপর ভোট (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Upper level…</source>
        <translation>ঊর্ধ্বতন স্তর (&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;move the score</source>
        <translation>মূল্যায়ন সরান (&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are to be judged.</source>
        <translation>
            <numerusform>%nটি অংশ বিচার করতে হবে।</numerusform>
            <numerusform>%nটি অংশ বিচার করতে হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from the facts, not recorded yet. %1</source>
        <translation>তথ্য থেকে পূরণ করা, এখনও লিপিবদ্ধ নয়। %1</translation>
    </message>
    <message>
        <source>%1 points so far. %2</source>
        <translation>এ পর্যন্ত %1 নম্বর। %2</translation>
    </message>
    <message>
        <source>The facts were changed after the score was filled in. Fill it in again; what you judged is kept.</source>
        <translation>মূল্যায়ন পূরণের পরে তথ্য বদলেছে। আবার পূরণ করুন; আপনি যা বিচার করেছেন তা থাকে।</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>পত্র: %1</translation>
    </message>
    <message>
        <source>The meeting has not voted on the score yet.</source>
        <translation>সভা এখনও মূল্যায়নের ওপর ভোট দেয়নি।</translation>
    </message>
    <message>
        <source>The points were changed after the vote on them. Vote again.</source>
        <translation>ভোটের পরে নম্বর বদলানো হয়েছে। আবার ভোট নিন।</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3. %4</source>
        <translation>%1 %2 তারিখে নিশ্চিত করেছেন: %3। %4</translation>
    </message>
    <message>
        <source>The upper level has not said anything to the score yet.</source>
        <translation>ঊর্ধ্বতন স্তর এখনও মূল্যায়ন সম্পর্কে কিছু বলেনি।</translation>
    </message>
    <message>
        <source>Year %1: %2 of %3 meetings are scored; by the rule of the sheet: %4.</source>
        <translation>%1 সাল: %3টি সভার %2টির মূল্যায়ন হয়েছে; পত্রের নিয়মে: %4।</translation>
    </message>
    <message>
        <source>&amp;Fill in again</source>
        <translation>আবার পূরণ করুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill in from the facts</source>
        <translation>তথ্য থেকে পূরণ করুন (&amp;F)</translation>
    </message>
    <message>
        <source>The score is filled in from the facts. Please judge the rest.</source>
        <translation>তথ্য থেকে মূল্যায়ন পূরণ করা হয়েছে। বাকিটা বিচার করুন।</translation>
    </message>
    <message>
        <source>The score was removed; it can be brought back from the trash.</source>
        <translation>মূল্যায়ন সরানো হয়েছে; আবর্জনার ঝুড়ি থেকে ফিরিয়ে আনা যায়।</translation>
    </message>
    <message>
        <source>Task: %1 – %2, by %3: open.</source>
        <translation>কাজ: %1 – %2, %3-এর মধ্যে: খোলা।</translation>
    </message>
    <message>
        <source>Task: %1 – %2, by %3. Closed on %4: %5</source>
        <translation>কাজ: %1 – %2, %3-এর মধ্যে। %4 তারিখে শেষ: %5</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>আলোচ্য বিষয়</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>টাস্ক</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ভোট</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>সংযুক্ত ফাইল</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Name or matter</source>
        <translation>নাম বা বিষয়</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>যেখানে শব্দগুলো আছে</translation>
    </message>
    <message>
        <source>Meeting of</source>
        <translation>সভার তারিখ</translation>
    </message>
    <message>
        <source>Type the beginnings of words; accents may be left out.</source>
        <translation>শব্দের শুরু লিখুন; চিহ্ন না দিলেও চলে।</translation>
    </message>
    <message>
        <source>Nothing in the book says this.</source>
        <translation>বইয়ে এমন কিছু নেই।</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places; more words make it fewer.</source>
        <translation>
            <numerusform>প্রথম %nটি জায়গা; আরও শব্দ লিখলে কমবে।</numerusform>
            <numerusform>প্রথম %nটি জায়গা; আরও শব্দ লিখলে কমবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%nটি জায়গা</numerusform>
            <numerusform>%nটি জায়গা</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>সবখানে খুঁজুন</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>শব্দ (&amp;W)</translation>
    </message>
    <message>
        <source>Names, matters, what was said, numbers of papers</source>
        <translation>নাম, বিষয়, কে কী বলেছেন, কাগজের নম্বর</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>কোন ধরনে খোঁজা হবে</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>সব ধরন</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>সব বছর</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n attached files are still being read; they are found in a moment.</source>
        <translation>
            <numerusform>%n সংযুক্ত ফাইলের লেখা এখনও পড়া হচ্ছে; একটু পরেই পাওয়া যাবে।</numerusform>
            <numerusform>%n সংযুক্ত ফাইলের লেখা এখনও পড়া হচ্ছে; একটু পরেই পাওয়া যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in attached PDF files are not found: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>সংযুক্ত PDF ফাইলের লেখা পাওয়া যাবে না: এই কম্পিউটারে pdftotext (Poppler) প্রোগ্রামটি নেই।</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle a deadline</source>
        <translation>সময়সীমা নিষ্পত্তি</translation>
    </message>
    <message>
        <source>&amp;What was done, or why nothing is waited for</source>
        <translation>কী করা হয়েছে, বা কেন আর অপেক্ষা নেই (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>নিষ্পত্তি করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ShortcutCard</name>
    <message>
        <source>Card of keys</source>
        <translation>কীবোর্ডের কী-তালিকা</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>তালিকাটি ছাপুন (&amp;P)…</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>এখনও কেউ নন</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>Say at step 1 who it is</source>
        <translation>ধাপ 1-এ বলুন ইনি কে</translation>
    </message>
    <message>
        <source>Has no signing key yet</source>
        <translation>এখনও স্বাক্ষর কী নেই</translation>
    </message>
    <message>
        <source>Signs once the minutes are closed</source>
        <translation>কার্যবিবরণী চূড়ান্ত হলে স্বাক্ষর করবেন</translation>
    </message>
    <message>
        <source>Still has to sign</source>
        <translation>এখনও স্বাক্ষর করা বাকি</translation>
    </message>
    <message>
        <source>Sign with PIN…</source>
        <translation>PIN দিয়ে স্বাক্ষর করুন…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>কী তৈরি করুন…</translation>
    </message>
    <message>
        <source>Chair: sign with PIN</source>
        <translation>সভাপতি: PIN দিয়ে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Minute-taker: sign with PIN</source>
        <translation>মিনিট লেখক: PIN দিয়ে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Chair: make a key</source>
        <translation>সভাপতি: কী তৈরি করুন</translation>
    </message>
    <message>
        <source>Minute-taker: make a key</source>
        <translation>মিনিট লেখক: কী তৈরি করুন</translation>
    </message>
    <message>
        <source>The signature does not count: the office revoked its key. Sign again</source>
        <translation>স্বাক্ষর গণ্য নয়: কার্যালয় এর কী প্রত্যাহার করেছে। আবার স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>The signature does not count: the office revoked its key. Make a new one</source>
        <translation>স্বাক্ষর গণ্য নয়: কার্যালয় এর কী প্রত্যাহার করেছে। নতুন কী তৈরি করুন</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Cell Book</source>
        <translation>পার্টি সেলের বই</translation>
    </message>
    <message>
        <source>Welcome to the Cell Book</source>
        <translation>পার্টি সেলের বইয়ে স্বাগতম</translation>
    </message>
    <message>
        <source>A book keeps the handbook of members and the record of every meeting of one cell, on this computer alone. A passphrase opens it.</source>
        <translation>একটি বইয়ে একটি সেলের সদস্য হ্যান্ডবুক ও প্রতিটি সভার বিবরণ থাকে; এটি কেবল এই কম্পিউটারেই থাকে এবং পাসফ্রেজ দিয়ে খোলা হয়।</translation>
    </message>
    <message>
        <source>&amp;Begin a new book…</source>
        <translation>নতুন বই শুরু করুন (&amp;B)…</translation>
    </message>
    <message>
        <source>For a cell or a ward party committee office that keeps its first book on this computer.</source>
        <translation>যে সেল বা ওয়ার্ড পার্টি কমিটি অফিস এই কম্পিউটারে প্রথম বই রাখছে তার জন্য।</translation>
    </message>
    <message>
        <source>&amp;Open a book that is there…</source>
        <translation>আগে থেকে থাকা বই খুলুন (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the folder of the book, also one that was handed over to you.</source>
        <translation>বইয়ের ফোল্ডার বেছে নিন; আপনাকে হস্তান্তর করা বইও এভাবে খোলা যায়।</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>বন্ধ করুন (&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;store from a backup…</source>
        <translation>ব্যাকআপ থেকে ফিরিয়ে আনুন (&amp;S)…</translation>
    </message>
    <message>
        <source>When the book or the computer is lost. Choose the file; the book&apos;s passphrase opens it.</source>
        <translation>বই বা কম্পিউটার হারালে। ফাইলটি বেছে নিন; বইয়ের পাসফ্রেজ দিয়ে এটি খোলে।</translation>
    </message>
    <message>
        <source>&amp;Take over a book that was moved here…</source>
        <translation>এখানে স্থানান্তরিত বই গ্রহণ করুন (&amp;T)…</translation>
    </message>
    <message>
        <source>When the computer was replaced. Choose the file on the stick whose name begins with “move”; the book goes on here at once.</source>
        <translation>কম্পিউটার বদলানো হলে। পেনড্রাইভে যে ফাইলের নাম “move” দিয়ে শুরু সেটি বাছুন; বইটি সঙ্গে সঙ্গে এখানে চলবে।</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status of %1</source>
        <translation>%1-এর অবস্থা</translation>
    </message>
</context>
<context>
    <name>TaskClosing</name>
    <message>
        <source>Close a task</source>
        <translation>কাজ সমাপ্ত করুন</translation>
    </message>
    <message>
        <source>&amp;Result in words</source>
        <translation>ফলাফল, কথায় লিখুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>পরিণতি (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Dropped: the task is no longer needed</source>
        <translation>বাদ: কাজটির আর প্রয়োজন নেই</translation>
    </message>
    <message>
        <source>&amp;Close the task</source>
        <translation>কাজটি সমাপ্ত করুন (&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>যা প্রমাণ করে (&amp;S)</translation>
    </message>
    <message>
        <source>Number of a paper, a photo, a file; may stay empty</source>
        <translation>কাগজের নম্বর, ছবি বা ফাইল; খালি রাখা যায়</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>নতুন কাজ</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>কাজ বদলান</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>কাজ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>কে করবেন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>সময়সীমা (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the task</source>
        <translation>কাজ সংরক্ষণ করুন (&amp;S)</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Hours and minutes; the colon is not needed: 1930.</source>
        <translation>ঘণ্টা ও মিনিট; মাঝের কোলন দিতে হবে না: 1930।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>no date</source>
        <translation>তারিখ নেই</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 পর্যন্ত</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>যোগদান</translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation>%1 সাল: %2</translation>
    </message>
    <message>
        <source>Quarter %1 of %2: %3</source>
        <translation>%2 সালের %1 নম্বর ত্রৈমাসিক: %3</translation>
    </message>
    <message>
        <source>Badge of %1 years of party age</source>
        <translation>%1 বছর পার্টি বয়সের ব্যাজ</translation>
    </message>
    <message>
        <source>Decision to admit; party age counts from here</source>
        <translation>ভর্তির সিদ্ধান্ত; পার্টি বয়স এখান থেকে গণনা হয়</translation>
    </message>
    <message>
        <source>Ceremony of admission; the probation counts from here</source>
        <translation>ভর্তি অনুষ্ঠান; প্রোবেশনকাল এখান থেকে গণনা হয়</translation>
    </message>
    <message>
        <source>Official member</source>
        <translation>পূর্ণ সদস্য</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n বছর</numerusform>
            <numerusform>%n বছর</numerusform>
        </translation>
    </message>
    <message>
        <source>Party age: %1</source>
        <translation>পার্টি-বয়স: %1</translation>
    </message>
    <message>
        <source>Party age: about %1, for the day of the decision is not known whole</source>
        <translation>পার্টি-বয়স: আনুমানিক %1, কারণ সিদ্ধান্তের দিনটি পুরো জানা নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n times outside the Party left out</source>
        <translation>
            <numerusform>পার্টির বাইরের %n সময় বাদ দেওয়া হয়েছে</numerusform>
            <numerusform>পার্টির বাইরের %n সময় বাদ দেওয়া হয়েছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>কী ছিল</translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation>কোন কাগজে</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>স্ক্যান</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>কোথায় রাখা আছে</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>দেখার তারিখ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Timeline and dossier</source>
        <translation>সময়রেখা ও রেকর্ড</translation>
    </message>
    <message>
        <source>## Timeline and dossier

**Timeline**: what happened to the member chosen in the list, by date: work, training, positions, awards, discipline (the outcome alone), badges, times outside the Party, skills, and, from elsewhere in the book, the three dates of joining, statuses and evaluations. **Add** (Ctrl+N) and **Edit** (F2) open a line; a date may be known in part (1998, 02/1998). Award, discipline and badge name their decision. A scan of the paper (PDF, JPEG, PNG) is kept in the book, encrypted.

Party age counts from the decision to admit and leaves out times outside the Party.

**Dossier**: the dossier of a member is a secret paper and has no place in this program. The checklist says which papers are there and where they are kept: the space bar changes from missing to there to not needed; F2 adds the place and a note.

**Photo**: a picture for the card, 3 × 4; it is made small and kept in the book.

**Corrections**: where name, birth, joining dates or numbers of a card are put right, the form asks on which paper; the line stands here and its slip can be printed.</source>
        <translation>## সময়রেখা ও রেকর্ড

**সময়রেখা**: তালিকায় বাছা সদস্যের যা ঘটেছে, তারিখ অনুযায়ী: কাজ, প্রশিক্ষণ, পদ, পুরস্কার, শৃঙ্খলা (কেবল ফল), ব্যাজ, পার্টির বাইরে থাকার সময়, দক্ষতা, এবং বইয়ের অন্য জায়গা থেকে যোগদানের তিনটি তারিখ, অবস্থা ও মূল্যায়ন। **লাইন যোগ করুন** (Ctrl+N) ও **সম্পাদনা করুন** (F2) একটি লাইন খোলে; তারিখ আংশিক জানা থাকতে পারে (1998, 02/1998)। পুরস্কার, শৃঙ্খলা ও ব্যাজে সিদ্ধান্তের উল্লেখ থাকে। কাগজের স্ক্যান (PDF, JPEG, PNG) এনক্রিপ্ট করে বইয়ে রাখা হয়।

পার্টি বয়স ভর্তির সিদ্ধান্ত থেকে গণনা হয় এবং পার্টির বাইরে থাকার সময় বাদ যায়।

**রেকর্ড**: পার্টি সদস্যের রেকর্ড গোপন কাগজ, এই প্রোগ্রামে তার স্থান নেই। তালিকাটি বলে কোন কাগজ আছে ও কোথায় রাখা আছে: স্পেস বার নেই থেকে আছে, তারপর দরকার নেই-তে বদলায়; F2 দিয়ে স্থান ও মন্তব্য লেখা যায়।

**ছবি**: কার্ডের ছবি, 3 × 4; ছোট করে বইয়ে রাখা হয়।

**সংশোধন**: কার্ডের নাম, জন্ম, যোগদানের তারিখ বা নম্বর সংশোধন করলে ফর্ম জিজ্ঞাসা করে কোন কাগজে; লাইনটি এখানে থাকে এবং তার সংশোধনপত্র ছাপা যায়।</translation>
    </message>
    <message>
        <source>%1. Party age is not known: the day of the decision to admit is missing.</source>
        <translation>%1। পার্টি বয়স জানা নেই: ভর্তির সিদ্ধান্তের দিন দেওয়া নেই।</translation>
    </message>
    <message>
        <source>%1 of %2 papers are there. Only this list is kept, never the papers.</source>
        <translation>%2টির মধ্যে %1টি কাগজ আছে। কেবল এই তালিকাটি রাখা হয়, কাগজ কখনও নয়।</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1-এর ছবি</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>সময়রেখা (&amp;L)</translation>
    </message>
    <message>
        <source>Dossie&amp;r</source>
        <translation>রেকর্ড (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a line…</source>
        <translation>লাইন যোগ করুন (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>সম্পাদনা করুন (&amp;D)…</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>সরান (&amp;W)</translation>
    </message>
    <message>
        <source>Save the s&amp;can…</source>
        <translation>স্ক্যান সংরক্ষণ করুন (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>সংশোধনপত্র ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>ছবি বাছুন (&amp;O)…</translation>
    </message>
    <message>
        <source>There / m&amp;issing / not needed</source>
        <translation>আছে / নেই / দরকার নেই (&amp;I)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Choose a member in the list first; the timeline and the checklist of the dossier are of one person.</source>
        <translation>আগে তালিকায় একজন সদস্য বেছে নিন; সময়রেখা ও রেকর্ডের তালিকা একজন ব্যক্তির।</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>সদস্যদের তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>The timeline of %1 has the line.</source>
        <translation>লাইনটি %1-এর সময়রেখায় লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>A status is changed with “Change status” in the list of members.</source>
        <translation>অবস্থা বদলানো হয় সদস্যদের তালিকায় “অবস্থা বদলান” দিয়ে।</translation>
    </message>
    <message>
        <source>An evaluation is changed in the view “Evaluation”.</source>
        <translation>মূল্যায়ন বদলানো হয় “মূল্যায়ন” অংশে।</translation>
    </message>
    <message>
        <source>The dates of joining stand on the card; edit the card to change them.</source>
        <translation>যোগদানের তারিখগুলি কার্ডে আছে; বদলাতে কার্ড সম্পাদনা করুন।</translation>
    </message>
    <message>
        <source>The line was taken away; undo (Ctrl+Z) brings it back.</source>
        <translation>লাইনটি সরানো হয়েছে; ফেরান (Ctrl+Z) চাপলে এটি ফিরে আসে।</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>স্ক্যান সংরক্ষণ</translation>
    </message>
    <message>
        <source>The scan was saved, readable by anybody: %1</source>
        <translation>স্ক্যান সংরক্ষিত হয়েছে, যে কেউ পড়তে পারে: %1</translation>
    </message>
    <message>
        <source>Slip of a corrected card</source>
        <translation>সংশোধিত কার্ডের সংশোধনপত্র</translation>
    </message>
    <message>
        <source>Photo for the card (JPEG or PNG)</source>
        <translation>কার্ডের ছবি (JPEG বা PNG)</translation>
    </message>
    <message>
        <source>The photo of %1 is on the card.</source>
        <translation>%1-এর ছবি কার্ডে আছে।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>আজ, %1</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>প্রথম ধাপগুলি</translation>
    </message>
    <message>
        <source>What is due, and how things stand</source>
        <translation>কী করা বাকি এবং বর্তমান অবস্থা</translation>
    </message>
    <message>
        <source>No meeting is called.</source>
        <translation>কোনো সভা ডাকা হয়নি।</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>সভা ডাকুন</translation>
    </message>
    <message>
        <source>Today is a meeting: %1.</source>
        <translation>আজ সভা আছে: %1।</translation>
    </message>
    <message numerus="yes">
        <source>The next meeting is in %n days: %1.</source>
        <translation>
            <numerusform>পরবর্তী সভা %n দিন পরে: %1।</numerusform>
            <numerusform>পরবর্তী সভা %n দিন পরে: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>সভা খুলুন</translation>
    </message>
    <message>
        <source>The office returned the minutes: %1. Reason: %2</source>
        <translation>অফিস কার্যবিবরণী ফেরত দিয়েছে: %1। কারণ: %2</translation>
    </message>
    <message>
        <source>The minutes are not signed yet: %1. They are due at the office by %2.</source>
        <translation>কার্যবিবরণীতে এখনও স্বাক্ষর হয়নি: %1। %2-এর মধ্যে অফিসে পৌঁছাতে হবে।</translation>
    </message>
    <message>
        <source>The minutes are signed and not sent yet: %1. They are due at the office by %2.</source>
        <translation>কার্যবিবরণী স্বাক্ষরিত, কিন্তু এখনও পাঠানো হয়নি: %1। %2-এর মধ্যে অফিসে পৌঁছাতে হবে।</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>কোনো কাজ বাকি নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, %1 of them overdue.</source>
        <translation>
            <numerusform>%nটি কাজ বাকি, তার মধ্যে %1টির সময়সীমা পেরিয়েছে।</numerusform>
            <numerusform>%nটি কাজ বাকি, তার মধ্যে %1টির সময়সীমা পেরিয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>কাজগুলি দেখান</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, none of them overdue.</source>
        <translation>
            <numerusform>%nটি কাজ বাকি, সময়সীমা পেরোয়নি।</numerusform>
            <numerusform>%nটি কাজ বাকি, কোনোটির সময়সীমা পেরোয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is not enrolled with the office yet, so nothing can be sent.</source>
        <translation>বইটি এখনও অফিসে নিবন্ধিত নয়, তাই কিছুই পাঠানো যায় না।</translation>
    </message>
    <message>
        <source>Enrol the book</source>
        <translation>বই নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>The office has not confirmed anything yet.</source>
        <translation>অফিস এখনও কিছু নিশ্চিত করেনি।</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>আদান-প্রদান খুলুন</translation>
    </message>
    <message numerus="yes">
        <source>The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.</source>
        <translation>
            <numerusform>অফিস সর্বশেষ নিশ্চিত করেছে %1 তারিখে, %n দিন আগে। প্যাকেজগুলি পৌঁছেছে কি না জিজ্ঞাসা করুন।</numerusform>
            <numerusform>অফিস সর্বশেষ নিশ্চিত করেছে %1 তারিখে, %n দিন আগে। প্যাকেজগুলি পৌঁছেছে কি না জিজ্ঞাসা করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The office last confirmed on %1.</source>
        <translation>অফিস সর্বশেষ নিশ্চিত করেছে %1 তারিখে।</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the list.</source>
        <translation>
            <numerusform>তালিকায় %n জন সদস্য আছেন।</numerusform>
            <numerusform>তালিকায় %n জন সদস্য আছেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>সদস্যদের দেখান</translation>
    </message>
    <message>
        <source>No cell is enrolled yet.</source>
        <translation>এখনও কোনো সেল নিবন্ধিত নেই।</translation>
    </message>
    <message>
        <source>Enrol a cell</source>
        <translation>সেল নিবন্ধন করুন</translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait for a receipt: %1.</source>
        <translation>
            <numerusform>%nটি সেল প্রাপ্তিস্বীকারের অপেক্ষায় আছে: %1।</numerusform>
            <numerusform>%nটি সেল প্রাপ্তিস্বীকারের অপেক্ষায় আছে: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translation>প্রাপ্তিস্বীকার লিখুন</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %n cells for more than a month: %1.</source>
        <translation>
            <numerusform>%nটি সেল থেকে এক মাসের বেশি সময় কিছু আসেনি: %1।</numerusform>
            <numerusform>%nটি সেল থেকে এক মাসের বেশি সময় কিছু আসেনি: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>বোর্ড দেখান</translation>
    </message>
    <message>
        <source>Every bundle that came was answered with a receipt.</source>
        <translation>আসা প্রতিটি প্যাকেজের উত্তরে প্রাপ্তিস্বীকার দেওয়া হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are enrolled, with %1 members on their lists.</source>
        <translation>
            <numerusform>%nটি সেল নিবন্ধিত, তালিকায় %1 জন সদস্য।</numerusform>
            <numerusform>%nটি সেল নিবন্ধিত, তাদের তালিকায় %1 জন সদস্য।</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the list of members from a spreadsheet.</source>
        <translation>স্প্রেডশিট থেকে সদস্য তালিকা আমদানি করুন।</translation>
    </message>
    <message>
        <source>The members are in the book.</source>
        <translation>সদস্যরা বইয়ে আছেন।</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>তালিকা আমদানি করুন</translation>
    </message>
    <message>
        <source>Make signing keys for the two people who sign the minutes.</source>
        <translation>যে দুজন কার্যবিবরণীতে স্বাক্ষর করেন তাঁদের জন্য স্বাক্ষর কী তৈরি করুন।</translation>
    </message>
    <message>
        <source>Those who sign have their keys.</source>
        <translation>স্বাক্ষরকারীদের কী আছে।</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>কী তৈরি করুন</translation>
    </message>
    <message>
        <source>Call the first meeting.</source>
        <translation>প্রথম সভা ডাকুন।</translation>
    </message>
    <message>
        <source>The first meeting was called.</source>
        <translation>প্রথম সভা ডাকা হয়েছে।</translation>
    </message>
    <message>
        <source>Enrol the book with the office, so that minutes can be sent.</source>
        <translation>কার্যবিবরণী পাঠানোর জন্য বইটি অফিসে নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>The book is enrolled with the office.</source>
        <translation>বইটি অফিসে নিবন্ধিত।</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>ব্যাকআপ খুলুন</translation>
    </message>
    <message>
        <source>This book signs with new keys. The office takes nothing from it before it is enrolled again.</source>
        <translation>এই বই নতুন কী দিয়ে স্বাক্ষর করে। আবার নিবন্ধন না হওয়া পর্যন্ত কার্যালয় কিছুই নেবে না।</translation>
    </message>
    <message>
        <source>The office revoked the keys of this book as stolen or lost.</source>
        <translation>কার্যালয় এই বইয়ের কী চুরি বা হারানো বলে প্রত্যাহার করেছে।</translation>
    </message>
    <message>
        <source>The office revoked the key of %1: a new key is needed, and the book has to be enrolled with it.</source>
        <translation>কার্যালয় %1-এর কী প্রত্যাহার করেছে: নতুন কী দরকার, এবং সেটি দিয়ে বইটি নিবন্ধন করতে হবে।</translation>
    </message>
    <message>
        <source>The quality of the meeting is not scored yet: %1. That comes before its minutes are read back.</source>
        <translation>সভার মান এখনও মূল্যায়ন করা হয়নি: %1। কার্যবিবরণী পড়ে শোনানোর আগেই তা করতে হয়।</translation>
    </message>
    <message>
        <source>The upper level has not said anything to the score of this meeting yet: %1.</source>
        <translation>এই সভার মূল্যায়ন সম্পর্কে ঊর্ধ্বতন স্তর এখনও কিছু বলেনি: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the restored copy contradict what the office gave back. Decide which stands.</source>
        <translation>
            <numerusform>পুনরুদ্ধার করা কপির %nটি পরিবর্তন কার্যালয়ের ফেরত দেওয়া তথ্যের বিরোধী। কোনটি থাকবে ঠিক করুন।</numerusform>
            <numerusform>পুনরুদ্ধার করা কপির %nটি পরিবর্তন কার্যালয়ের ফেরত দেওয়া তথ্যের বিরোধী। কোনটি থাকবে ঠিক করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>The papers before the meeting are due in the handbook app by %2: %1.</source>
        <translation>সভার আগের কাগজ %2-এর মধ্যে হ্যান্ডবুক অ্যাপে তুলতে হবে: %1।</translation>
    </message>
    <message>
        <source>Minutes and resolution are due in the handbook app by %2: %1.</source>
        <translation>কার্যবিবরণী ও প্রস্তাব %2-এর মধ্যে হ্যান্ডবুক অ্যাপে তুলতে হবে: %1।</translation>
    </message>
    <message>
        <source>Open the papers</source>
        <translation>কাগজ খোলা</translation>
    </message>
    <message>
        <source>The minutes of %1 can be printed and bound as the book of the year.</source>
        <translation>%1 সালের কার্যবিবরণী ছাপিয়ে বছরের বই হিসেবে বাঁধাই করা যায়।</translation>
    </message>
    <message>
        <source>Show the book</source>
        <translation>বইটি দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>%n petitions are without an answer for more than a month, or longer than they should.</source>
        <translation>
            <numerusform>%nটি সুপারিশ এক মাসের বেশি বা মেয়াদের পরেও উত্তরহীন।</numerusform>
            <numerusform>%nটি সুপারিশ এক মাসের বেশি বা মেয়াদের পরেও উত্তরহীন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the petitions</source>
        <translation>সুপারিশ দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer to %n petitions whoever asked was not told yet.</source>
        <translation>
            <numerusform>%nটি সুপারিশের উত্তর যিনি চেয়েছেন তাঁকে এখনো জানানো হয়নি।</numerusform>
            <numerusform>%nটি সুপারিশের উত্তর যিনি চেয়েছেন তাঁকে এখনো জানানো হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>## Today

This page says what is due and why. The button of a line opens the right place.

* A **triangle** means that something is due, an **octagon** that it is late.
* The papers of a meeting are due in the official handbook app a day before it, minutes and resolution two days after it. A line reminds of each until it is marked as done in the papers of the meeting.
* In January a line reminds that the minutes of the year before are to be printed and bound.
* Minutes are to reach the office within two days after the meeting.
* Petitions that wait for more than a month, or longer than they should, stand here until they are answered and whoever asked was told.
* **Deadlines of members** stand here with their clause: the vote on a probationary member, decisions that are awaited, terms that end, files for badges. They follow from the dates on the cards.
* The office has confirmed a bundle only when its receipt was taken in.
* A backup outside this computer&apos;s disk is to be younger than a month. A prepared stick that is plugged in gets one when the book is left.</source>
        <translation>## আজ

এই পাতা বলে কী করা বাকি এবং কেন। লাইনের বোতামটি ঠিক জায়গাটি খোলে।

* **ত্রিভুজ** মানে কিছু করার আছে, **অষ্টভুজ** মানে তা দেরি হয়ে গেছে।
* সভার কাগজ এক দিন আগে সরকারি হ্যান্ডবুক অ্যাপে তুলতে হয়, কার্যবিবরণী ও প্রস্তাব দুই দিনের মধ্যে। সভার কাগজে সম্পন্ন বলে চিহ্নিত না হওয়া পর্যন্ত প্রতিটির জন্য একটি লাইন মনে করায়।
* জানুয়ারিতে একটি লাইন মনে করিয়ে দেয় যে আগের বছরের কার্যবিবরণী ছাপিয়ে বাঁধাই করতে হবে।
* সভার পর দুই দিনের মধ্যে কার্যবিবরণী অফিসে পৌঁছাতে হবে।
* যে সুপারিশ এক মাসের বেশি বা মেয়াদের পরেও অপেক্ষায়, উত্তর দেওয়া ও যিনি চেয়েছেন তাঁকে জানানো পর্যন্ত তা এখানে থাকে।
* **সদস্যদের সময়সীমা** ধারাসহ এখানে থাকে: প্রোবেশনারি সদস্যের স্বীকৃতির ভোট, অপেক্ষমাণ সিদ্ধান্ত, শেষ হতে চলা মেয়াদ, ব্যাজের কাগজপত্র। কার্ডের তারিখ থেকে এগুলো হিসাব হয়।
* প্রাপ্তিস্বীকার গ্রহণ করা হলেই কেবল অফিস প্যাকেজটি নিশ্চিত করেছে বলে ধরা হয়।
* এই কম্পিউটারের ডিস্কের বাইরের ব্যাকআপ এক মাসের চেয়ে নতুন হওয়া চাই। লাগানো প্রস্তুত পেনড্রাইভে বই ছাড়ার সময় একটি হয়।</translation>
    </message>
    <message>
        <source>%1: %2, by %3 (%4).</source>
        <comment>name, what is to be done, day, clause</comment>
        <translation>%1: %2, শেষ তারিখ %3 (%4)।</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>পার্টি সেল</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>name, what is to be done, clause</comment>
        <translation>%1: %2 (%3)।</translation>
    </message>
    <message>
        <source>Show the deadlines</source>
        <translation>সময়সীমাগুলি দেখান</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are open after these.</source>
        <translation>
            <numerusform>এগুলোর পরে আরও %nটি সময়সীমা আছে।</numerusform>
            <numerusform>এগুলোর পরে আরও %nটি সময়সীমা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members have not paid dues for three months of a year or more: %1.</source>
        <translation>
            <numerusform>%n সদস্য এক বছরে তিন মাস বা বেশি চাঁদা দেননি: %1।</numerusform>
            <numerusform>%n সদস্য এক বছরে তিন মাস বা বেশি চাঁদা দেননি: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the dues</source>
        <translation>চাঁদা দেখান</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>করুন</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Open the key of the receiver</source>
        <translation>প্রাপকের কী খুলুন</translation>
    </message>
    <message>
        <source>Somebody comes with papers</source>
        <translation>কাগজ নিয়ে কেউ আসছেন</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>সদস্য যাচ্ছেন</translation>
    </message>
    <message>
        <source>Change a transfer</source>
        <translation>স্থানান্তর বদলান</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>সদস্য (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;In the book already</source>
        <translation>খাতায় আছেন (&amp;I)</translation>
    </message>
    <message>
        <source>Na&amp;me of a new person</source>
        <translation>নতুন ব্যক্তির নাম (&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;dentification number</source>
        <translation>শনাক্তকরণ নম্বর (&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;anding</source>
        <translation>অবস্থান (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>কত সময়ের জন্য (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To which organisation</source>
        <translation>কোন সংগঠনে (&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;rom which organisation</source>
        <translation>কোন সংগঠন থেকে (&amp;R)</translation>
    </message>
    <message>
        <source>Introduction, &amp;number and issuer</source>
        <translation>পরিচয়পত্র, নম্বর ও প্রদানকারী (&amp;N)</translation>
    </message>
    <message>
        <source>Da&amp;y of the introduction</source>
        <translation>পরিচয়পত্রের দিন (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Papers presented on</source>
        <translation>কাগজ পেশের দিন (&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;ues paid up to the month</source>
        <translation>চাঁদা যে মাস পর্যন্ত দেওয়া (&amp;U)</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>যে পর্যন্ত (&amp;L)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>কারণ (&amp;O)</translation>
    </message>
    <message>
        <source>Key of the recei&amp;ver</source>
        <translation>প্রাপকের কী (&amp;V)</translation>
    </message>
    <message>
        <source>age1… – empty: papers alone</source>
        <translation>age1… – খালি: শুধু কাগজ</translation>
    </message>
    <message>
        <source>month/year</source>
        <translation>মাস/বছর</translation>
    </message>
    <message>
        <source>R&amp;ead the key from a file…</source>
        <translation>ফাইল থেকে কী পড়ুন (&amp;E)…</translation>
    </message>
    <message>
        <source>What &amp;goes along</source>
        <translation>সঙ্গে যা যায় (&amp;G)</translation>
    </message>
    <message>
        <source>Another paper, then Enter</source>
        <translation>আরেকটি কাগজ, তারপর Enter</translation>
    </message>
    <message>
        <source>&amp;Save the transfer</source>
        <translation>স্থানান্তর সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save the arrival</source>
        <translation>আগমন সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Is needed s&amp;ince</source>
        <translation>যে দিন থেকে দরকার (&amp;I)</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Prepared</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>পথে</translation>
    </message>
    <message>
        <source>Away for a time</source>
        <translation>মেয়াদের জন্য বাইরে</translation>
    </message>
    <message>
        <source>Papers presented</source>
        <translation>কাগজ পেশ হয়েছে</translation>
    </message>
    <message>
        <source>Here for a time</source>
        <translation>মেয়াদের জন্য এখানে</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>গৃহীত নয়</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>কিছু হল না</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>ফিরে এসেছেন</translation>
    </message>
    <message>
        <source>Leaves officially</source>
        <translation>স্থায়ীভাবে যাচ্ছেন</translation>
    </message>
    <message>
        <source>Leaves for a time</source>
        <translation>মেয়াদের জন্য যাচ্ছেন</translation>
    </message>
    <message>
        <source>Comes officially</source>
        <translation>স্থায়ীভাবে আসছেন</translation>
    </message>
    <message>
        <source>Comes for a time</source>
        <translation>মেয়াদের জন্য আসছেন</translation>
    </message>
    <message>
        <source>ask for the introduction and hand it over</source>
        <translation>পরিচয়পত্র চেয়ে তা দেওয়া</translation>
    </message>
    <message>
        <source>papers presented there, answer here</source>
        <translation>সেখানে কাগজ পেশ, এখানে উত্তর</translation>
    </message>
    <message>
        <source>check the inventory, then accept or refuse</source>
        <translation>তালিকা মেলানো, তারপর গ্রহণ বা প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>ফেরা</translation>
    </message>
    <message>
        <source>Late, was due on %1: %2</source>
        <translation>দেরি, %1-এ হওয়ার কথা: %2</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>%1-এর মধ্যে: %2</translation>
    </message>
    <message>
        <source>Counts here, as before.</source>
        <translation>আগের মতো এখানে গণ্য।</translation>
    </message>
    <message>
        <source>Counts here, as if the member had not left.</source>
        <translation>এখানে গণ্য, যেন সদস্য যাননি।</translation>
    </message>
    <message>
        <source>Counts in the other organisation, as before.</source>
        <translation>আগের মতো অন্য সংগঠনে গণ্য।</translation>
    </message>
    <message>
        <source>Counts in the other organisation until %1, and here from %2 on once accepted.</source>
        <translation>%1 পর্যন্ত অন্য সংগঠনে গণ্য, গৃহীত হলে %2 থেকে এখানে।</translation>
    </message>
    <message>
        <source>Counts at home. Once accepted, is here without a vote and pays the dues here.</source>
        <translation>নিজের সংগঠনে গণ্য। গৃহীত হলে এখানে ভোট ছাড়া থাকেন ও এখানে চাঁদা দেন।</translation>
    </message>
    <message>
        <source>Counts and pays dues here until %1, in the other organisation from %2 on.</source>
        <translation>%1 পর্যন্ত এখানে গণ্য ও চাঁদা দেন, %2 থেকে অন্য সংগঠনে।</translation>
    </message>
    <message>
        <source>Counts here from %1 on.</source>
        <translation>%1 থেকে এখানে গণ্য।</translation>
    </message>
    <message>
        <source>Counts here, and pays the dues in the other organisation.</source>
        <translation>এখানে গণ্য, চাঁদা অন্য সংগঠনে দেন।</translation>
    </message>
    <message>
        <source>Counts at home; is here without a vote and pays the dues here.</source>
        <translation>নিজের সংগঠনে গণ্য; এখানে ভোট ছাড়া আছেন ও এখানে চাঁদা দেন।</translation>
    </message>
    <message>
        <source>Is back home.</source>
        <translation>নিজের সংগঠনে ফিরেছেন।</translation>
    </message>
    <message>
        <source>The sender is enrolled with this book, and the packet is signed with its key.</source>
        <translation>প্রেরক এই খাতায় নিবন্ধিত, প্যাকেট তার কী-তে স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>Our upper office vouches for the sender, and the packet is signed with its key.</source>
        <translation>আমাদের ঊর্ধ্বতন অফিস প্রেরকের নিশ্চয়তা দেয়, প্যাকেট তার কী-তে স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>The sender is not known to this book. Type the 30 digits that are printed on the inventory the member brought, or that the sender reads out.</source>
        <translation>প্রেরক এই খাতায় অজানা। সদস্যের আনা তালিকায় ছাপা, বা প্রেরকের পড়ে শোনানো ৩০ অঙ্ক লিখুন।</translation>
    </message>
</context>
<context>
    <name>TransfersView</name>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>অপর সংগঠন</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>এরপর কী</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>পরিচয়পত্রের দিন</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>স্থানান্তর</translation>
    </message>
    <message>
        <source>A member &amp;leaves…</source>
        <translation>সদস্য যাচ্ছেন (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Comes with papers…</source>
        <translation>কাগজ নিয়ে আসছেন (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open a packet or receipt…</source>
        <translation>প্যাকেট বা প্রাপ্তিস্বীকার খুলুন (&amp;O)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge… (F2)</source>
        <translation>বদলান (&amp;G)… (F2)</translation>
    </message>
    <message>
        <source>Seal the pac&amp;ket…</source>
        <translation>প্যাকেট সিল করুন (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>দেওয়া হয়েছে (&amp;H)</translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation>তালিকা (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;What became of it…</source>
        <translation>কী হল (&amp;W)…</translation>
    </message>
    <message>
        <source>Save the &amp;receipt file…</source>
        <translation>প্রাপ্তিস্বীকারের ফাইল সংরক্ষণ (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Our ke&amp;y…</source>
        <translation>আমাদের কী (&amp;Y)…</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>যা খোলা</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>সব স্থানান্তর</translation>
    </message>
    <message>
        <source>Which transfers are shown</source>
        <translation>কোন স্থানান্তর দেখানো হয়</translation>
    </message>
    <message>
        <source>No transfer is open. When a member moves away, begin here; when somebody comes, open their packet or enter their papers.</source>
        <translation>কোনো স্থানান্তর খোলা নেই। সদস্য চলে গেলে এখানে শুরু করুন; কেউ এলে তাঁর প্যাকেট খুলুন বা কাগজ লিখুন।</translation>
    </message>
    <message>
        <source>A member leaves…</source>
        <translation>সদস্য যাচ্ছেন…</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>গৃহীত নয়: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of an inventory, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seal the pac&amp;ket again…</source>
        <translation>প্যাকেট আবার সিল করুন (&amp;K)…</translation>
    </message>
    <message>
        <source>The transfer is recorded.</source>
        <translation>স্থানান্তর লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Open a packet or a receipt</source>
        <translation>প্যাকেট বা প্রাপ্তিস্বীকার খুলুন</translation>
    </message>
    <message>
        <source>%1 did not accept the member: %2</source>
        <translation>%1 সদস্যকে গ্রহণ করেনি: %2</translation>
    </message>
    <message>
        <source>%1 accepted the member on %2, by a packet that was sealed before the last one.</source>
        <translation>%1 সদস্যকে %2-এ গ্রহণ করেছে, শেষটির আগে সিল করা প্যাকেটে।</translation>
    </message>
    <message>
        <source>%1 accepted the member on %2.</source>
        <translation>%1 সদস্যকে %2-এ গ্রহণ করেছে।</translation>
    </message>
    <message>
        <source>The packet is taken in. Now go through the inventory.</source>
        <translation>প্যাকেট গৃহীত। এবার তালিকা মেলান।</translation>
    </message>
    <message>
        <source>Choose files that go along, or none</source>
        <translation>সঙ্গে যাওয়া ফাইল বাছুন, বা কোনোটি নয়</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>প্যাকেট সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The packet is sealed. Print the inventory: it bears the 30 digits that the other side compares.</source>
        <translation>প্যাকেট সিল করা হয়েছে। তালিকা ছাপুন: তাতে ৩০ অঙ্ক আছে যা অপর পক্ষ মেলায়।</translation>
    </message>
    <message>
        <source>It is recorded that the member was handed the introduction.</source>
        <translation>সদস্যকে পরিচয়পত্র দেওয়া লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The inventory is saved.</source>
        <translation>তালিকা সংরক্ষিত।</translation>
    </message>
    <message>
        <source>It is recorded what became of the transfer.</source>
        <translation>স্থানান্তরের ফল লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Save the receipt for the sender</source>
        <translation>প্রেরকের জন্য প্রাপ্তিস্বীকার সংরক্ষণ</translation>
    </message>
    <message>
        <source>The receipt is saved; only the sender opens it.</source>
        <translation>প্রাপ্তিস্বীকার সংরক্ষিত; শুধু প্রেরক এটি খোলে।</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>প্রাপ্তিস্বীকার</translation>
    </message>
    <message>
        <source>Save a file that came along</source>
        <translation>সঙ্গে আসা ফাইল সংরক্ষণ</translation>
    </message>
    <message>
        <source>The file is saved, and that it was saved is in the log.</source>
        <translation>ফাইল সংরক্ষিত হয়েছে, এবং তা লগে লেখা আছে।</translation>
    </message>
    <message>
        <source>## Transfers

Who leaves this cell and who comes to it, officially or for a time. The table says how far each transfer has come, what comes next and by when; below it stands where the member counts meanwhile. A member counts in one place on each day: who leaves officially counts and pays dues here until the end of the month of the introduction, and in the other organisation from the next month on.

**A member leaves.** Record it, with the introduction once the upper level has issued it (that form is not ours). If the other side uses this program too, put in its key and **seal a packet**: card, steps, timeline, checklist, evaluations and files of your choice, which only that book opens. Print the inventory, let the member take both along, and press **Handed over**. When the receipt file comes back, **open it**; if the answer comes on paper, say **what became of it**.

**Somebody comes.** With a packet: **open the file**, compare the 30 digits with the inventory where the sender is not known, and take it in. With papers alone: **comes with papers**. Then go through the **inventory**: Space ticks what you hold in your hand, behind it stands what is missing. Only then accept or refuse, print the receipt and save the receipt file for the sender.

**Once the other side has accepted** and the member counts there, you may **erase the data**: the card, timeline, evaluations and amounts of dues are taken out of the book and the log keeps a fingerprint of them alone. Name, time of membership, signed minutes and paid dues stay. Which parts go is your choice, since the law leaves that open; send the upper office a bundle before, and print the record of the erasure for the person afterwards. It is never undone.

The dossier is secret and never part of a packet; it goes on paper, sealed, as always. A transfer is not undone: if nothing comes of it, if it is refused, or if the time is over, say so, and the member counts here again.</source>
        <translation>## স্থানান্তর

কে এই সেল থেকে যাচ্ছেন আর কে আসছেন, স্থায়ীভাবে বা মেয়াদের জন্য। সারণি বলে প্রতিটি স্থানান্তর কত দূর, এরপর কী ও কবের মধ্যে; নিচে থাকে ততদিন সদস্য কোথায় গণ্য। সদস্য প্রতিদিন এক জায়গায় গণ্য: স্থায়ীভাবে গেলে পরিচয়পত্রের মাসের শেষ পর্যন্ত এখানে গণ্য ও চাঁদা দেন, পরের মাস থেকে অন্য সংগঠনে।

**সদস্য যাচ্ছেন।** লিখুন, এবং ঊর্ধ্বতন স্তর পরিচয়পত্র দিলে তা যোগ করুন (ফর্মটি আমাদের নয়)। অপর পক্ষও এই প্রোগ্রাম ব্যবহার করলে তার কী দিন ও **প্যাকেট সিল করুন**: কার্ড, ধাপ, সময়রেখা, তালিকা, মূল্যায়ন ও আপনার বাছা ফাইল, যা শুধু সেই খাতা খোলে। তালিকা ছাপুন, দুটিই সদস্যকে দিন, **দেওয়া হয়েছে** চাপুন। প্রাপ্তিস্বীকারের ফাইল ফিরলে তা **খুলুন**; উত্তর কাগজে এলে **কী হল** লিখুন।

**কেউ আসছেন।** প্যাকেটসহ: **ফাইল খুলুন**, প্রেরক অজানা হলে ৩০ অঙ্ক তালিকার সঙ্গে মেলান, তারপর গ্রহণ করুন। শুধু কাগজ: **কাগজ নিয়ে আসছেন**। তারপর **তালিকা** মেলান: হাতে যা আছে স্পেসে টিক দিন, পাশে লিখুন কী নেই। তবেই গ্রহণ বা প্রত্যাখ্যান করুন, প্রাপ্তিস্বীকার ছাপুন ও প্রেরকের জন্য ফাইল সংরক্ষণ করুন।

**অন্য পক্ষ গ্রহণ করলে** এবং সদস্য সেখানে গণ্য হলে আপনি **তথ্য মুছতে** পারেন: কার্ড, ঘটনাপঞ্জি, মূল্যায়ন ও চাঁদার হার বই থেকে মুছে যায়, লগে শুধু তার হ্যাশ থাকে। নাম, সদস্যপদের সময়, সই-করা কার্যবিবরণী ও দেওয়া চাঁদা থেকে যায়। কোন অংশ মোছা হবে তা আপনার পছন্দ, কারণ আইনে তা স্পষ্ট নয়; আগে ঊর্ধ্বতন দপ্তরে বান্ডিল পাঠান, পরে ব্যক্তির জন্য মোছার বিবরণী ছাপুন। এটি কখনও ফেরানো যায় না।

দলিলপত্র (dossier) গোপন, কখনও প্যাকেটে থাকে না; তা আগের মতো সিল করা কাগজে যায়। স্থানান্তর ফেরানো যায় না: কিছু না হলে, গৃহীত না হলে বা মেয়াদ ফুরালে তা লিখুন, সদস্য আবার এখানে গণ্য হন।</translation>
    </message>
    <message>
        <source>Erase the &amp;data…</source>
        <translation>তথ্য মুছুন (&amp;D)…</translation>
    </message>
    <message>
        <source>Record of the eras&amp;ure…</source>
        <translation>মোছার বিবরণী (&amp;U)…</translation>
    </message>
    <message>
        <source>The data are erased. Print the record of the erasure for the person.</source>
        <translation>তথ্য মোছা হয়েছে। ব্যক্তির জন্য মোছার বিবরণী ছাপুন।</translation>
    </message>
    <message>
        <source>Record of the erasure</source>
        <translation>মোছার বিবরণী</translation>
    </message>
    <message>
        <source>Print or save the l&amp;ist…</source>
        <translation>তালিকা ছাপুন বা সংরক্ষণ করুন (&amp;I)…</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>XLSX হিসেবে সংরক্ষণ… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV হিসেবে সংরক্ষণ (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 এবং আরও %n টি</numerusform>
            <numerusform>%1 এবং আরও %n টি</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>কখন সরানো</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove or undo comes here and can be put back.</source>
        <translation>আবর্জনার ঝুড়ি খালি। যা সরাবেন বা ফেরাবেন তা এখানে আসে এবং ফেরত আনা যায়।</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>ফেরত আনুন (&amp;P)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>আবর্জনার ঝুড়ি</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>ফেরত আনা হয়েছে: %1</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফেরান (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo (there is nothing)</source>
        <translation>ফেরান (কিছু নেই) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo (not possible: %1)</source>
        <translation>ফেরান (সম্ভব নয়: %1) (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo (there is nothing)</source>
        <translation>আবার করুন (কিছু নেই) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo (not possible: %1)</source>
        <translation>আবার করুন (সম্ভব নয়: %1) (&amp;R)</translation>
    </message>
    <message>
        <source>History of the book</source>
        <translation>বইয়ের ইতিহাস</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1-এর ইতিহাস</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed or used since: %1.</source>
        <translation>যেমন ছিল তেমনই রাখা হয়েছে, কারণ পরে বদলানো বা ব্যবহার করা হয়েছে: %1।</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a book</source>
        <translation>বই খুলুন</translation>
    </message>
    <message>
        <source>The book lies in %1.</source>
        <translation>বইটি %1-এ আছে।</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>যা লেখা হচ্ছে তা দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation>বই খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Another book…</source>
        <translation>অন্য বই (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>বন্ধ করুন (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase…</source>
        <translation>পাসফ্রেজ ভুলে গেছি (&amp;F)…</translation>
    </message>
    <message>
        <source>This book lies on a disk that can be pulled out. Pulled out while the book is open, it can lose what was written last; lost, it takes the whole book with it. Better keep the book on this computer’s own disk and the stick for backups and bundles.</source>
        <translation>এই বইটি এমন ডিস্কে আছে যা খুলে নেওয়া যায়। বই খোলা থাকা অবস্থায় খুলে নিলে সবশেষে যা লেখা হয়েছে তা হারাতে পারে; ডিস্ক হারালে পুরো বইটাই হারায়। বইটি এই কম্পিউটারের নিজস্ব ডিস্কে রাখুন, আর স্টিক রাখুন ব্যাকআপ ও আদান-প্রদানের ফাইলের জন্য।</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Choose the update that was brought along</source>
        <translation>আনা হালনাগাদ ফাইলটি বেছে নিন</translation>
    </message>
    <message>
        <source>Version %1 was taken in. It is there when the program is started next.</source>
        <translation>সংস্করণ %1 গ্রহণ করা হয়েছে। পরের বার প্রোগ্রাম চালু করলে সেটিই থাকবে।</translation>
    </message>
    <message>
        <source>Version %1 was taken in.</source>
        <translation>সংস্করণ %1 গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Version %1 is ready. Nothing was installed yet: close the program and have an administrator run the command.</source>
        <translation>সংস্করণ %1 প্রস্তুত। এখনও কিছু ইনস্টল হয়নি: প্রোগ্রামটি বন্ধ করুন এবং একজন প্রশাসককে দিয়ে আদেশটি চালান।</translation>
    </message>
    <message>
        <source>Version %1 is in its place again. End the program and start it anew.</source>
        <translation>সংস্করণ %1 আবার নিজের জায়গায়। প্রোগ্রামটি বন্ধ করে আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The update that waited was removed. The version that runs stays.</source>
        <translation>অপেক্ষমাণ হালনাগাদটি সরানো হয়েছে। চলমান সংস্করণটি থাকছে।</translation>
    </message>
    <message>
        <source>All of the update is being verified…</source>
        <translation>হালনাগাদের সবটুকু যাচাই করা হচ্ছে…</translation>
    </message>
    <message>
        <source>This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated.</source>
        <translation>এই প্রোগ্রামটি কোনো প্রকাশকের কী ছাড়া তৈরি, তাই হালনাগাদ নেয় না। হালনাগাদ পেতে প্রোগ্রামটি তার প্রকাশকের কাছ থেকে নিন।</translation>
    </message>
    <message>
        <source>An update is a file that the publisher signed. It comes by stick or from the upper office; no network is needed. Before anything is touched, all of it is verified.</source>
        <translation>হালনাগাদ হলো প্রকাশকের স্বাক্ষর করা একটি ফাইল। তা পেনড্রাইভে বা ঊর্ধ্বতন অফিস থেকে আসে; নেটওয়ার্ক লাগে না। কিছু স্পর্শ করার আগে তার সবটুকু যাচাই করা হয়।</translation>
    </message>
    <message>
        <source>The update is kept on this computer. Installing it takes an administrator and a command, which is shown here. The books stay as they are.</source>
        <translation>হালনাগাদটি এই কম্পিউটারে রাখা হয়। ইনস্টল করতে একজন প্রশাসক ও একটি আদেশ লাগে, যা এখানে দেখানো হয়। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>The update is kept on this computer. “Install now” closes this program and starts the installer. The books stay as they are.</source>
        <translation>হালনাগাদটি এই কম্পিউটারে রাখা হয়। “এখন ইনস্টল করুন” এই প্রোগ্রাম বন্ধ করে ইনস্টলার চালু করে। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when the program is started next. This version is kept, to go back to. The books stay as they are.</source>
        <translation>নতুন সংস্করণটি এর পাশে রাখা হয় এবং পরের বার প্রোগ্রাম চালু হলে এর জায়গা নেয়। ফিরে যাওয়ার জন্য এই সংস্করণ রাখা থাকে। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Version %1 of %2 was chosen; version %3 runs.</source>
        <translation>%2 তারিখের সংস্করণ %1 বেছে নেওয়া হয়েছে; চলছে সংস্করণ %3।</translation>
    </message>
    <message>
        <source>Version %1 of %2 was taken in and waits; version %3 runs.</source>
        <translation>%2 তারিখের সংস্করণ %1 গ্রহণ করা হয়েছে ও অপেক্ষায় আছে; চলছে সংস্করণ %3।</translation>
    </message>
    <message>
        <source>Version %1 runs. No update waits.</source>
        <translation>সংস্করণ %1 চলছে। কোনো হালনাগাদ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Go &amp;back to version %1</source>
        <translation>সংস্করণ %1-এ ফিরে যান (&amp;B)</translation>
    </message>
    <message>
        <source>Go &amp;back to the former version</source>
        <translation>আগের সংস্করণে ফিরে যান (&amp;B)</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>হালনাগাদ</translation>
    </message>
    <message>
        <source>Updates without a network</source>
        <translation>নেটওয়ার্ক ছাড়া হালনাগাদ</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>কী নতুন (&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mmand for the administrator</source>
        <translation>প্রশাসকের জন্য আদেশ (&amp;M)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ফাইল বেছে নিন (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>গ্রহণ করুন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>বাদ দিন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Show how to &amp;install</source>
        <translation>কীভাবে ইনস্টল করতে হয় দেখান (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Install now</source>
        <translation>এখন ইনস্টল করুন (&amp;I)</translation>
    </message>
    <message>
        <source>Lay ready aga&amp;in</source>
        <translation>আবার প্রস্তুত করুন (&amp;I)</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when this program is closed. This version is kept, to go back to, which closes the program too. The books stay as they are.</source>
        <translation>নতুন সংস্করণটি এর পাশে রাখা হয় এবং এই প্রোগ্রাম বন্ধ হলে এর জায়গা নেয়। ফিরে যাওয়ার জন্য এই সংস্করণ রাখা থাকে; ফিরে গেলেও প্রোগ্রাম বন্ধ হয়। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Version %1 runs already; its package is kept, to be able to come back to it.</source>
        <translation>সংস্করণ %1 আগে থেকেই চলছে; পরে যাতে এতে ফিরে আসা যায় সেজন্য এর প্যাকেজ রেখে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Version %1 runs already. “Take in” keeps its package on this computer, to be able to come back to it after an update.</source>
        <translation>সংস্করণ %1 আগে থেকেই চলছে। “গ্রহণ করুন” চাপলে এর প্যাকেজ এই কম্পিউটারে থাকবে, যাতে হালনাগাদের পরে এতে ফিরে আসা যায়।</translation>
    </message>
    <message>
        <source>There will be no way back to version %1, because its package is not on this computer: keep the installer of version %1 to be able to go back, or take its package in first.</source>
        <translation>সংস্করণ %1-এ ফেরার কোনো পথ থাকবে না, কারণ তার প্যাকেজ এই কম্পিউটারে নেই: ফিরে যেতে পারার জন্য সংস্করণ %1-এর ইনস্টলারটি রেখে দিন, অথবা আগে তার প্যাকেজ গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when the program is started next. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.</source>
        <translation>নতুন সংস্করণটি এর পাশে রাখা হয় এবং পরের বার প্রোগ্রাম চালু হলে এর জায়গা নেয়। সংস্করণ %1-এ ফেরার কোনো পথ থাকবে না, কারণ তার ফোল্ডারে প্রকাশকের স্বাক্ষর নেই। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when this program is closed. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.</source>
        <translation>নতুন সংস্করণটি এর পাশে রাখা হয় এবং এই প্রোগ্রাম বন্ধ হলে এর জায়গা নেয়। সংস্করণ %1-এ ফেরার কোনো পথ থাকবে না, কারণ তার ফোল্ডারে প্রকাশকের স্বাক্ষর নেই। বইগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Upda&amp;tes…</source>
        <translation>হালনাগাদ (&amp;T)…</translation>
    </message>
    <message>
        <source>**Updates** come as a file, by stick or from the upper office. The file is signed by the publisher; the program verifies all of it before anything is touched, never goes to an older version by it, and says beforehand when there will be no way back. **Go back** leads to the former version, as long as that is kept on this computer and can read your books.</source>
        <translation>**হালনাগাদ** ফাইল হিসেবে আসে, পেনড্রাইভে বা ঊর্ধ্বতন অফিস থেকে। ফাইলটি প্রকাশকের স্বাক্ষর করা; কিছু স্পর্শ করার আগে প্রোগ্রাম তার সবটুকু যাচাই করে, এর দ্বারা কখনও পুরোনো সংস্করণে যায় না, এবং ফেরার পথ না থাকলে তা আগেই জানায়। **ফিরে যান** আগের সংস্করণে নিয়ে যায়, যতক্ষণ তা এই কম্পিউটারে রাখা আছে এবং আপনার বই পড়তে পারে।</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>New vote</source>
        <translation>নতুন ভোট</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>ভোট বদলান</translation>
    </message>
    <message>
        <source>&amp;What is voted on</source>
        <translation>কী বিষয়ে ভোট (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>নিয়ম (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>পদ্ধতি (&amp;M)</translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation>পক্ষে (&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>বিপক্ষে (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Other opinion</source>
        <translation>অন্য মত (&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;present in favour</source>
        <translation>উপস্থিত সকলেই পক্ষে (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save the vote</source>
        <translation>ভোট সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Base: %1. Of these %2 are present.</source>
        <translation>ভিত্তি: %1। এঁদের মধ্যে %2 জন উপস্থিত।</translation>
    </message>
    <message>
        <source>No votes are counted yet.</source>
        <translation>এখনও কোনো ভোট গোনা হয়নি।</translation>
    </message>
    <message>
        <source>&amp;How it is decided</source>
        <translation>যেভাবে স্থির হয় (&amp;H)</translation>
    </message>
    <message>
        <source>Whom it concer&amp;ns</source>
        <translation>যাঁর বিষয়ে (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time of the vote</source>
        <translation>ভোটের সময় (&amp;T)</translation>
    </message>
    <message>
        <source>Continue to the &amp;ballot</source>
        <translation>ব্যালটে যান (&amp;B)</translation>
    </message>
    <message>
        <source>Next come the names or matters, the counting team and the ballot papers.</source>
        <translation>এরপর নাম বা বিষয়, গণনা দল ও ব্যালট পত্র।</translation>
    </message>
</context>
<context>
    <name>VoteRoll</name>
    <message>
        <source>No.</source>
        <translation>ক্রম</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>মত</translation>
    </message>
    <message>
        <source>Everybody is in favour who is not marked. One letter marks the chosen voter: %1 against, %2 another opinion, %3 in favour after all.</source>
        <translation>যাঁকে চিহ্নিত করা হয়নি তিনি পক্ষে। একটি অক্ষর নির্বাচিত ভোটারকে চিহ্নিত করে: %1 বিপক্ষে, %2 অন্য মত, %3 শেষে পক্ষে।</translation>
    </message>
    <message>
        <source>One letter marks the chosen voter and goes to the next: %1 in favour, %2 against, %3 another opinion, %4 did not vote.</source>
        <translation>একটি অক্ষর নির্বাচিত ভোটারকে চিহ্নিত করে পরেরজনে যায়: %1 পক্ষে, %2 বিপক্ষে, %3 অন্য মত, %4 ভোট দেননি।</translation>
    </message>
    <message>
        <source>Voters in the room</source>
        <translation>কক্ষে থাকা ভোটার</translation>
    </message>
    <message>
        <source>%2  %1</source>
        <comment>what somebody votes, its letter</comment>
        <translation>%2  %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: in favour</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter: against</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: of another opinion</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>one letter: did not vote</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>পক্ষে</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>বিপক্ষে</translation>
    </message>
    <message>
        <source>Another opinion</source>
        <translation>অন্য মত</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>ভোট দেননি</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Postponed, and on no agenda yet</source>
        <translation>মুলতবি, এখনও কোনো আলোচ্যসূচিতে নেই</translation>
    </message>
    <message>
        <source>%1 – postponed on %2: %3</source>
        <comment>item, day, reason</comment>
        <translation>%1 – %2 তারিখে মুলতবি: %3</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>আলোচ্যসূচিতে রাখা</translation>
    </message>
    <message>
        <source>Put %1 on the agenda</source>
        <translation>আলোচ্যসূচিতে রাখা: %1</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda.</source>
        <translation>“%1” আলোচ্যসূচিতে আছে।</translation>
    </message>
</context>
<context>
    <name>WaitingPetitions</name>
    <message>
        <source>Petitions to be answered</source>
        <translation>যে সুপারিশের উত্তর দিতে হবে</translation>
    </message>
    <message>
        <source>Put them on the agenda</source>
        <translation>আলোচ্যসূচিতে রাখুন</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a petition, how far it has come</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The item for answering petitions stands on the agenda.</source>
        <translation>সুপারিশের উত্তর দেওয়ার বিষয়টি আলোচ্যসূচিতে আছে।</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The ID number %1 does not have 12 digits.</source>
        <translation>শনাক্তকরণ কোড %1-এ 12টি অঙ্ক নেই।</translation>
    </message>
    <message>
        <source>The ID number %1 is that of a woman.</source>
        <translation>শনাক্তকরণ কোড %1 একজন নারীর।</translation>
    </message>
    <message>
        <source>The ID number %1 is that of a man.</source>
        <translation>শনাক্তকরণ কোড %1 একজন পুরুষের।</translation>
    </message>
    <message>
        <source>The ID number %1 is that of someone born in %2, not in %3.</source>
        <translation>শনাক্তকরণ কোড %1 %2 সালে জন্ম নেওয়া কারও, %3 সালে নয়।</translation>
    </message>
    <message>
        <source>%1 is a card number of the old kind; cards since 2/9/2025 carry the ID number.</source>
        <translation>%1 পুরোনো ধরনের কার্ড নম্বর; 2/9/2025 থেকে কার্ডে শনাক্তকরণ কোড থাকে।</translation>
    </message>
    <message>
        <source>The card number %1 has neither 12 nor 8 digits.</source>
        <translation>কার্ড নম্বর %1-এ 12 বা 8টি অঙ্ক নেই।</translation>
    </message>
    <message>
        <source>The card number %1 is not the ID number %2.</source>
        <translation>কার্ড নম্বর %1 শনাক্তকরণ কোড %2-এর সমান নয়।</translation>
    </message>
    <message>
        <source>The profile number %1 is not six digits and the letters of the province, like 000001 HN.</source>
        <translation>জীবনবৃত্তান্ত নম্বর %1 ছয়টি অঙ্ক ও প্রদেশের অক্ষর নয়, যেমন 000001 HN।</translation>
    </message>
    <message>
        <source>%1 is not a Vietnamese telephone number.</source>
        <translation>%1 ভিয়েতনামের টেলিফোন নম্বর নয়।</translation>
    </message>
    <message>
        <source>The organisation code %1 does not have 14 digits.</source>
        <translation>সংগঠনের কোড %1-এ 14টি অঙ্ক নেই।</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Please check: %1</source>
        <translation>অনুগ্রহ করে মিলিয়ে দেখুন: %1</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The words are kept. The paper shows them from now on.</source>
        <translation>বয়ান রাখা হলো। এখন থেকে কাগজে এটিই দেখা যাবে।</translation>
    </message>
    <message>
        <source>The paper has the words of the program again.</source>
        <translation>কাগজে আবার প্রোগ্রামের বয়ান আছে।</translation>
    </message>
    <message>
        <source>These words are not kept yet. Keep them, or close once more to leave them.</source>
        <translation>এই বয়ান এখনও রাখা হয়নি। এটি রাখুন, অথবা বাদ দিতে আরেকবার বন্ধ করুন।</translation>
    </message>
    <message>
        <source>(left out) %1</source>
        <translation>(বাদ) %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>বদলানো: %1</translation>
    </message>
    <message>
        <source>Words of the paper: %1</source>
        <translation>কাগজের বয়ান: %1</translation>
    </message>
    <message>
        <source>Texts of the paper</source>
        <translation>কাগজের অংশ</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>প্রোগ্রামে যেমন আছে</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>আপনার বয়ান (&amp;W)</translation>
    </message>
    <message>
        <source>What stands between ‹ › is filled in from the meeting and must stay. Each line is a paragraph; an empty text is left out. The layout does not change.</source>
        <translation>‹ › এর মধ্যে যা আছে তা সভা থেকে পূরণ হয় এবং থাকতেই হবে। প্রতিটি লাইন একটি অনুচ্ছেদ; খালি অংশ বাদ যায়। বিন্যাস বদলায় না।</translation>
    </message>
    <message>
        <source>&amp;Keep these words</source>
        <translation>এই বয়ান রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back to the words of the program</source>
        <translation>প্রোগ্রামের বয়ানে ফিরুন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Done on %1</source>
        <translation>%1 তারিখে সম্পন্ন</translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation>%1 তারিখে বাদ</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n দিন সময়সীমা পেরিয়েছে</numerusform>
            <numerusform>%n দিন সময়সীমা পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>আজ শেষ দিন</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n দিন বাকি</numerusform>
            <numerusform>%n দিন বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>কে করবেন</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>যে সভায় দেওয়া</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>&amp;Close the task…</source>
        <translation>কাজটি সমাপ্ত করুন (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open the task again</source>
        <translation>কাজটি আবার খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation>সভায় যান (&amp;M)</translation>
    </message>
    <message>
        <source>Find a task, a person or a result</source>
        <translation>কাজ, ব্যক্তি বা ফলাফল খুঁজুন</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>কাজ খুঁজুন</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>কোন কাজগুলি দেখানো হবে</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>বাকি কাজ</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>সময়সীমা পেরোনো কাজ</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <translation>সম্পন্ন ও বাদ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>No task is waiting here. Tasks are given while a meeting is held (F6) and stand here until they are closed.</source>
        <translation>এখানে কোনো কাজ অপেক্ষায় নেই। সভা চলাকালে কাজ দেওয়া হয় (F6) এবং সমাপ্ত না হওয়া পর্যন্ত এখানে থাকে।</translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation>%1 – %2, %3-এর মধ্যে</translation>
    </message>
    <message>
        <source>The task is closed with its result.</source>
        <translation>কাজটি ফলাফলসহ সমাপ্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>কাজটি আবার খোলা হয়েছে।</translation>
    </message>
    <message>
        <source># Work

Here stand the tasks that meetings gave, until each is closed.

- **Overdue** tasks carry an eight-sided mark and the number of days.
- **Close a task** (F2, Enter or a double click) asks what came of it. No task goes without a result in words; the result stands in the table of the next resolution.
- The field above the list finds a task, a person or a result by any part of a word, with or without accents.
- A task that was closed by mistake is opened again under “Done and dropped”.

**Petitions** stand on a tab of their own: what a meeting was asked for, until it is answered for good and whoever asked was told. “Planned” and “passed on” are not the end. What waits comes by itself onto the next regular meeting. One that waits for more than a month, or longer than it should, carries an eight-sided mark. Answering (F2) asks for one of six outcomes in words; a petition that was answered is opened again with a reason, and its history (Ctrl+H) keeps both.</source>
        <translation># কাজ

সভায় দেওয়া কাজগুলি সমাপ্ত না হওয়া পর্যন্ত এখানে থাকে।

- **সময়সীমা পেরোনো** কাজে আট কোণা চিহ্ন ও দিনের সংখ্যা থাকে।
- **কাজটি সমাপ্ত করুন** (F2, Enter বা দুবার ক্লিক) জিজ্ঞাসা করে কাজের কী ফল হলো। কথায় লেখা ফলাফল ছাড়া কোনো কাজ সমাপ্ত হয় না; ফলাফলটি পরবর্তী রেজোলিউশনের সারণিতে থাকে।
- তালিকার উপরের ঘরে কোনো শব্দের যেকোনো অংশ লিখে কাজ, ব্যক্তি বা ফলাফল খোঁজা যায়, স্বরচিহ্নসহ বা ছাড়া।
- ভুল করে সমাপ্ত করা কাজ “সম্পন্ন ও বাদ” থেকে আবার খোলা যায়।

**সুপারিশ** আলাদা ট্যাবে থাকে: সভায় যা চাওয়া হয়েছে, চূড়ান্ত উত্তর দেওয়া ও যিনি চেয়েছেন তাঁকে জানানো পর্যন্ত। “পরিকল্পিত” ও “পাঠানো হয়েছে” শেষ নয়। যা অপেক্ষায় থাকে তা নিজে থেকেই পরের নিয়মিত সভায় আসে। এক মাসের বেশি বা মেয়াদের পরেও অপেক্ষায় থাকলে আট কোণের চিহ্ন থাকে। উত্তর দিতে (F2) ছয়টি ফলের একটি কথায় লিখতে হয়; উত্তর দেওয়া সুপারিশ কারণসহ আবার খোলা যায়, ইতিহাস (Ctrl+H) দুটোই রাখে।</translation>
    </message>
    <message>
        <source>Ta&amp;sks</source>
        <translation>টাস্ক (&amp;S)</translation>
    </message>
    <message>
        <source>Petitio&amp;ns</source>
        <translation>সুপারিশ (&amp;N)</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>কাজের ধরন</translation>
    </message>
</context>
<context>
    <name>YearBook</name>
    <message numerus="yes">
        <source>%n sets of minutes on %1 pages.</source>
        <translation>
            <numerusform>%1 পাতায় %nটি কার্যবিবরণী।</numerusform>
            <numerusform>%1 পাতায় %nটি কার্যবিবরণী।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have no closed minutes.</source>
        <translation>
            <numerusform>%nটি সভার কার্যবিবরণী চূড়ান্ত হয়নি।</numerusform>
            <numerusform>%nটি সভার কার্যবিবরণী চূড়ান্ত হয়নি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are not signed by both.</source>
        <translation>
            <numerusform>%nটি কার্যবিবরণীতে দুজনের সই নেই।</numerusform>
            <numerusform>%nটি কার্যবিবরণীতে দুজনের সই নেই।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are missing or were given twice.</source>
        <translation>
            <numerusform>%nটি নম্বর নেই বা দুবার দেওয়া হয়েছে।</numerusform>
            <numerusform>%nটি নম্বর নেই বা দুবার দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are printed as the text that was signed, because this program lays them out otherwise now.</source>
        <translation>
            <numerusform>%nটি কাগজ সই করা পাঠ হিসেবেই ছাপা হয়, কারণ এই প্রোগ্রাম এখন অন্যভাবে সাজায়।</numerusform>
            <numerusform>%nটি কাগজ সই করা পাঠ হিসেবেই ছাপা হয়, কারণ এই প্রোগ্রাম এখন অন্যভাবে সাজায়।</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing page names them.</source>
        <translation>সমাপনী পাতায় সেগুলোর নাম আছে।</translation>
    </message>
    <message>
        <source>The book is being laid out: %1 of %2 meetings.</source>
        <translation>বইটি সাজানো হচ্ছে: %2টির মধ্যে %1টি সভা।</translation>
    </message>
    <message>
        <source>&amp;Mirror the margins for printing on both sides</source>
        <translation>দুই পিঠে ছাপার জন্য মার্জিন উল্টে দিন (&amp;M)</translation>
    </message>
    <message>
        <source>Book of the year %1</source>
        <translation>%1 সালের বই</translation>
    </message>
</context>
<context>
    <name>YearPlanView</name>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>হাতে নির্ধারিত</translation>
    </message>
    <message>
        <source>moved from %1: %2</source>
        <translation>%1 থেকে সরানো: %2</translation>
    </message>
    <message>
        <source>regular: %1</source>
        <translation>নিয়মিত: %1</translation>
    </message>
    <message>
        <source>thematic: %1</source>
        <translation>বিষয়ভিত্তিক: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme, who prepares it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>নিয়মিত সভার দিন</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>কেন সেদিন</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>ডাকা হয়েছে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>The day of the regular meeting is not settled yet; the third of the month is taken.</source>
        <translation>নিয়মিত সভার দিন এখনও নির্ধারিত নয়; মাসের তৃতীয় দিন ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>Each quarter has a theme.</source>
        <translation>প্রতি ত্রৈমাসিকে বিষয় আছে।</translation>
    </message>
    <message>
        <source>Without a theme in the quarters: %1. The rules ask for a thematic meeting in each quarter.</source>
        <translation>যে ত্রৈমাসিকে বিষয় নেই: %1। নিয়মে প্রতি ত্রৈমাসিকে একটি বিষয়ভিত্তিক সভা চাই।</translation>
    </message>
    <message>
        <source>← All meetings</source>
        <translation>← সব সভা</translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation>সব সভায় ফিরে যান</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>বছরের পরিকল্পনা</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>বছর (&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;lan the month… (F2)</source>
        <translation>মাসের পরিকল্পনা… (F2) (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Call the regular meeting…</source>
        <translation>নিয়মিত সভা ডাকা… (&amp;C)</translation>
    </message>
    <message>
        <source>Call the themat&amp;ic meeting…</source>
        <translation>বিষয়ভিত্তিক সভা ডাকা… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day of the meeting…</source>
        <translation>সভার দিন… (&amp;D)</translation>
    </message>
    <message>
        <source>• %1 – discussed on %2</source>
        <translation>• %1 – %2 তারিখে আলোচিত</translation>
    </message>
    <message>
        <source>• %1 – planned for %2</source>
        <translation>• %1 – %2-এর জন্য পরিকল্পিত</translation>
    </message>
    <message>
        <source>Open the regular &amp;meeting</source>
        <translation>নিয়মিত সভা খোলা (&amp;M)</translation>
    </message>
    <message>
        <source>Open the themat&amp;ic meeting</source>
        <translation>বিষয়ভিত্তিক সভা খোলা (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print or save the plan…</source>
        <translation>পরিকল্পনা ছাপুন বা সংরক্ষণ করুন… (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ballotwords</name>
    <message>
        <source>By given name, A to Z</source>
        <translation>নামের বর্ণানুক্রমে</translation>
    </message>
    <message>
        <source>As the meeting decided</source>
        <translation>সভা যেমন স্থির করেছে</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>সম্মত</translation>
    </message>
    <message>
        <source>Not agree</source>
        <translation>অসম্মত</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>%1 matters: agree, not agree or another opinion to each.</source>
        <translation>%1টি বিষয়: প্রতিটিতে সম্মত, অসম্মত বা অন্য মত।</translation>
    </message>
    <message>
        <source>%1 people: one level for each.</source>
        <translation>%1 জন: প্রত্যেকের একটি স্তর।</translation>
    </message>
    <message>
        <source>%1 names for %2 seats, a surplus of %3: the voter leaves at most %2.</source>
        <translation>%2টি আসনে %1টি নাম, অতিরিক্ত %3: ভোটার সর্বোচ্চ %2টি রাখেন।</translation>
    </message>
    <message>
        <source>One name: agree or not agree.</source>
        <translation>একটি নাম: সম্মত বা অসম্মত।</translation>
    </message>
    <message>
        <source>%1 names for as many seats: agree or not agree to each.</source>
        <translation>যত আসন তত নাম, %1টি: প্রত্যেকের জন্য সম্মত বা অসম্মত।</translation>
    </message>
    <message>
        <source>Nobody is elected.</source>
        <translation>কেউ নির্বাচিত হননি।</translation>
    </message>
    <message>
        <source>Nothing passed.</source>
        <translation>কিছুই পাস হয়নি।</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>নির্বাচিত: %1।</translation>
    </message>
    <message>
        <source>Passed: %1.</source>
        <translation>পাস হয়েছে: %1।</translation>
    </message>
    <message>
        <source>Levels: %1.</source>
        <translation>স্তর: %1।</translation>
    </message>
    <message>
        <source>A ballot is not counted yet.</source>
        <translation>একটি ব্যালট এখনও গোনা হয়নি।</translation>
    </message>
    <message>
        <source>Equal votes for %1 seat(s): %2. They stand again in a ballot among themselves.</source>
        <translation>%1টি আসনে সমান ভোট: %2। তাঁদের মধ্যেই আবার ব্যালট হবে।</translation>
    </message>
    <message>
        <source>%1 still to be elected: the meeting holds another ballot or ends it.</source>
        <translation>আরও %1 জন নির্বাচিত হবেন: সভা আরেকটি ব্যালট করবে বা শেষ করবে।</translation>
    </message>
    <message>
        <source>Not decided: %1. The meeting holds another ballot or ends it.</source>
        <translation>স্থির হয়নি: %1। সভা আরেকটি ব্যালট করবে বা শেষ করবে।</translation>
    </message>
    <message>
        <source>%1 seat(s) stay open; the meeting held no further ballot.</source>
        <translation>%1টি আসন খালি থাকে; সভা আর ব্যালট করেনি।</translation>
    </message>
    <message>
        <source>The meeting held no further ballot.</source>
        <translation>সভা আর ব্যালট করেনি।</translation>
    </message>
    <message>
        <source>The last ballot that the rules allow has failed: the upper level appoints.</source>
        <translation>নিয়মে অনুমোদিত শেষ ব্যালটও ব্যর্থ: ঊর্ধ্বতন স্তর নিয়োগ দেয়।</translation>
    </message>
    <message>
        <source>The last ballot that the rules allow has failed: the case goes up with full figures.</source>
        <translation>নিয়মে অনুমোদিত শেষ ব্যালটও ব্যর্থ: পূর্ণ সংখ্যাসহ বিষয়টি উপরে যায়।</translation>
    </message>
    <message>
        <source>Not passed: %1.</source>
        <translation>পাস হয়নি: %1।</translation>
    </message>
    <message>
        <source>%1, ballot %2</source>
        <translation>%1, ব্যালট %2</translation>
    </message>
</context>
<context>
    <name>votewords</name>
    <message numerus="yes">
        <source>%n official member(s)</source>
        <translation>
            <numerusform>%n জন পূর্ণ সদস্য</numerusform>
            <numerusform>%n জন পূর্ণ সদস্য</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n জন অন্যত্র</numerusform>
            <numerusform>%n জন অন্যত্র</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n জন অব্যাহতিপ্রাপ্ত</numerusform>
            <numerusform>%n জন অব্যাহতিপ্রাপ্ত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n জন স্থগিত</numerusform>
            <numerusform>%n জন স্থগিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused for the whole meeting</source>
        <translation>
            <numerusform>%n জনের পুরো সভা থেকে ছুটি</numerusform>
            <numerusform>%n জনের পুরো সভা থেকে ছুটি</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1/%2 of %3: at least %4 in favour are needed.</source>
        <translation>%3-এর %1/%2-এর বেশি: পক্ষে কমপক্ষে %4 লাগবে।</translation>
    </message>
    <message>
        <source>%1/%2 or more of %3: at least %4 in favour are needed.</source>
        <translation>%3-এর %1/%2 বা তার বেশি: পক্ষে কমপক্ষে %4 লাগবে।</translation>
    </message>
    <message>
        <source>Show of party cards</source>
        <translation>পার্টি কার্ড তুলে ভোট</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>হাত তুলে ভোট</translation>
    </message>
    <message>
        <source>Passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation>পাস হয়েছে: পক্ষে %1, বিপক্ষে %2, অন্য মত %3; ভিত্তি %5-এর মধ্যে %4 প্রয়োজন ছিল।</translation>
    </message>
    <message>
        <source>Not passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation>পাস হয়নি: পক্ষে %1, বিপক্ষে %2, অন্য মত %3; ভিত্তি %5-এর মধ্যে %4 প্রয়োজন ছিল।</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>কক্ষে নেই %n জন</numerusform>
            <numerusform>কক্ষে নেই %n জন</numerusform>
        </translation>
    </message>
    <message>
        <source>Openly, by totals</source>
        <translation>প্রকাশ্যে, মোট সংখ্যায়</translation>
    </message>
    <message>
        <source>Openly, all in favour except …</source>
        <translation>প্রকাশ্যে, সবাই পক্ষে, ব্যতিক্রম …</translation>
    </message>
    <message>
        <source>Openly, name by name</source>
        <translation>প্রকাশ্যে, নাম ধরে ধরে</translation>
    </message>
    <message>
        <source>By secret paper ballot</source>
        <translation>গোপন কাগজের ব্যালটে</translation>
    </message>
    <message>
        <source>This rule is likely in force but could not be compared with the full text now valid. What the book follows is set under “Book and keys”, “Voting rules”.</source>
        <translation>এই নিয়ম সম্ভবত বলবৎ, কিন্তু এখনকার পূর্ণ পাঠের সঙ্গে মেলানো যায়নি। বই কী মানে তা “বই এবং কী”-এর “ভোটের নিয়ম”-এ স্থির করা হয়।</translation>
    </message>
    <message>
        <source>No regulation was found that settles this. What the book follows is set under “Book and keys”, “Voting rules”.</source>
        <translation>এটি স্থির করে এমন নিয়ম পাওয়া যায়নি। বই কী মানে তা “বই এবং কী”-এর “ভোটের নিয়ম”-এ স্থির করা হয়।</translation>
    </message>
    <message numerus="yes">
        <source>It did not pass %n time(s) before.</source>
        <translation>
            <numerusform>আগে %n বার পাস হয়নি।</numerusform>
            <numerusform>আগে %n বার পাস হয়নি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n time(s) the case goes up with full figures.</source>
        <translation>
            <numerusform>%n বার পরে পূর্ণ সংখ্যাসহ বিষয়টি উপরে যায়।</numerusform>
            <numerusform>%n বার পরে পূর্ণ সংখ্যাসহ বিষয়টি উপরে যায়।</numerusform>
        </translation>
    </message>
</context>
</TS>
