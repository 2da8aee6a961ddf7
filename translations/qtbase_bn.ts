<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD">
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>সব নির্বাচন করুন (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>এক ধাপ বাড়ান (&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>এক ধাপ কমান (&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>বাছাইয়ের তালিকা খুলুন</translation>
        </message>
        <message>
            <source>False</source>
            <translation>না</translation>
        </message>
        <message>
            <source>True</source>
            <translation>হ্যাঁ</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Job</source>
            <translation>ছাপার কাজ</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>ছাপার কাজ নিয়ন্ত্রণ</translation>
        </message>
        <message>
            <source>Scheduled printing:</source>
            <translation>ছাপার নির্ধারিত সময়:</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>বিলের তথ্য:</translation>
        </message>
        <message>
            <source>Job priority:</source>
            <translation>কাজের অগ্রাধিকার:</translation>
        </message>
        <message>
            <source>Banner Pages</source>
            <translation>ব্যানার পৃষ্ঠা</translation>
        </message>
        <message>
            <source>End:</source>
            <comment>Banner page at end</comment>
            <translation>শেষে:</translation>
        </message>
        <message>
            <source>Start:</source>
            <comment>Banner page at start</comment>
            <translation>শুরুতে:</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>এখনই ছাপুন</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>অনির্দিষ্টকাল আটকে রাখুন</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>দিন (06:00 থেকে 17:59)</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>রাত (18:00 থেকে 05:59)</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>দ্বিতীয় পালা (16:00 থেকে 23:59)</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>তৃতীয় পালা (00:00 থেকে 07:59)</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>সপ্তাহান্ত (শনিবার থেকে রবিবার)</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>নির্দিষ্ট সময়</translation>
        </message>
        <message>
            <source>None</source>
            <comment>CUPS Banner page</comment>
            <translation>নেই</translation>
        </message>
        <message>
            <source>Standard</source>
            <comment>CUPS Banner page</comment>
            <translation>সাধারণ</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <comment>CUPS Banner page</comment>
            <translation>অশ্রেণিবদ্ধ</translation>
        </message>
        <message>
            <source>Confidential</source>
            <comment>CUPS Banner page</comment>
            <translation>গোপনীয়</translation>
        </message>
        <message>
            <source>Classified</source>
            <comment>CUPS Banner page</comment>
            <translation>শ্রেণিবদ্ধ</translation>
        </message>
        <message>
            <source>Secret</source>
            <comment>CUPS Banner page</comment>
            <translation>গোপন</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <comment>CUPS Banner page</comment>
            <translation>অতি গোপন</translation>
        </message>
    </context>
    <context>
        <name>QCupsPrinterSupport</name>
        <message>
            <source>Authentication Needed</source>
            <translation>পরিচয় যাচাই প্রয়োজন</translation>
        </message>
        <message>
            <source>Authentication needed to use %1.</source>
            <translation>%1 ব্যবহার করতে পরিচয় যাচাই প্রয়োজন।</translation>
        </message>
        <message>
            <source>Authentication needed to use %1 on %2.</source>
            <translation>%2-এ %1 ব্যবহার করতে পরিচয় যাচাই প্রয়োজন।</translation>
        </message>
        <message>
            <source>Username:</source>
            <translation>ব্যবহারকারীর নাম:</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>পাসওয়ার্ড:</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>এটি কী?</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ঠিক আছে</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Float</source>
            <translation>ভাসমান করুন</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>প্যানেলটি আলাদা করে এবং আবার জুড়ে দেয়</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>প্যানেলটি বন্ধ করে</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>যেখানে খোঁজা হবে:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>পেছনে</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>পেছনে যান</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>সামনে</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>সামনে যান</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>উপরের ফোল্ডার</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>উপরের ফোল্ডারে যান</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>নতুন ফোল্ডার তৈরি করুন</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>একটি নতুন ফোল্ডার তৈরি করুন</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>তালিকা আকারে</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>তালিকা আকারে দেখুন</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>বিস্তারিত আকারে</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>বিস্তারিত আকারে দেখুন</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>পার্শ্বদণ্ড</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>স্থান ও বুকমার্কের তালিকা</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ফাইল</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>ফাইলের ধরন:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>ফোল্ডার খুঁজুন</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>খুলুন</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>নতুন নামে সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>ফোল্ডার:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>ফাইলের নাম (&amp;N):</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>খুলুন (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>বেছে নিন (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>সংরক্ষণ করুন (&amp;S)</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>দেখান </translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>নাম বদলান (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>মুছুন (&amp;D)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>লুকানো ফাইল দেখান (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>নতুন ফোল্ডার (&amp;N)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>সব ফাইল (*)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>ফোল্ডার</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
ফোল্ডারটি পাওয়া যায়নি।
ফোল্ডারের নাম ঠিক লেখা হয়েছে কি না দেখুন।</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 আগে থেকেই আছে।
আপনি কি এটি প্রতিস্থাপন করতে চান?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
ফাইলটি পাওয়া যায়নি।
ফাইলের নাম ঠিক লেখা হয়েছে কি না দেখুন।</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>নতুন ফোল্ডার</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>'%1' লেখা থেকে সুরক্ষিত।
তবুও কি এটি মুছতে চান?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>আপনি কি নিশ্চিত যে '%1' মুছতে চান?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>ফোল্ডারটি মোছা যায়নি।</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>সাম্প্রতিক স্থান</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>সরান</translation>
        </message>
        <message>
            <source>Open Image</source>
            <translation>ছবি খুলুন</translation>
        </message>
        <message>
            <source>Image Files (*.png *.jpg *.bmp)</source>
            <translation>ছবির ফাইল (*.png *.jpg *.bmp)</translation>
        </message>
        <message>
            <source>Images (*.png *.xpm *.jpg)</source>
            <translation>ছবি (*.png *.xpm *.jpg)</translation>
        </message>
        <message>
            <source>Open File</source>
            <translation>ফাইল খুলুন</translation>
        </message>
        <message>
            <source>Save File</source>
            <translation>ফাইল সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Open Directory</source>
            <translation>ফোল্ডার খুলুন</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>সব ফাইল (*)</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>নাম</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>আকার</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>Match OS X Finder</comment>
            <translation>ধরন</translation>
        </message>
        <message>
            <source>Type</source>
            <comment>All other platforms</comment>
            <translation>ধরন</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>পরিবর্তনের তারিখ</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>আমার কম্পিউটার</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>কম্পিউটার</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
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
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>সব নির্বাচন করুন</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>বিস্তারিত দেখান...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>বিস্তারিত লুকান...</translation>
        </message>
        <message>
            <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Qt সম্পর্কে&lt;/h3&gt;&lt;p&gt;এই প্রোগ্রাম Qt সংস্করণ %1 ব্যবহার করে।&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Qt হলো নানা প্ল্যাটফর্মের জন্য প্রোগ্রাম তৈরির একটি C++ টুলকিট।&lt;/p&gt;&lt;p&gt;Qt দিয়ে একই সোর্স কোড সব প্রধান ডেস্কটপ অপারেটিং সিস্টেমে চলে। এটি এমবেডেড Linux এবং অন্যান্য এমবেডেড ও মোবাইল অপারেটিং সিস্টেমের জন্যও পাওয়া যায়।&lt;/p&gt;&lt;p&gt;ব্যবহারকারীদের নানা প্রয়োজন মেটাতে Qt একাধিক লাইসেন্সে পাওয়া যায়।&lt;/p&gt;&lt;p&gt;আমাদের বাণিজ্যিক লাইসেন্স চুক্তির অধীনে Qt সেই মালিকানাধীন/বাণিজ্যিক সফটওয়্যার তৈরির উপযোগী, যেখানে আপনি তৃতীয় পক্ষকে সোর্স কোড দিতে চান না অথবা অন্য কারণে GNU (L)GPL-এর শর্ত মানতে পারেন না।&lt;/p&gt;&lt;p&gt;GNU (L)GPL-এর অধীনে Qt দিয়ে Qt&amp;nbsp;প্রোগ্রাম তৈরি করা যায়, যদি আপনি সংশ্লিষ্ট লাইসেন্সের শর্তাবলি মানতে পারেন।&lt;/p&gt;&lt;p&gt;Qt-এর লাইসেন্স সম্পর্কে জানতে &lt;a href="http://%2/"&gt;%2&lt;/a&gt; দেখুন।&lt;/p&gt;&lt;p&gt;কপিরাইট (C) %1 The Qt Company Ltd ও অন্যান্য অবদানকারী।&lt;/p&gt;&lt;p&gt;Qt ও Qt লোগো The Qt Company Ltd-এর ট্রেডমার্ক।&lt;/p&gt;&lt;p&gt;Qt হলো The Qt Company Ltd-এর পণ্য, যা ওপেন সোর্স প্রকল্প হিসেবে তৈরি। আরও তথ্যের জন্য &lt;a href="http://%3/"&gt;%3&lt;/a&gt; দেখুন।&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Qt</source>
            <translation>Qt সম্পর্কে</translation>
        </message>
        <message>
            <source>My Application</source>
            <translation>আমার প্রোগ্রাম</translation>
        </message>
        <message>
            <source>The document has been modified.
Do you want to save your changes?</source>
            <translation>নথিটি বদলানো হয়েছে।
আপনি কি পরিবর্তনগুলি সংরক্ষণ করতে চান?</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Form</source>
            <translation>ফর্ম</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>কাগজ</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>পৃষ্ঠার আকার:</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>প্রস্থ:</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>উচ্চতা:</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>কাগজের উৎস:</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>পৃষ্ঠার দিক</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>খাড়া</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>আড়াআড়ি</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>উল্টো আড়াআড়ি</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>উল্টো খাড়া</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>মার্জিন</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>উপরের মার্জিন</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>বাম মার্জিন</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>ডান মার্জিন</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>নিচের মার্জিন</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>পৃষ্ঠাবিন্যাস</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>পৃষ্ঠার ক্রম:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>প্রতি পাতায় পৃষ্ঠা:</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>মিলিমিটার (mm)</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>ইঞ্চি (in)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>পয়েন্ট (pt)</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>পাইকা (P̸)</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>ডিডো (DD)</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>সিসেরো (CC)</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>নিজস্ব</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ঠিক আছে</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>সব সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>খুলুন</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>হ্যাঁ (&amp;Y)</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>সবগুলির জন্য হ্যাঁ (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>না (&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>সবগুলির জন্য না (&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>থামান</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>আবার চেষ্টা করুন</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>উপেক্ষা করুন</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল করুন</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>পরিবর্তন ফেলে দিন</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>সাহায্য</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>প্রয়োগ করুন</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>আগের মতো করুন</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>পূর্বনির্ধারিত মান ফেরান</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>ছাপা</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>বাম থেকে ডানে, উপর থেকে নিচে</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>বাম থেকে ডানে, নিচ থেকে উপরে</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>ডান থেকে বামে, নিচ থেকে উপরে</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>ডান থেকে বামে, উপর থেকে নিচে</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>নিচ থেকে উপরে, বাম থেকে ডানে</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>নিচ থেকে উপরে, ডান থেকে বামে</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>উপর থেকে নিচে, বাম থেকে ডানে</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>উপর থেকে নিচে, ডান থেকে বামে</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1x1)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2x1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2x2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2x3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3x3)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4x4)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>সব পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>বিজোড় পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>জোড় পৃষ্ঠা</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>বিকল্প (&amp;O) &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>ছাপুন (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>বিকল্প (&amp;O) &lt;&lt;</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>পৃষ্ঠা ঠিকভাবে লেখা হয়নি</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>%1 সঠিক নিয়মে লেখা হয়নি। পৃষ্ঠা ও পরিসর আলাদা করতে ',' এবং পরিসর বোঝাতে '-' ব্যবহার করুন, আর দেখুন যেন পরিসরগুলি পরস্পরের উপর না পড়ে।</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>উভয় পিঠে ছাপার সেটিংসে বিরোধ</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>উভয় পিঠে ছাপার সেটিংসে বিরোধ আছে। আপনি কি তা ঠিক করতে চান?</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>ফাইলে ছাপুন (PDF)</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>এই কম্পিউটারের ফাইল</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>PDF ফাইল লিখুন</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>ফাইলে ছাপুন ...</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 একটি ফোল্ডার।
অন্য একটি ফাইলের নাম বেছে নিন।</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>%1 ফাইলে লেখা যায় না।
অন্য একটি ফাইলের নাম বেছে নিন।</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 আগে থেকেই আছে।
আপনি কি এর উপর লিখতে চান?</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>'প্রতি পাতায় পৃষ্ঠা' ও 'পৃষ্ঠার সেট' বিকল্প দুটি একসঙ্গে ব্যবহার করা যায় না।
একটি বিকল্প বন্ধ করুন।</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>শুরুর পৃষ্ঠা শেষ পৃষ্ঠার চেয়ে বড় হতে পারে না।</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>Page Setup</source>
            <translation>পৃষ্ঠার সেটিংস</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>ছাপার আগাম রূপ</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>পরের পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>আগের পৃষ্ঠা</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>প্রথম পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>শেষ পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>প্রস্থ অনুযায়ী</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>পুরো পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>বড় করে দেখুন</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>ছোট করে দেখুন</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>খাড়া</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>আড়াআড়ি</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>একটি পৃষ্ঠা দেখান</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>মুখোমুখি পৃষ্ঠা দেখান</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>সব পৃষ্ঠা একসঙ্গে দেখান</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>ছাপুন</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>পৃষ্ঠার সেটিংস</translation>
        </message>
        <message>
            <source>Export to PDF</source>
            <translation>PDF-এ রপ্তানি করুন</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Printer Properties</source>
            <translation>প্রিন্টারের বৈশিষ্ট্য</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>ছাপার কাজের বিকল্প</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>পৃষ্ঠার সেটিংসে বিরোধ</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>পৃষ্ঠার সেটিংসের বিকল্পগুলির মধ্যে বিরোধ আছে। আপনি কি তা ঠিক করতে চান?</translation>
        </message>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>উন্নত বিকল্পে বিরোধ</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>কিছু উন্নত বিকল্পের মধ্যে বিরোধ আছে। আপনি কি তা ঠিক করতে চান?</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Form</source>
            <translation>ফর্ম</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>উন্নত</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>কিছু বিকল্পের মধ্যে বিরোধ আছে। তা ঠিক করুন।</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Form</source>
            <translation>ফর্ম</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>কপি</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>ছাপার পরিসর</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>সব ছাপুন</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>পৃষ্ঠা, প্রথম</translation>
        </message>
        <message>
            <source>to</source>
            <translation>শেষ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>পৃষ্ঠা বা পরিসর কমা দিয়ে আলাদা করে লিখুন। পরিসর লেখা হয় হাইফেন দিয়ে যুক্ত দুটি সংখ্যায়। যেমন: 3,5-7,9 লিখলে পৃষ্ঠা 3, 5, 6, 7 ও 9 ছাপা হয়।</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>বর্তমান পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>নির্বাচিত অংশ</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>পৃষ্ঠার সেট:</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>ছাপার সেটিংস</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>কপি:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>কপি অনুযায়ী সাজান</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>উল্টো ক্রমে</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>বিকল্প</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>রঙের ধরন</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>রঙিন</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>ধূসর</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>উভয় পিঠে ছাপা</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>বন্ধ</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>লম্বা দিকে বাঁধাই</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>খাটো দিকে বাঁধাই</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Form</source>
            <translation>ফর্ম</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>প্রিন্টার</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>নাম (&amp;N):</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>বৈশিষ্ট্য (&amp;R)</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>অবস্থান:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>আগাম রূপ</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>ধরন:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>আউটপুট ফাইল (&amp;F):</translation>
        </message>
        <message>
            <source>...</source>
            <translation>...</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>এখানে স্ক্রল করুন</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>বাম প্রান্ত</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>একেবারে উপরে</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>ডান প্রান্ত</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>একেবারে নিচে</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>এক পৃষ্ঠা বামে</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>এক পৃষ্ঠা উপরে</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>এক পৃষ্ঠা ডানে</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>এক পৃষ্ঠা নিচে</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>বামে স্ক্রল করুন</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>উপরে স্ক্রল করুন</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>ডানে স্ক্রল করুন</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>নিচে স্ক্রল করুন</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
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
            <source>Copy &amp;Link Location</source>
            <translation>লিঙ্কের ঠিকানা কপি করুন (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>পেস্ট করুন (&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>সব নির্বাচন করুন</translation>
        </message>
    </context>
    <context>
        <name>QWizard</name>
        <message>
            <source>Go Back</source>
            <translation>পেছনে যান</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; পেছনে (&amp;B)</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>এগিয়ে যান</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>পরবর্তী (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation>পরবর্তী (&amp;N) &gt;</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>চূড়ান্ত করুন</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>সম্পন্ন</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>শেষ করুন (&amp;F)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল করুন</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>সাহায্য</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>সাহায্য (&amp;H)</translation>
        </message>
    </context>
</TS>
