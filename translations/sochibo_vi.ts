<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Save our key</source>
        <translation>Lưu khóa của chi bộ</translation>
    </message>
    <message>
        <source>The key is saved as %1.</source>
        <translation>Đã lưu khóa vào %1.</translation>
    </message>
    <message>
        <source>Our key for packets</source>
        <translation>Khóa để nhận gói hồ sơ</translation>
    </message>
    <message>
        <source>Give this to an organisation from which a member comes to %1: with the key it seals a packet that only this book opens. The key is no secret.</source>
        <translation>Đưa cho tổ chức có đảng viên chuyển đến %1: với khóa này, bên đó lập gói niêm phong mà chỉ sổ này mở được. Khóa này không phải bí mật.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Khóa</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Our &amp;30 digits</source>
        <translation>&amp;30 chữ số của ta</translation>
    </message>
</context>
<context>
    <name>AdmissionDialog</name>
    <message>
        <source>Resolution on a person</source>
        <translation>Nghị quyết đề nghị kết nạp, công nhận</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Biểu quyết</translation>
    </message>
    <message>
        <source>Who a&amp;pplies</source>
        <translation>Người xin &amp;vào Đảng</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Đảng v&amp;iên dự bị</translation>
    </message>
    <message>
        <source>&amp;Life record</source>
        <translation>Lý lị&amp;ch</translation>
    </message>
    <message>
        <source>Political a&amp;wareness</source>
        <translation>&amp;Phẩm chất chính trị</translation>
    </message>
    <message>
        <source>&amp;Ethics, way of life</source>
        <translation>Đạo đức, lối sốn&amp;g</translation>
    </message>
    <message>
        <source>A&amp;bility, work</source>
        <translation>&amp;Năng lực công tác</translation>
    </message>
    <message>
        <source>&amp;Relations with people</source>
        <translation>&amp;Quan hệ quần chúng</translation>
    </message>
    <message>
        <source>S&amp;hortcomings</source>
        <translation>&amp;Khuyết điểm, hạn chế</translation>
    </message>
    <message>
        <source>Reasons of those a&amp;gainst</source>
        <translation>Lý do không &amp;tán thành</translation>
    </message>
    <message>
        <source>Full name, as in the application</source>
        <translation>Họ và tên, đúng như trong đơn xin vào Đảng</translation>
    </message>
    <message>
        <source>&amp;Save the resolution</source>
        <translation>&amp;Lưu nghị quyết</translation>
    </message>
</context>
<context>
    <name>AfterClosing</name>
    <message>
        <source>What is wrong in closed minutes is corrected by a slip that both sign. The minutes stay as they were signed.</source>
        <translation>Biên bản đã khóa có sai sót thì đính chính bằng phiếu do chủ trì và thư ký cùng ký. Biên bản giữ nguyên như đã ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed with them.</source>
        <translation>
            <numerusform>Biên bản này có %n phiếu đính chính, được in kèm theo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips still have to be signed; they count from then on.</source>
        <translation>
            <numerusform>Còn %n phiếu đính chính chưa đủ chữ ký; phiếu có giá trị khi đã ký đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, for: %3</source>
        <translation>%1, %2, dùng cho: %3</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Xem và in…</translation>
    </message>
    <message>
        <source>Show the extract %1</source>
        <translation>Xem bản trích %1</translation>
    </message>
    <message>
        <source>An extract tells what the minutes say of one matter, for a file or for somebody it concerns.</source>
        <translation>Bản trích ghi đúng nội dung biên bản về một việc, để đưa vào hồ sơ hoặc gửi người có liên quan.</translation>
    </message>
    <message>
        <source>Extracts can be given out once chair and minute-taker have signed the minutes.</source>
        <translation>Chỉ cấp bản trích khi chủ trì và thư ký đã ký biên bản.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Correct the minutes by a sli&amp;p…</source>
        <translation>Lập phiếu đính chính &amp;sai sót…</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Trích biên bản</translation>
    </message>
    <message>
        <source>Extract for one m&amp;atter…</source>
        <translation>T&amp;rích biên bản một nội dung…</translation>
    </message>
    <message>
        <source>%1: “%2” now reads “%3”. Reason: %4</source>
        <translation>%1: “%2” nay là “%3”. Lý do: %4</translation>
    </message>
    <message>
        <source>%1: behind “%2” is added “%3”. Reason: %4</source>
        <translation>%1: sau “%2” bổ sung “%3”. Lý do: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is struck out. Reason: %4</source>
        <translation>%1: bỏ “%2”. Lý do: %4</translation>
    </message>
    <message>
        <source>Show the slip %1</source>
        <translation>Xem phiếu %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>Take back the slip %1</source>
        <translation>Thu lại phiếu %1</translation>
    </message>
    <message>
        <source>The slip %1 is made. Chair and minute-taker sign it now.</source>
        <translation>Đã lập phiếu %1. Mời chủ trì và thư ký ký.</translation>
    </message>
    <message>
        <source>The slip %1 was taken back; its number is free again.</source>
        <translation>Đã thu lại phiếu %1; số này được dùng lại.</translation>
    </message>
    <message>
        <source>%1 has signed. The slip %2 is part of the minutes now.</source>
        <translation>%1 đã ký. Phiếu %2 từ nay đi cùng biên bản.</translation>
    </message>
    <message>
        <source>%1 has signed. The other signature is still missing.</source>
        <translation>%1 đã ký. Còn thiếu chữ ký của người kia.</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>Đồng chí %1 đã có khóa ký.</translation>
    </message>
    <message>
        <source>The extract %1 is given out. It can be printed here at any time as it was made.</source>
        <translation>Đã cấp bản trích %1. Có thể in lại tại đây bất cứ lúc nào, đúng như bản đã cấp.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Khôi phụ&amp;c</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Mục chương trình mới</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Part of the meeting</source>
        <translation>&amp;Phần của cuộc họp</translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>P&amp;resenter</source>
        <translation>Người trình &amp;bày</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>Số phú&amp;t</translation>
    </message>
    <message>
        <source>Choose a member, or type the name of somebody who is not of the cell.</source>
        <translation>Chọn một đảng viên, hoặc gõ họ tên người ngoài chi bộ.</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Course of the meeting</source>
        <translation>Diễn biến cuộc họp</translation>
    </message>
    <message>
        <source>Roll call (F5)</source>
        <translation>Điểm danh (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 (%n min)</source>
        <translation>
            <numerusform>%1. %2 (%n phút)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>Toàn bộ cuộc họp</translation>
    </message>
    <message>
        <source>Dues, summary, next month, end of the meeting</source>
        <translation>Đảng phí, tổng hợp, tháng sau, kết thúc cuộc họp</translation>
    </message>
    <message>
        <source>%1 – postponed</source>
        <translation>%1 – hoãn</translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>As it was on %1: who was on the list and with which status, as far as the book knows today. Names, numbers and addresses are those of today.</source>
        <translation>Thực tế ngày %1: ai có trong danh sách và ở trạng thái nào, theo những gì sổ biết đến hôm nay. Họ tên, các số và địa chỉ là của hôm nay.</translation>
    </message>
    <message>
        <source>What the book said at the end of %1: only what had been recorded by then, by the clock of this computer. What was recorded later, also about that day, is not in it.</source>
        <translation>Sổ ghi đến hết ngày %1: chỉ gồm những gì đã ghi đến lúc đó, theo đồng hồ của máy. Những gì ghi sau, kể cả về ngày đó, không có ở đây.</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Và&amp;o ngày</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Nội &amp;dung xem</translation>
    </message>
    <message>
        <source>What was true then, as known now</source>
        <translation>Thực tế khi đó, theo hiểu biết hôm nay</translation>
    </message>
    <message>
        <source>What the book said then</source>
        <translation>Khi đó sổ ghi gì</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type a day, as in 03/02/2026. The list and the card then show that day.</source>
        <translation>Gõ một ngày, ví dụ 03/02/2026. Danh sách và phiếu thông tin sẽ hiện theo ngày đó.</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>Trở &amp;về hôm nay</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What the book said then</source>
        <translation>Khi đó sổ ghi gì</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Hiện nay sổ ghi gì</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>This was removed since.</source>
        <translation>Mục này sau đó đã bị xóa.</translation>
    </message>
    <message>
        <source>Here stands what the book said at the end of %1: what had been recorded by then, by the clock of the computer. What became known later, also about that day, is not in it. What was true on a day, as far as the book knows now, shows in the list of members of that day.</source>
        <translation>Đây là những gì sổ ghi đến hết ngày %1, theo đồng hồ của máy. Những gì biết sau đó, kể cả về ngày này, không có ở đây. Thực tế của một ngày theo hiểu biết hôm nay thì xem trong danh sách đảng viên theo ngày.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>Written on</source>
        <translation>Ghi ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>Hiện có trong sổ</translation>
    </message>
    <message>
        <source>Written in the restored copy</source>
        <translation>Ghi ở bản phục hồi</translation>
    </message>
    <message>
        <source>%1; taken over, the petition gets the next free number</source>
        <translation>%1; khi lấy lại, kiến nghị mang số tiếp theo còn trống</translation>
    </message>
    <message>
        <source>The office gave back what this book had sent before it was lost. The changes below were written in the restored copy and say something else. Both are kept in the history; decide for each which one stands.</source>
        <translation>Văn phòng đảng ủy đã trả lại những gì sổ này gửi lên trước khi bị mất. Các thay đổi dưới đây được ghi ở bản phục hồi và khác với bản của văn phòng. Cả hai đều được giữ trong lịch sử; hãy chọn cho từng mục nội dung nào được dùng.</translation>
    </message>
    <message>
        <source>&amp;Take what was written here</source>
        <translation>&amp;Dùng nội dung ghi ở bản này</translation>
    </message>
    <message>
        <source>&amp;Leave the book as it is</source>
        <translation>&amp;Giữ nguyên như trong sổ</translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>It stays as it is: %1</source>
        <translation>Giữ nguyên: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã xóa</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Not yet tried out</source>
        <translation>Chưa mở thử</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Not reachable now</source>
        <translation>Hiện không có ở máy</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Thư mục %1</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>USB %1</translation>
    </message>
    <message>
        <source>%1: not reachable now. Backups are made there again when it is back.</source>
        <translation>%1: hiện không truy cập được. Khi có lại, bản sao lưu sẽ lại được ghi vào đó.</translation>
    </message>
    <message>
        <source>%1: can only be read, so nothing new is written there.</source>
        <translation>%1: chỉ đọc được, nên không ghi thêm gì vào đó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: ready, on another disk than the book.</source>
        <translation>%1: sẵn sàng, nằm trên ổ đĩa khác với sổ.</translation>
    </message>
    <message>
        <source>%1: ready, but on a disk of this computer. When the computer is lost, so are these backups.</source>
        <translation>%1: sẵn sàng, nhưng nằm trên ổ đĩa của máy này. Mất máy thì mất luôn các bản sao lưu ở đây.</translation>
    </message>
    <message>
        <source>All backups lie on this computer&apos;s disk. Keep one on a stick too: when the computer is lost, it is what remains.</source>
        <translation>Mọi bản sao lưu đều nằm trên ổ đĩa của máy này. Hãy giữ thêm một bản trên USB: khi mất máy, đó là bản còn lại.</translation>
    </message>
    <message>
        <source>The last backup outside this computer&apos;s disk is of %1. Plug in the stick for backups, so that a new one is made.</source>
        <translation>Bản sao lưu gần nhất nằm ngoài ổ đĩa của máy này là ngày %1. Hãy cắm USB sao lưu để có bản mới.</translation>
    </message>
    <message>
        <source>The last backup outside this computer&apos;s disk is of %1.</source>
        <translation>Bản sao lưu gần nhất nằm ngoài ổ đĩa của máy này là ngày %1.</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged: %2. Do not rely on it; the others are kept.</source>
        <translation>Bản sao lưu ngày %1 bị hỏng: %2. Đừng dựa vào bản này; các bản khác vẫn được giữ.</translation>
    </message>
    <message>
        <source>The last backup is %1. It was tried out and holds: %2.</source>
        <translation>Bản sao lưu gần nhất là %1. Bản này đã được mở thử và có: %2.</translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>Made</source>
        <translation>Ngày sao lưu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>What the last try-out said</source>
        <translation>Kết quả lần mở thử gần nhất</translation>
    </message>
    <message>
        <source>Tried out on</source>
        <translation>Mở thử lúc</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>The backup of %1 was tried out and is good. It holds: %2.</source>
        <translation>Đã mở thử bản sao lưu ngày %1: bản tốt. Trong đó có: %2.</translation>
    </message>
    <message>
        <source>← Book and keys</source>
        <translation>← Sổ và khóa</translation>
    </message>
    <message>
        <source>Back to book and keys</source>
        <translation>Trở về Sổ và khóa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Sao lưu &amp;ngay</translation>
    </message>
    <message>
        <source>Try &amp;out the chosen one</source>
        <translation>Mở &amp;thử bản đang chọn</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one…</source>
        <translation>Phụ&amp;c hồi bản đang chọn…</translation>
    </message>
    <message>
        <source>Choose a second &amp;place…</source>
        <translation>Chọn nơi sao &amp;lưu thứ hai…</translation>
    </message>
    <message>
        <source>Prepare a &amp;stick…</source>
        <translation>Chuẩn &amp;bị USB…</translation>
    </message>
    <message>
        <source>&amp;Move the book to another computer…</source>
        <translation>Chuyển &amp;sổ sang máy khác…</translation>
    </message>
    <message>
        <source>Backups of this book</source>
        <translation>Các bản sao lưu của sổ này</translation>
    </message>
    <message>
        <source>Work on the backups</source>
        <translation>Tiến trình sao lưu</translation>
    </message>
    <message>
        <source>Looking for backups and sticks.</source>
        <translation>Đang tìm các bản sao lưu và USB.</translation>
    </message>
    <message>
        <source>A backup is being made and tried out. Leave the stick in; you can go on working.</source>
        <translation>Đang sao lưu và mở thử. Đừng rút USB; vẫn làm việc tiếp được.</translation>
    </message>
    <message>
        <source>The backup is being tried out. Leave the stick in; you can go on working.</source>
        <translation>Đang mở thử bản sao lưu. Đừng rút USB; vẫn làm việc tiếp được.</translation>
    </message>
    <message>
        <source>The file for the other computer is being written. Leave the stick in.</source>
        <translation>Đang ghi tệp chuyển sang máy kia. Đừng rút USB.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file of a backup, what it holds or what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No backup was made yet. “Back up now” makes the first.</source>
        <translation>Chưa có bản sao lưu nào. Bấm “Sao lưu ngay” để có bản đầu tiên.</translation>
    </message>
    <message>
        <source>Choose a second place for backups: a folder on another disk or in the network</source>
        <translation>Chọn nơi sao lưu thứ hai: thư mục trên ổ đĩa khác hoặc trong mạng nội bộ</translation>
    </message>
    <message>
        <source>Backups are made in %1 too from now on. Press “Back up now” for the first one.</source>
        <translation>Từ nay sao lưu thêm vào %1. Bấm “Sao lưu ngay” để có bản đầu tiên ở đó.</translation>
    </message>
    <message>
        <source>The stick %1 is prepared: backups are made on it whenever it is plugged in. Press “Back up now” for the first one.</source>
        <translation>USB %1 đã sẵn sàng: mỗi khi được cắm vào, nó sẽ nhận bản sao lưu. Bấm “Sao lưu ngay” để có bản đầu tiên.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>Biên bản đã ký</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Cuộc họp gần nhất</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>Gói gần nhất</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>chưa nhận được gói nào</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>cần lập</translation>
    </message>
    <message>
        <source>written</source>
        <translation>đã lập</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation>Lý do trả lại</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Board of cells</source>
        <translation>Bảng theo dõi chi bộ</translation>
    </message>
    <message>
        <source>&amp;Enrol a cell…</source>
        <translation>Đăng &amp;ký kết nối chi bộ…</translation>
    </message>
    <message>
        <source>&amp;Take in bundles…</source>
        <translation>&amp;Tiếp nhận gói…</translation>
    </message>
    <message>
        <source>&amp;Write the receipts…</source>
        <translation>&amp;Lập biên nhận…</translation>
    </message>
    <message>
        <source>E&amp;nrol a cell…</source>
        <translation>Đăng &amp;ký kết nối chi bộ…</translation>
    </message>
    <message>
        <source>Take in &amp;bundles…</source>
        <translation>&amp;Tiếp nhận gói…</translation>
    </message>
    <message>
        <source>&amp;Digits of this office</source>
        <translation>30 &amp;chữ số của văn phòng</translation>
    </message>
    <message>
        <source>The 30 digits of this office</source>
        <translation>30 chữ số của văn phòng đảng ủy này</translation>
    </message>
    <message>
        <source>Read these 30 digits to every cell that takes in your answer, by telephone or in person.</source>
        <translation>Đọc 30 chữ số này cho từng chi bộ khi chi bộ tiếp nhận tệp trả lời, qua điện thoại hoặc gặp trực tiếp.</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>Các chi &amp;bộ</translation>
    </message>
    <message>
        <source>What was &amp;taken in today</source>
        <translation>Đã tiếp nhận hôm na&amp;y</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Các chi bộ</translation>
    </message>
    <message>
        <source>What was taken in today</source>
        <translation>Đã tiếp nhận hôm nay</translation>
    </message>
    <message>
        <source>Meetings of the chosen cell</source>
        <translation>Các cuộc họp của chi bộ đang chọn</translation>
    </message>
    <message>
        <source>&amp;Accept the minutes</source>
        <translation>Chấp &amp;nhận biên bản</translation>
    </message>
    <message>
        <source>&amp;Return them with a reason…</source>
        <translation>Trả lại biên bản kè&amp;m lý do…</translation>
    </message>
    <message>
        <source>Choose the bundles</source>
        <translation>Chọn các gói</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 was taken in before. Nothing changed.</source>
        <translation>Gói %1 của %2 đã được tiếp nhận từ trước. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is older than what is here. Nothing changed.</source>
        <translation>Gói %1 của %2 cũ hơn dữ liệu đang có. Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 of %2 was taken in, with signed minutes of %n meetings.</source>
        <translation>
            <numerusform>Đã tiếp nhận gói %1 của %2, có biên bản đã ký của %n cuộc họp.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle before it never came; all that it held came with this one.</source>
        <translation>Có một gói trước đó chưa đến; toàn bộ nội dung của gói ấy đã có trong gói này.</translation>
    </message>
    <message>
        <source>All of it was here before. Nothing changed.</source>
        <translation>Toàn bộ nội dung đã có từ trước. Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were taken in. Write the receipts, so that the cells know.</source>
        <translation>
            <numerusform>Đã tiếp nhận %n gói. Hãy lập biên nhận để các chi bộ biết.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the receipts are written: a stick or a folder</source>
        <translation>Nơi ghi biên nhận: USB hoặc thư mục</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>Biên nhận cho %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written; the list says which file is for which cell.</source>
        <translation>
            <numerusform>Đã lập %n biên nhận; danh sách cho biết tệp nào của chi bộ nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are returned. The next receipt tells the cell.</source>
        <translation>Biên bản được trả lại. Biên nhận lần tới sẽ báo cho chi bộ.</translation>
    </message>
    <message>
        <source>The minutes are accepted. The next receipt tells the cell.</source>
        <translation>Biên bản được chấp nhận. Biên nhận lần tới sẽ báo cho chi bộ.</translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>Các cuộc họp của %1</translation>
    </message>
    <message>
        <source>No cell is enrolled yet: open the request that a cell brings.</source>
        <translation>Chưa có chi bộ nào đăng ký kết nối: hãy mở tệp đăng ký do chi bộ mang đến.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (cấp trên đã xác nhận)</translation>
    </message>
    <message>
        <source>%1 (upper level: %2)</source>
        <translation>%1 (cấp trên: %2)</translation>
    </message>
    <message>
        <source>A signature does not count</source>
        <translation>Có chữ ký không được tính</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>## The board of cells

1. **Take in bundles** that cells brought, as many at once as there are on the stick.
2. Look at the minutes of a cell below the board; accept them, or return them with a reason.
3. **Write the receipts** to a stick: a cell knows only by the receipt that its bundle arrived.

A new cell is **enrolled** once: open its request and type the 30 digits that it reads out to you.

**Keys of the cell**: when a PIN, a stick or a computer was stolen, revoke the key.

**Escrow**: with the key in its safe the office helps a cell that has lost its passphrase. Each request is decided once, and the decision stands in the log.</source>
        <translation>## Bảng theo dõi chi bộ

1. **Tiếp nhận gói** do các chi bộ mang đến; trên USB có bao nhiêu gói thì tiếp nhận một lần bấy nhiêu.
2. Xem biên bản của từng chi bộ ở phía dưới bảng; chấp nhận, hoặc trả lại kèm lý do.
3. **Lập biên nhận** ra USB: chi bộ chỉ biết gói đã đến nơi khi có biên nhận.

Chi bộ mới **đăng ký kết nối** một lần: mở tệp đăng ký của chi bộ và gõ 30 chữ số do chi bộ đọc.

**Xem và thu hồi khóa**: khi mã PIN, USB hoặc máy tính bị lấy cắp, hãy thu hồi khóa.

**Ký gửi khóa**: với khóa cất trong két, văn phòng giúp chi bộ bị mất cụm mật khẩu. Mỗi đề nghị chỉ quyết định một lần và quyết định được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Escr&amp;ow</source>
        <translation>Ký gửi khó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Keys of the cell…</source>
        <translation>Xem &amp;và thu hồi khóa…</translation>
    </message>
    <message>
        <source>Take &amp;in without those signatures</source>
        <translation>&amp;Dùng gói, không tính các chữ ký đó</translation>
    </message>
    <message>
        <source>%1 restored its book from a backup and asks what is here. It has everything; write its receipt.</source>
        <translation>%1 đã phục hồi sổ từ bản sao lưu và hỏi văn phòng đang giữ những gì. Chi bộ không thiếu gì; hãy ghi biên nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%1 restored its book from a backup and lacks %n entries that are here. Its receipt gives them back.</source>
        <translation>
            <numerusform>%1 đã phục hồi sổ từ bản sao lưu và thiếu %n bản ghi đang có ở đây. Biên nhận sẽ trả lại các bản ghi đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>It also has entries that are not here: it was written on after the restore, or in two places. They come with its next bundle.</source>
        <translation>Bản của chi bộ cũng có những bản ghi không có ở đây: sổ được ghi tiếp sau khi phục hồi, hoặc được ghi ở hai nơi. Các bản ghi đó sẽ đến cùng gói gửi lần sau.</translation>
    </message>
    <message>
        <source>Signed with keys that the certificate does not name: %1. Have them confirmed and enrol the cell again.</source>
        <translation>Được ký bằng các khóa không ghi trong chứng thư: %1. Hãy cho xác nhận các khóa đó và đăng ký kết nối lại cho chi bộ.</translation>
    </message>
    <message>
        <source>Signatures of %1 do not count: the keys were revoked before. The cell signs those minutes again with new keys.</source>
        <translation>Không tính chữ ký của %1: khóa đã bị thu hồi trước đó. Chi bộ ký lại các biên bản này bằng khóa mới.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n slips that correct closed minutes.</source>
        <translation>
            <numerusform>Gói có %n phiếu đính chính biên bản đã khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It erased the data of %n persons who have moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.</source>
        <translation>
            <numerusform>Chi bộ đã xóa dữ liệu của %n người đã chuyển đi, sổ này cũng đã xóa theo: nhật ký chỉ còn mã băm.</numerusform>
        </translation>
    </message>
    <message>
        <source>**Send an update along**: choose the update of the program that you were given; it goes to the cells with the receipts you write after that. Each cell&apos;s program verifies it by itself.</source>
        <translation>**Gửi kèm bản cập nhật**: chọn tệp cập nhật chương trình đã được cấp; tệp đi cùng các biên nhận lập sau đó tới các chi bộ. Chương trình của mỗi chi bộ tự kiểm tra tệp.</translation>
    </message>
    <message>
        <source>Send an &amp;update along…</source>
        <translation>&amp;Gửi kèm bản cập nhật…</translation>
    </message>
    <message>
        <source>Choose the update for the cells</source>
        <translation>Chọn bản cập nhật cho các chi bộ</translation>
    </message>
    <message>
        <source>%1 goes along with every receipt that is written from now on, until this book is closed.</source>
        <translation>%1 sẽ được gửi kèm mọi biên nhận lập từ bây giờ cho đến khi đóng sổ này.</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Vai trò khi ký</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>Book and keys</source>
        <translation>Sổ và khóa</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, trực thuộc %2</translation>
    </message>
    <message>
        <source>Place on papers: %1.</source>
        <translation>Địa danh ghi trên văn bản: %1.</translation>
    </message>
    <message>
        <source>Usual meeting place: %1.</source>
        <translation>Nơi thường họp: %1.</translation>
    </message>
    <message>
        <source>Paper numbers run from the congress of %1.</source>
        <translation>Số văn bản tính từ đại hội ngày %1.</translation>
    </message>
    <message>
        <source>Telephone of the upper office: %1.</source>
        <translation>Điện thoại văn phòng đảng ủy cấp trên: %1.</translation>
    </message>
    <message>
        <source>The log holds %1 entries; the upper office has confirmed %2 of them.</source>
        <translation>Nhật ký có %1 bản ghi; cấp trên đã xác nhận %2 bản ghi.</translation>
    </message>
    <message>
        <source>The log holds %1 entries.</source>
        <translation>Nhật ký có %1 bản ghi.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Change the &amp;cover…</source>
        <translation>Sửa trang &amp;bìa…</translation>
    </message>
    <message>
        <source>Make a signing &amp;key…</source>
        <translation>Tạo &amp;khóa ký…</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Kiểm tra &amp;toàn bộ</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Đổi cụm &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>People with signing keys</source>
        <translation>Những người có khóa ký</translation>
    </message>
    <message>
        <source>Not checked since the book was opened.</source>
        <translation>Chưa kiểm tra từ khi mở sổ.</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>%1 đã có khóa ký.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Đã đổi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Everything verifies: %1 entries, %2 signatures, %3 kept files.</source>
        <translation>Kiểm tra toàn bộ đều đạt: %1 bản ghi, %2 chữ ký, %3 tệp lưu giữ.</translation>
    </message>
    <message>
        <source>Something does not verify. Change nothing more and call the upper office.</source>
        <translation>Có nội dung không đạt khi kiểm tra. Đừng sửa gì thêm và hãy gọi điện cho văn phòng đảng ủy cấp trên.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, with the recovery sheet, or by the upper office on request.</source>
        <translation>Sổ mở bằng cụm mật khẩu, bằng tờ phục hồi, hoặc nhờ cấp trên khi có đề nghị.</translation>
    </message>
    <message>
        <source>It opens with the passphrase or with the recovery sheet.</source>
        <translation>Sổ mở bằng cụm mật khẩu hoặc bằng tờ phục hồi.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, or by the upper office on request.</source>
        <translation>Sổ mở bằng cụm mật khẩu, hoặc nhờ cấp trên khi có đề nghị.</translation>
    </message>
    <message>
        <source>It opens with the passphrase alone: when that is forgotten, everything is lost. Make a recovery sheet.</source>
        <translation>Sổ chỉ mở bằng cụm mật khẩu: quên cụm mật khẩu là mất hết. Hãy lập tờ phục hồi.</translation>
    </message>
    <message>
        <source>The book lies in the folder %1.
Everything in it is encrypted. %3
While it is open, whoever sits at this computer can read it: lock the book when you leave.
Version %2, free software under the GNU GPL 3.</source>
        <translation>Sổ nằm trong thư mục %1.
Mọi thứ trong sổ đều được mã hóa. %3
Khi sổ đang mở, ai ngồi trước máy này cũng đọc được: hãy khóa sổ khi rời máy.
Phiên bản %2, phần mềm tự do theo giấy phép GNU GPL 3.</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Tờ khôi &amp;phục…</translation>
    </message>
    <message>
        <source>A&amp;gree to escrow…</source>
        <translation>Đồn&amp;g ý ký gửi khóa…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it.</source>
        <translation>Từ nay tờ phục hồi này mở được sổ; tờ cũ không còn mở được. Hãy cất ở nơi chỉ đồng chí tìm thấy.</translation>
    </message>
    <message>
        <source>Choose the offer of the upper office</source>
        <translation>Chọn tệp đề xuất ký gửi của cấp trên</translation>
    </message>
    <message>
        <source>%1 can open this book on request from now on. Send a bundle, so that it learns of it.</source>
        <translation>Từ nay %1 có thể mở sổ này khi có đề nghị. Hãy gửi một gói dữ liệu để cấp trên biết.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>&amp;Show the backups…</source>
        <translation>Xem &amp;các bản sao lưu…</translation>
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
        <translation>## Sổ và khóa

**Bìa sổ** cho biết đây là sổ của ai; phần đầu các văn bản lấy từ đó.

**Phiếu chấm điểm** quy định cách chấm điểm chất lượng sinh hoạt. Phiếu do cấp trên phát hành được nhập từ tệp và áp dụng từ ngày đã chọn; cuộc họp đã chấm giữ phiếu cũ.

Mỗi người ký có **khóa riêng với mã PIN**. Chủ trì và thư ký mỗi người cần một khóa. Đây là chữ ký nội bộ: bản giấy ký tay vẫn là bản gốc.

**Quy định biểu quyết:** có điều quy định để ngỏ, có điều chưa đối chiếu được toàn văn. Mỗi điều có một cách thường làm; hãy chọn ở đây, kèm ngày áp dụng, điều cấp trên hướng dẫn. Các cuộc họp trước ngày đó giữ nguyên quy định khi đó.

**Kiểm tra tất cả** đọc lại toàn bộ sổ và cho biết có gì bị sửa ngoài chương trình hay không.

**Sao lưu** tự chạy khi rời sổ và mỗi giờ một lần, vào máy tính này, vào **nơi sao lưu thứ hai** do đồng chí chọn và vào mọi **USB đã chuẩn bị** đang cắm. Mỗi bản đều được phục hồi thử và kiểm tra; kết quả ghi trong danh sách. Bản sao lưu được **phục hồi** sẽ thành một sổ trong thư mục mới; sổ đang có vẫn giữ nguyên.

**Chuyển sổ sang máy khác** khi thay máy tính: sổ được dùng tiếp ở máy kia, còn ở đây chỉ đọc được.

**Cụm mật khẩu:** ai biết thì mở được sổ. Hãy lập **tờ phục hồi** phòng khi quên và cất xa máy tính; hoặc đồng ý để cấp trên được mở sổ. Không có cả hai thì không ai mở được.</translation>
    </message>
    <message>
        <source>Opened without the passphrase on %1 by the recovery sheet.</source>
        <translation>Ngày %1 sổ đã được mở bằng tờ phục hồi, không dùng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Opened without the passphrase on %1 by an answer of the upper office.</source>
        <translation>Ngày %1 sổ đã được mở bằng trả lời của cấp trên, không dùng cụm mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in all.</source>
        <translation>
            <numerusform>Tất cả %n lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Score sheets…</source>
        <translation>Phiế&amp;u chấm điểm…</translation>
    </message>
    <message>
        <source>Voting r&amp;ules…</source>
        <translation>&amp;Quy định biểu quyết…</translation>
    </message>
    <message>
        <source>The book follows these answers from %1 on.</source>
        <translation>Từ ngày %1, sổ áp dụng các lựa chọn này.</translation>
    </message>
    <message>
        <source>Choose the score sheet</source>
        <translation>Chọn tệp phiếu chấm điểm</translation>
    </message>
</context>
<context>
    <name>CardPaperDialog</name>
    <message>
        <source>Card of %1: on which paper?</source>
        <translation>Phiếu thông tin của %1: theo văn bản nào?</translation>
    </message>
    <message>
        <source>This was entered on an earlier day and says who somebody is or since when in the Party. It changes on a paper only; the old value stays in the history.</source>
        <translation>Nội dung này đã ghi từ ngày trước và cho biết đảng viên là ai hoặc vào Đảng từ khi nào. Chỉ được sửa khi có văn bản; nội dung cũ vẫn lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>Dates of birth are not adjusted since 18/08/2016: the first life record decides (HD 06-HD/TW, 9.2).</source>
        <translation>Từ ngày 18/08/2016 không điều chỉnh ngày, tháng, năm sinh: căn cứ theo hồ sơ gốc đầu tiên (HD 06-HD/TW, 9.2).</translation>
    </message>
    <message>
        <source>&amp;Number of the paper</source>
        <translation>Số &amp;văn bản</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>&amp;Ngày ban hành</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;Reason, in words</source>
        <translation>&amp;Lý do, ghi bằng lời</translation>
    </message>
    <message>
        <source>&amp;Put the card right</source>
        <translation>Điều chỉnh &amp;phiếu</translation>
    </message>
</context>
<context>
    <name>CashBookList</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Tồn quỹ</translation>
    </message>
    <message>
        <source>Before: %1 đồng. In: %2. Out: %3. In the box now: %4 đồng.</source>
        <translation>Tồn đầu kỳ: %1 đồng. Thu: %2. Chi: %3. Tồn quỹ hiện nay: %4 đồng.</translation>
    </message>
    <message>
        <source>From %1 on it is less than nothing: something is missing here or wrong.</source>
        <translation>Từ ngày %1 quỹ bị âm: sổ còn thiếu hoặc ghi sai khoản nào đó.</translation>
    </message>
    <message>
        <source>The entry is in the cash book.</source>
        <translation>Khoản này đã ghi vào sổ quỹ.</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>Đã bỏ khoản này.</translation>
    </message>
    <message>
        <source>Cash book of %1</source>
        <translation>Sổ quỹ tiền mặt năm %1</translation>
    </message>
    <message>
        <source>Other m&amp;oney…</source>
        <translation>&amp;Khoản thu chi khác…</translation>
    </message>
    <message>
        <source>Chan&amp;ge… (F2)</source>
        <translation>Sử&amp;a… (F2)</translation>
    </message>
    <message>
        <source>&amp;Print or save the cash book…</source>
        <translation>&amp;In hoặc lưu sổ quỹ…</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Sổ quỹ tiền mặt</translation>
    </message>
    <message>
        <source>Remove the entr&amp;y</source>
        <translation>&amp;Bỏ khoản này</translation>
    </message>
</context>
<context>
    <name>CashEntryDialog</name>
    <message>
        <source>Other money of the cash box</source>
        <translation>Khoản thu, chi khác của quỹ</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Thu hay chi</translation>
    </message>
    <message>
        <source>&amp;Amount in đồng</source>
        <translation>&amp;Số tiền (đồng)</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>Số &amp;chứng từ</translation>
    </message>
    <message>
        <source>&amp;Save the entry</source>
        <translation>&amp;Lưu khoản này</translation>
    </message>
</context>
<context>
    <name>CellCertificates</name>
    <message>
        <source>Choose the request of the cell</source>
        <translation>Chọn tệp đăng ký của chi bộ</translation>
    </message>
    <message>
        <source>Signs for it: %1</source>
        <translation>Người ký thay mặt chi bộ: %1</translation>
    </message>
    <message>
        <source>Nobody has a signing key there yet.</source>
        <translation>Ở chi bộ này chưa ai có khóa ký.</translation>
    </message>
    <message>
        <source>%1 is enrolled. Save the answer for it and read the digits of this office to it.</source>
        <translation>%1 đã đăng ký kết nối. Lưu tệp trả lời cho chi bộ và đọc 30 chữ số của văn phòng cho chi bộ.</translation>
    </message>
    <message numerus="yes">
        <source>Minutes of %n meetings no longer count as signed.</source>
        <translation>
            <numerusform>Biên bản của %n cuộc họp không còn được tính là đã ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is revoked. %2Save the answer for the cell, so that it learns of it, and read the digits of this office to it.</source>
        <translation>Đã thu hồi khóa của %1. %2Lưu tệp trả lời để chi bộ biết, và đọc 30 chữ số của văn phòng cho chi bộ.</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Lư&amp;u tệp trả lời…</translation>
    </message>
    <message>
        <source>Save the answer for the cell</source>
        <translation>Lưu tệp trả lời cho chi bộ</translation>
    </message>
    <message>
        <source>The answer for %1 was saved as %2. Give it to the cell and read the digits of this office to it.</source>
        <translation>Tệp trả lời cho %1 đã được lưu là %2. Giao tệp cho chi bộ và đọc 30 chữ số của văn phòng cho chi bộ.</translation>
    </message>
</context>
<context>
    <name>CellKeysDialog</name>
    <message>
        <source>Key of a person, %1</source>
        <translation>Khóa của một người, %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Key of the book&apos;s log</source>
        <translation>Khóa nhật ký của sổ</translation>
    </message>
    <message>
        <source>Key of the book for bundles</source>
        <translation>Khóa của sổ để ký các gói gửi lên</translation>
    </message>
    <message>
        <source>Key of the book for confirmations</source>
        <translation>Khóa của sổ để xác nhận</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: đang có hiệu lực</translation>
    </message>
    <message>
        <source>%1: revoked as stolen or lost, counts for the first %2 entries</source>
        <translation>%1: đã thu hồi vì bị lấy cắp hoặc mất, chỉ tính trong %2 mục đầu của nhật ký</translation>
    </message>
    <message>
        <source>%1: replaced, counts for the first %2 entries</source>
        <translation>%1: đã thay bằng khóa khác, chỉ tính trong %2 mục đầu của nhật ký</translation>
    </message>
    <message>
        <source>Keys of a cell</source>
        <translation>Các khóa của chi bộ</translation>
    </message>
    <message>
        <source>This office vouches for these keys of %1. When a PIN, a stick or a computer was stolen or lost, revoke the key: what it signed before stays good, what it signs afterwards no longer counts.</source>
        <translation>Văn phòng xác nhận các khóa sau của %1. Khi mã PIN, USB hoặc máy tính bị lấy cắp hay thất lạc, hãy thu hồi khóa: những gì khóa đã ký trước đó vẫn có giá trị, những gì ký sau không được tính nữa.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Các &amp;khóa</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>It counts for the &amp;first entries of the log: how many</source>
        <translation>&amp;Số mục đầu của nhật ký mà khóa còn được tính</translation>
    </message>
    <message>
        <source>Stolen or lost: it may be in strange hands</source>
        <translation>Bị lấy cắp hoặc mất: có thể đã lọt vào tay người khác</translation>
    </message>
    <message>
        <source>Another key takes its place</source>
        <translation>Đã có khóa khác thay thế</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log are held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.</source>
        <translation>
            <numerusform>Ở đây có %n mục nhật ký của chi bộ. Nếu khóa bị lấy cắp từ trước, hãy ghi số nhỏ hơn; biên bản do khóa ký từ lúc đó không còn được tính là đã ký. Chi bộ nhận chứng thư kế tiếp: hãy lưu tệp và đọc 30 chữ số của văn phòng cho chi bộ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke the key…</source>
        <translation>&amp;Thu hồi khóa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>Read back</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read in &amp;large letters (F9)</source>
        <translation>Đọc bằng &amp;chữ lớn (F9)</translation>
    </message>
    <message>
        <source>&amp;Read back and agreed</source>
        <translation>Đã đọc lại và &amp;thông qua</translation>
    </message>
    <message>
        <source>Read back, &amp;not agreed</source>
        <translation>Đã đọc lại, chưa thông q&amp;ua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>&amp;Close and lock the minutes</source>
        <translation>Kết thúc và khóa &amp;biên bản</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>This is an internal signature of this program; it does not replace the official-duty digital signature. The paper signed in ink stays the original.</source>
        <translation>Đây là chữ ký nội bộ của phần mềm, không thay thế chữ ký số chuyên dùng công vụ. Bản giấy ký mực vẫn là bản gốc.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>E&amp;xport minutes…</source>
        <translation>Xuất biê&amp;n bản…</translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Nobody can change them any more.</source>
        <translation>Biên bản %1 đã kết thúc và khóa. Không ai có thể sửa được nữa.</translation>
    </message>
    <message>
        <source>The minutes can be closed now. Once closed they can never be changed.</source>
        <translation>Biên bản có thể kết thúc ngay. Sau khi kết thúc và khóa, biên bản không bao giờ sửa được nữa.</translation>
    </message>
    <message>
        <source>The minutes can be closed once they were read back and agreed.</source>
        <translation>Chỉ kết thúc được biên bản sau khi đã đọc lại và thông qua.</translation>
    </message>
    <message>
        <source>Both have signed. The minutes with their signatures can be saved in a folder.</source>
        <translation>Cả hai người đã ký. Có thể lưu biên bản cùng các chữ ký vào một thư mục.</translation>
    </message>
    <message>
        <source>The minutes can be saved in a folder, but a signature is still missing.</source>
        <translation>Có thể lưu biên bản vào một thư mục, nhưng còn thiếu một chữ ký.</translation>
    </message>
    <message>
        <source>Closed minutes can be saved in a folder, with their signatures.</source>
        <translation>Biên bản đã khóa có thể lưu vào một thư mục, cùng các chữ ký.</translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. You can close them now.</source>
        <translation>Biên bản đã được đọc lại và thông qua. Có thể kết thúc ngay.</translation>
    </message>
    <message>
        <source>It is recorded that the meeting did not agree. Change the minutes and read them back again.</source>
        <translation>Đã ghi nhận hội nghị chưa thông qua. Hãy sửa biên bản và đọc lại.</translation>
    </message>
    <message>
        <source>The minutes %1 are closed and locked. Chair and minute-taker sign them now.</source>
        <translation>Biên bản %1 đã kết thúc và khóa. Mời chủ trì và thư ký ký.</translation>
    </message>
    <message>
        <source>%1 has signed. The minutes are complete.</source>
        <translation>%1 đã ký. Biên bản đã ký đủ.</translation>
    </message>
    <message>
        <source>%1 has signed. The other signature is still missing.</source>
        <translation>%1 đã ký. Còn thiếu chữ ký kia.</translation>
    </message>
    <message>
        <source>%1 has a signing key now.</source>
        <translation>%1 đã có khóa ký.</translation>
    </message>
    <message>
        <source>Save the minutes and their signatures in a folder</source>
        <translation>Lưu biên bản và các chữ ký vào một thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder %1.</source>
        <translation>
            <numerusform>Có %n tệp trong thư mục %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes were read back and agreed.</source>
        <translation>Biên bản đã được đọc lại và thông qua.</translation>
    </message>
    <message>
        <source>The minutes were read back and agreed. Any change asks for another reading.</source>
        <translation>Biên bản đã được đọc lại và thông qua. Nếu sửa thì phải đọc lại lần nữa.</translation>
    </message>
    <message>
        <source>The meeting did not agree: %1</source>
        <translation>Hội nghị chưa nhất trí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open. Fill them in at steps 1 and 2.</source>
        <translation>
            <numerusform>Còn %n chỗ chưa ghi. Hãy ghi ở bước 1 và bước 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed after the last reading. Read the minutes back again.</source>
        <translation>Có nội dung được sửa sau lần đọc gần nhất. Hãy đọc lại biên bản.</translation>
    </message>
    <message>
        <source>Nothing is open. Read the minutes to the meeting.</source>
        <translation>Đã ghi đủ. Hãy đọc biên bản trước hội nghị.</translation>
    </message>
    <message>
        <source>&amp;Score the meeting</source>
        <translation>Chấ&amp;m điểm buổi sinh hoạt</translation>
    </message>
    <message>
        <source>The quality of the meeting is not scored yet. By the rules that comes before the minutes are read back; afterwards it can no longer be added.</source>
        <translation>Chưa chấm điểm chất lượng buổi sinh hoạt. Theo quy định, việc này làm trước khi đọc lại biên bản; khóa biên bản rồi thì không bổ sung được nữa.</translation>
    </message>
    <message>
        <source>&amp;Other remarks of the meeting on the minutes</source>
        <translation>Ý &amp;kiến khác của hội nghị về biên bản</translation>
    </message>
    <message numerus="yes">
        <source>%n points should be looked at before the reading; they do not hinder it.</source>
        <translation>
            <numerusform>Nên xem lại %n điểm trước khi đọc biên bản; các điểm này không cản trở việc thông qua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>The columns were recognised by their titles. Check them by the first rows shown after each title and correct what is wrong. Only the name is needed.</source>
        <translation>Các cột được nhận ra theo tiêu đề. Hãy đối chiếu với những dòng đầu ghi sau mỗi tiêu đề và sửa chỗ sai. Chỉ bắt buộc có họ tên.</translation>
    </message>
    <message>
        <source>The columns are assigned as the last time a list with these titles was taken in.</source>
        <translation>Các cột được gán như lần trước, khi nhập danh sách có cùng tiêu đề này.</translation>
    </message>
    <message>
        <source>&amp;Forget that, recognise anew</source>
        <translation>Quên cách gán này, nhậ&amp;n dạng lại</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Tran&amp;g tính</translation>
    </message>
    <message>
        <source>&amp;Row of the titles</source>
        <translation>Dòng tiê&amp;u đề</translation>
    </message>
    <message>
        <source>&amp;Letters of the list</source>
        <translation>&amp;Bảng mã của danh sách</translation>
    </message>
    <message>
        <source>As recognised, column by column</source>
        <translation>Theo nhận dạng, từng cột một</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Toàn bộ tệp</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>%1: old letters of %2.</source>
        <translation>%1: chữ theo bảng mã cũ %2.</translation>
    </message>
    <message>
        <source>%1: probably old letters of %2; please look at the names.</source>
        <translation>%1: có lẽ là chữ theo bảng mã cũ %2; hãy xem lại các họ tên.</translation>
    </message>
    <message>
        <source>%1: letters and marks are written apart and are put together.</source>
        <translation>%1: chữ và dấu viết rời (Unicode tổ hợp), chương trình ghép lại.</translation>
    </message>
    <message>
        <source>%1: no letter is known for %2, it would be lost and stays as it is written.</source>
        <translation>%1: không có chữ nào ứng với %2, chữ này sẽ bị mất nên giữ nguyên như đã viết.</translation>
    </message>
    <message>
        <source>%1: these fonts have no capitals with tones; by the letters around them are read %2.</source>
        <translation>%1: bảng mã này không có chữ hoa mang dấu; chữ hoa hay thường được đoán theo chữ bên cạnh: %2.</translation>
    </message>
    <message>
        <source>– not in this list –</source>
        <translation>– không có trong danh sách này –</translation>
    </message>
    <message>
        <source>%1: %2 (empty)</source>
        <translation>%1: %2 (trống)</translation>
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
        <translation>&amp;Cột của danh sách: đánh dấu cột được hiện</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>Alt+mũi tên lên trong danh sách</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>Alt+mũi tên xuống trong danh sách</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>file whose first line is the passphrase; - is standard input</source>
        <translation>tệp có dòng đầu là cụm mật khẩu; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>write here instead of to standard output</source>
        <translation>ghi vào đây thay vì ra đầu ra chuẩn</translation>
    </message>
    <message>
        <source>Makes an age identity; with -o its recipient is printed.</source>
        <translation>Tạo một danh tính age; dùng -o thì in ra địa chỉ nhận của danh tính.</translation>
    </message>
    <message>
        <source>Prints the recipients of the identities in a file.</source>
        <translation>In ra địa chỉ nhận của các danh tính trong một tệp.</translation>
    </message>
    <message>
        <source>Encrypts a file or standard input for age recipients or with a passphrase.</source>
        <translation>Mã hóa một tệp hoặc đầu vào chuẩn cho các địa chỉ nhận age hoặc bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>who can read it, age1...; may be repeated</source>
        <translation>ai đọc được, age1...; có thể lặp lại</translation>
    </message>
    <message>
        <source>write text (armor) instead of bytes</source>
        <translation>ghi dạng chữ (armor) thay vì dạng byte</translation>
    </message>
    <message>
        <source>the same as -a</source>
        <translation>giống như -a</translation>
    </message>
    <message>
        <source>Opens an age file, armored or not. Nothing is released before all of it was verified.</source>
        <translation>Mở một tệp age, dạng chữ (armor) hoặc không. Chưa kiểm tra hết thì chưa đưa ra phần nào.</translation>
    </message>
    <message>
        <source>file with age identities, one on a line; may be repeated</source>
        <translation>tệp có các danh tính age, mỗi dòng một danh tính; có thể lặp lại</translation>
    </message>
    <message>
        <source>release each part once it was verified; check the exit status before using any of it</source>
        <translation>đưa ra từng phần ngay khi phần đó được kiểm tra; phải xem mã kết thúc trước khi dùng</translation>
    </message>
    <message>
        <source>the input must be text (armor), which is otherwise recognised</source>
        <translation>đầu vào phải là dạng chữ (armor); nếu không có lựa chọn này thì tự nhận biết</translation>
    </message>
    <message>
        <source>refuse a passphrase file that asks for more work than 2^N; 22 unless given</source>
        <translation>từ chối tệp cụm mật khẩu đòi lượng tính toán lớn hơn 2^N; nếu không ghi thì là 22</translation>
    </message>
    <message>
        <source>where to write; standard output when left out</source>
        <translation>nơi ghi; nếu bỏ trống thì ra đầu ra chuẩn</translation>
    </message>
    <message>
        <source>make a new book (a folder)</source>
        <translation>lập sổ mới (một thư mục)</translation>
    </message>
    <message>
        <source>whose book it is</source>
        <translation>sổ của ai</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>tên tổ chức đảng</translation>
    </message>
    <message>
        <source>name of the upper organisation</source>
        <translation>tên tổ chức đảng cấp trên</translation>
    </message>
    <message>
        <source>place as printed before the date</source>
        <translation>địa danh in trước ngày tháng</translation>
    </message>
    <message>
        <source>where the cell usually meets</source>
        <translation>nơi chi bộ thường họp</translation>
    </message>
    <message>
        <source>close of the last congress: paper numbers run from here</source>
        <translation>ngày bế mạc đại hội gần nhất: số văn bản tính từ đó</translation>
    </message>
    <message>
        <source>what a book is and holds</source>
        <translation>sổ là sổ gì và chứa gì</translation>
    </message>
    <message>
        <source>verify the log, the tables against the log, files and signatures</source>
        <translation>kiểm tra nhật ký, các bảng so với nhật ký, các tệp và chữ ký</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>tệp có dòng đầu là cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>who signs with which key</source>
        <translation>ai ký bằng khóa nào</translation>
    </message>
    <message>
        <source>make a signing key for a member</source>
        <translation>tạo khóa ký cho một đảng viên</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>mã của đảng viên</translation>
    </message>
    <message>
        <source>chair, minute-taker or secretary</source>
        <translation>chủ trì, thư ký hoặc bí thư (chair, minute-taker, secretary)</translation>
    </message>
    <message>
        <source>file whose first line is the PIN</source>
        <translation>tệp có dòng đầu là mã PIN</translation>
    </message>
    <message>
        <source>make a new key although there is one</source>
        <translation>tạo khóa mới dù đã có khóa</translation>
    </message>
    <message>
        <source>public keys: of the book, or the minisign key of a role</source>
        <translation>khóa công khai: của sổ, hoặc khóa minisign của một vai trò</translation>
    </message>
    <message>
        <source>book, chair, minute-taker, secretary or a person&apos;s code</source>
        <translation>book, chair, minute-taker, secretary hoặc mã của một người</translation>
    </message>
    <message>
        <source>the log&apos;s entries as stored, one on a line</source>
        <translation>các bản ghi của nhật ký đúng như đã lưu, mỗi dòng một bản ghi</translation>
    </message>
    <message>
        <source>the signed checkpoint of the log now</source>
        <translation>điểm chốt đã ký của nhật ký tại thời điểm này</translation>
    </message>
    <message>
        <source>proof that an entry lies in the log</source>
        <translation>bằng chứng một bản ghi nằm trong nhật ký</translation>
    </message>
    <message>
        <source>proof that the log continues an older state</source>
        <translation>bằng chứng nhật ký nối tiếp một trạng thái cũ hơn</translation>
    </message>
    <message>
        <source>an invented cell and ward, one month, everything left in OUT</source>
        <translation>một chi bộ và một phường giả định, một tháng, mọi kết quả để lại trong OUT</translation>
    </message>
    <message>
        <source>a book of invented data</source>
        <translation>một sổ có dữ liệu giả định</translation>
    </message>
    <message>
        <source>how many members</source>
        <translation>số đảng viên</translation>
    </message>
    <message>
        <source>how many monthly meetings</source>
        <translation>số cuộc họp hằng tháng</translation>
    </message>
    <message>
        <source>same seed, same data</source>
        <translation>cùng số khởi tạo thì cùng dữ liệu</translation>
    </message>
    <message>
        <source>a cheap passphrase lock, for tests only</source>
        <translation>khóa cụm mật khẩu loại nhẹ, chỉ để thử</translation>
    </message>
    <message>
        <source>Prints what a certificate says without checking it.</source>
        <translation>In nội dung một chứng thư mà không kiểm tra.</translation>
    </message>
    <message>
        <source>Checks a certificate and prints it only when it is good.</source>
        <translation>Kiểm tra một chứng thư và chỉ in ra khi chứng thư hợp lệ.</translation>
    </message>
    <message>
        <source>certificate key of the upper office</source>
        <translation>khóa chứng thư của cấp trên</translation>
    </message>
    <message>
        <source>the certificate before, which it must follow</source>
        <translation>chứng thư trước, chứng thư này phải nối tiếp</translation>
    </message>
    <message>
        <source>a day on which it must be valid</source>
        <translation>một ngày mà chứng thư phải còn hiệu lực</translation>
    </message>
    <message>
        <source>Prints the 30 digits that two people compare, of a verifier key, an enrolment request, an office&apos;s statement or answer, or a certificate.</source>
        <translation>In 30 chữ số để hai người đối chiếu, của một khóa xác minh, tệp đăng ký kết nối, bản kê khai hoặc tệp trả lời của văn phòng, hoặc chứng thư.</translation>
    </message>
    <message>
        <source>file whose first line is the book&apos;s passphrase; - is standard input</source>
        <translation>tệp có dòng đầu là cụm mật khẩu của sổ; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation>ghi đè các tệp đã có</translation>
    </message>
    <message>
        <source>the 30 digits that the other side read out</source>
        <translation>30 chữ số do bên kia đọc</translation>
    </message>
    <message>
        <source>a cell asks its upper office to be enrolled</source>
        <translation>chi bộ xin đăng ký kết nối với cấp trên</translation>
    </message>
    <message>
        <source>the upper office enrols a cell</source>
        <translation>văn phòng cấp trên đăng ký kết nối cho chi bộ</translation>
    </message>
    <message>
        <source>the cell takes in the office&apos;s answer</source>
        <translation>chi bộ tiếp nhận tệp trả lời của văn phòng</translation>
    </message>
    <message>
        <source>make an encrypted bundle for the upper office or a cell</source>
        <translation>lập gói dữ liệu mã hóa gửi cấp trên hoặc gửi chi bộ</translation>
    </message>
    <message>
        <source>for whom; up when left out</source>
        <translation>gửi ai; bỏ trống là gửi lên cấp trên</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>nơi ghi</translation>
    </message>
    <message>
        <source>it is not on its way yet</source>
        <translation>gói chưa được gửi đi</translation>
    </message>
    <message>
        <source>take in one or many bundles; a report for each</source>
        <translation>tiếp nhận một hoặc nhiều gói; mỗi gói một báo cáo</translation>
    </message>
    <message>
        <source>what a bundle says of itself; without a book only its outside</source>
        <translation>gói tự ghi những gì; không có sổ thì chỉ đọc phần ngoài</translation>
    </message>
    <message>
        <source>the cells of an upper office and where they stand</source>
        <translation>các chi bộ của một văn phòng cấp trên và tình trạng từng chi bộ</translation>
    </message>
    <message>
        <source>accept the minutes of a cell, or return them with a reason</source>
        <translation>chấp nhận biên bản của chi bộ, hoặc trả lại kèm lý do</translation>
    </message>
    <message>
        <source>why they are returned; accepted when left out</source>
        <translation>lý do trả lại; bỏ trống là chấp nhận</translation>
    </message>
    <message>
        <source>print hashes in hexadecimal digits instead of base64</source>
        <translation>in mã băm bằng chữ số thập lục phân thay vì base64</translation>
    </message>
    <message>
        <source>take only the first N entries; all unless given</source>
        <translation>chỉ lấy N bản ghi đầu; không ghi thì lấy tất cả</translation>
    </message>
    <message>
        <source>Prints the leaf hash (RFC 6962) of each line of a file or of standard input.</source>
        <translation>In mã băm lá (RFC 6962) của từng dòng trong một tệp hoặc đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Prints the root hash of a log whose entries are lines.</source>
        <translation>In mã băm gốc của một nhật ký mà mỗi bản ghi là một dòng.</translation>
    </message>
    <message>
        <source>Prints the inclusion proof of one entry, the sibling of its leaf first.</source>
        <translation>In bằng chứng có mặt của một bản ghi, bắt đầu từ nút cạnh lá của bản ghi đó.</translation>
    </message>
    <message>
        <source>number of the entry, from 0</source>
        <translation>số thứ tự của bản ghi, từ 0</translation>
    </message>
    <message>
        <source>Prints the proof that a longer log continues a shorter one.</source>
        <translation>In bằng chứng một nhật ký dài hơn nối tiếp một nhật ký ngắn hơn.</translation>
    </message>
    <message>
        <source>size of the shorter log</source>
        <translation>kích thước của nhật ký ngắn hơn</translation>
    </message>
    <message>
        <source>size of the longer log; all entries unless given</source>
        <translation>kích thước của nhật ký dài hơn; không ghi thì lấy tất cả bản ghi</translation>
    </message>
    <message>
        <source>record a meeting described in a JSON file (docs/meeting-file.md)</source>
        <translation>ghi một cuộc họp mô tả trong một tệp JSON (docs/meeting-file.md)</translation>
    </message>
    <message>
        <source>all meetings, latest first</source>
        <translation>tất cả các cuộc họp, mới nhất trước</translation>
    </message>
    <message>
        <source>everything recorded of a meeting, as JSON</source>
        <translation>mọi nội dung đã ghi của một cuộc họp, dạng JSON</translation>
    </message>
    <message>
        <source>record that the minutes were read back</source>
        <translation>ghi nhận biên bản đã được đọc lại</translation>
    </message>
    <message>
        <source>what was objected</source>
        <translation>ý kiến chưa nhất trí</translation>
    </message>
    <message>
        <source>the meeting did not agree</source>
        <translation>hội nghị chưa thông qua</translation>
    </message>
    <message>
        <source>close minutes that were read back and agreed</source>
        <translation>kết thúc biên bản đã được đọc lại và thông qua</translation>
    </message>
    <message>
        <source>sign closed minutes</source>
        <translation>ký biên bản đã khóa</translation>
    </message>
    <message>
        <source>statement, PDF, signatures, attachments and proof into a folder</source>
        <translation>đưa bản xác nhận, PDF, chữ ký, tệp kèm theo và bằng chứng vào một thư mục</translation>
    </message>
    <message>
        <source>another layout than the meeting&apos;s</source>
        <translation>thể thức khác với thể thức của cuộc họp</translation>
    </message>
    <message>
        <source>mark the paper as a draft</source>
        <translation>ghi chữ dự thảo trên văn bản</translation>
    </message>
    <message>
        <source>whom an invitation addresses</source>
        <translation>giấy mời gửi ai</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>ngày của văn bản</translation>
    </message>
    <message>
        <source>take in a list of members from XLSX or CSV</source>
        <translation>nhập danh sách đảng viên từ XLSX hoặc CSV</translation>
    </message>
    <message>
        <source>JSON object: field names to column numbers from 1, headerRow</source>
        <translation>đối tượng JSON: tên trường ứng với số cột tính từ 1, headerRow</translation>
    </message>
    <message>
        <source>which sheet; the first visible one when left out</source>
        <translation>trang tính nào; bỏ trống thì lấy trang đầu tiên không bị ẩn</translation>
    </message>
    <message>
        <source>show the plan and change nothing</source>
        <translation>cho xem dự kiến, không thay đổi gì</translation>
    </message>
    <message>
        <source>members on the list of a day, by given name</source>
        <translation>đảng viên trong danh sách của một ngày, xếp theo tên</translation>
    </message>
    <message>
        <source>the day; today when left out</source>
        <translation>ngày; bỏ trống là hôm nay</translation>
    </message>
    <message>
        <source>also those who left</source>
        <translation>cả những người đã ra khỏi danh sách</translation>
    </message>
    <message>
        <source>one member&apos;s card and way</source>
        <translation>phiếu thông tin và quá trình của một đảng viên</translation>
    </message>
    <message>
        <source>change fields of a member&apos;s card</source>
        <translation>sửa các trường trong phiếu thông tin của đảng viên</translation>
    </message>
    <message>
        <source>record a change of status</source>
        <translation>ghi một thay đổi trạng thái</translation>
    </message>
    <message>
        <source>the day from which it holds</source>
        <translation>có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>number, date and issuer of the decision</source>
        <translation>số, ngày và cơ quan ban hành quyết định</translation>
    </message>
    <message>
        <source>file with the public key</source>
        <translation>tệp có khóa công khai</translation>
    </message>
    <message>
        <source>file with the secret key</source>
        <translation>tệp có khóa bí mật</translation>
    </message>
    <message>
        <source>file whose first line is the PIN of the secret key; - is standard input</source>
        <translation>tệp có dòng đầu là mã PIN của khóa bí mật; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>file that is signed; - is standard input</source>
        <translation>tệp cần ký; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>signature file; the name of the signed file and .minisig unless given</source>
        <translation>tệp chữ ký; không ghi thì là tên tệp được ký và .minisig</translation>
    </message>
    <message>
        <source>Makes a pair of minisign keys and prints the public one.</source>
        <translation>Tạo một cặp khóa minisign và in ra khóa công khai.</translation>
    </message>
    <message>
        <source>Signs a file with a minisign key.</source>
        <translation>Ký một tệp bằng khóa minisign.</translation>
    </message>
    <message>
        <source>trusted comment, signed along; time and file name unless given</source>
        <translation>chú thích tin cậy, được ký cùng; không ghi thì là thời gian và tên tệp</translation>
    </message>
    <message>
        <source>untrusted comment, which nothing protects</source>
        <translation>chú thích không tin cậy, không được bảo vệ</translation>
    </message>
    <message>
        <source>Checks a minisign signature; the trusted comment is printed only when it is good.</source>
        <translation>Kiểm tra một chữ ký minisign; chú thích tin cậy chỉ được in ra khi chữ ký đúng.</translation>
    </message>
    <message>
        <source>the public key itself, RW...</source>
        <translation>chính khóa công khai, RW...</translation>
    </message>
    <message>
        <source>accept signatures of the old form too, made without hashing first</source>
        <translation>chấp nhận cả chữ ký kiểu cũ, tạo mà không băm trước</translation>
    </message>
    <message>
        <source>file with the secret key, one line PRIVATE+KEY+...</source>
        <translation>tệp có khóa bí mật, một dòng PRIVATE+KEY+...</translation>
    </message>
    <message>
        <source>a witness&apos;s key, which signs the time too</source>
        <translation>khóa của bên làm chứng, ký cả thời gian</translation>
    </message>
    <message>
        <source>Makes a key that signs notes under a name and prints its verifier key.</source>
        <translation>Tạo khóa ký ghi chú dưới một tên và in ra khóa xác minh của khóa đó.</translation>
    </message>
    <message>
        <source>Prints the verifier key of a secret key, or of a name and a public key.</source>
        <translation>In khóa xác minh của một khóa bí mật, hoặc của một tên và một khóa công khai.</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>tên của khóa</translation>
    </message>
    <message>
        <source>32 bytes in hexadecimal or base64</source>
        <translation>32 byte dạng thập lục phân hoặc base64</translation>
    </message>
    <message>
        <source>Signs a text that ends with a line end as a note (C2SP signed-note).</source>
        <translation>Ký một đoạn văn bản có dấu xuống dòng ở cuối thành ghi chú có chữ ký (C2SP signed-note).</translation>
    </message>
    <message>
        <source>the input is a signed note, which gets one signature more</source>
        <translation>đầu vào là ghi chú đã ký, được thêm một chữ ký nữa</translation>
    </message>
    <message>
        <source>Checks a signed note; its text is printed only when a key given has signed it.</source>
        <translation>Kiểm tra một ghi chú đã ký; nội dung chỉ được in ra khi một khóa đã cho có ký.</translation>
    </message>
    <message>
        <source>verifier key of a signer; may be repeated, one of them suffices</source>
        <translation>khóa xác minh của người ký; có thể lặp lại, chỉ cần một khóa đúng</translation>
    </message>
    <message>
        <source>Makes the proof file (C2SP tlog-proof) of one entry from the lines of a log and a signed checkpoint.</source>
        <translation>Tạo tệp bằng chứng (C2SP tlog-proof) của một bản ghi từ các dòng của nhật ký và một điểm chốt đã ký.</translation>
    </message>
    <message>
        <source>signed checkpoint of the log</source>
        <translation>điểm chốt đã ký của nhật ký</translation>
    </message>
    <message>
        <source>carried along; nothing protects it</source>
        <translation>được mang kèm; không được bảo vệ</translation>
    </message>
    <message>
        <source>Checks that an entry, a line in a file or on standard input, lies in a log that a policy accepts.</source>
        <translation>Kiểm tra một bản ghi, là một dòng trong tệp hoặc ở đầu vào chuẩn, có nằm trong một nhật ký được chính sách chấp nhận hay không.</translation>
    </message>
    <message>
        <source>log and witness keys, as C2SP tlog-policy says</source>
        <translation>khóa của nhật ký và của bên làm chứng, theo C2SP tlog-policy</translation>
    </message>
    <message>
        <source>the line end at the end of the input belongs to the entry</source>
        <translation>dấu xuống dòng ở cuối đầu vào thuộc về bản ghi</translation>
    </message>
    <message>
        <source>Checks an inclusion proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation>Kiểm tra một bằng chứng có mặt (RFC 6962) với các mã băm là tham số, dạng thập lục phân hoặc base64.</translation>
    </message>
    <message>
        <source>leaf hash of the entry</source>
        <translation>mã băm lá của bản ghi</translation>
    </message>
    <message>
        <source>size of the log</source>
        <translation>kích thước của nhật ký</translation>
    </message>
    <message>
        <source>root hash of the log</source>
        <translation>mã băm gốc của nhật ký</translation>
    </message>
    <message>
        <source>Checks a consistency proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64.</source>
        <translation>Kiểm tra một bằng chứng nối tiếp (RFC 6962) với các mã băm là tham số, dạng thập lục phân hoặc base64.</translation>
    </message>
    <message>
        <source>size of the longer log</source>
        <translation>kích thước của nhật ký dài hơn</translation>
    </message>
    <message>
        <source>root hash of the shorter log</source>
        <translation>mã băm gốc của nhật ký ngắn hơn</translation>
    </message>
    <message>
        <source>root hash of the longer log</source>
        <translation>mã băm gốc của nhật ký dài hơn</translation>
    </message>
    <message>
        <source>the witness&apos;s folder: key (secret key), logs (a verifier key on each line), held (what was confirmed), forks (evidence)</source>
        <translation>thư mục của bên làm chứng: key (khóa bí mật), logs (mỗi dòng một khóa xác minh), held (những gì đã xác nhận), forks (chứng cứ)</translation>
    </message>
    <message>
        <source>Makes the folder of a witness and its key, and prints the verifier key.</source>
        <translation>Tạo thư mục và khóa của bên làm chứng, và in ra khóa xác minh.</translation>
    </message>
    <message>
        <source>Makes a log known to a witness by the log&apos;s verifier key.</source>
        <translation>Khai báo một nhật ký với bên làm chứng bằng khóa xác minh của nhật ký.</translation>
    </message>
    <message>
        <source>Judges a request (C2SP tlog-witness), stores the new state on the disk and then prints the signature line.</source>
        <translation>Xét một yêu cầu (C2SP tlog-witness), lưu trạng thái mới vào đĩa rồi in ra dòng chữ ký.</translation>
    </message>
    <message>
        <source>open every page of the encrypted file, also of a damaged book</source>
        <translation>mở từng trang của tệp đã mã hóa, kể cả của sổ bị hỏng</translation>
    </message>
    <message>
        <source>write the book as an ordinary SQLite file, in the clear</source>
        <translation>ghi sổ ra một tệp SQLite thông thường, không mã hóa</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>không mã hóa</translation>
    </message>
    <message>
        <source>I know that whoever has the file can read it</source>
        <translation>tôi biết rằng ai có tệp này cũng đọc được</translation>
    </message>
    <message>
        <source>check exported minutes with what lies beside them, or the outside of a bundle or receipt; needs no book</source>
        <translation>kiểm tra biên bản đã xuất cùng các tệp bên cạnh, hoặc bên ngoài của gói hay biên nhận; không cần sổ</translation>
    </message>
    <message>
        <source>what was recorded lately, or of one record: who, when, which fields</source>
        <translation>những gì vừa được ghi, hoặc lịch sử của một mục: ai, lúc nào, trường nào</translation>
    </message>
    <message>
        <source>the record as the book had it at the end of that day</source>
        <translation>mục đó như sổ đã ghi vào cuối ngày ấy</translation>
    </message>
    <message>
        <source>how many steps; 50 when left out</source>
        <translation>bao nhiêu lần ghi; không nêu thì 50</translation>
    </message>
    <message>
        <source>only steps before this entry of the log</source>
        <translation>chỉ những lần ghi trước bản ghi này của nhật ký</translation>
    </message>
    <message>
        <source>take back what was recorded in one step with an entry of the log</source>
        <translation>hoàn tác những gì được ghi cùng một lần với một bản ghi của nhật ký</translation>
    </message>
    <message>
        <source>say whether it can be undone and change nothing</source>
        <translation>chỉ cho biết có hoàn tác được không, không thay đổi gì</translation>
    </message>
    <message>
        <source>what was removed; undo of its entry puts it back</source>
        <translation>những gì đã xóa; hoàn tác bản ghi của nó thì phục hồi lại</translation>
    </message>
    <message>
        <source>file whose first line is the recovery code, instead of the passphrase</source>
        <translation>tệp có dòng đầu là mã phục hồi, thay cho cụm mật khẩu</translation>
    </message>
    <message>
        <source>make an encrypted backup in a folder, try it out, and say what it holds</source>
        <translation>tạo bản sao lưu mã hóa trong một thư mục, thử phục hồi và cho biết nội dung</translation>
    </message>
    <message>
        <source>clear away older ones: 7 days, 5 weeks and 12 months stay</source>
        <translation>dọn các bản cũ: giữ lại 7 ngày, 5 tuần và 12 tháng</translation>
    </message>
    <message>
        <source>try out each backup of the book in a folder</source>
        <translation>thử phục hồi từng bản sao lưu của sổ trong một thư mục</translation>
    </message>
    <message>
        <source>the age identity that opens a backup, for other programs</source>
        <translation>danh tính age mở được bản sao lưu, để dùng với chương trình khác</translation>
    </message>
    <message>
        <source>put a backup back as a book in a new folder</source>
        <translation>phục hồi bản sao lưu thành sổ trong một thư mục mới</translation>
    </message>
    <message>
        <source>hand the book over to another computer; here it is only read from then on</source>
        <translation>chuyển sổ sang máy khác; từ đó ở đây chỉ còn đọc</translation>
    </message>
    <message>
        <source>the other computer, in your words</source>
        <translation>máy kia, ghi theo lời của bạn</translation>
    </message>
    <message>
        <source>file with the code of the recovery sheet, or with the one-time code of a request</source>
        <translation>tệp chứa mã của tờ phục hồi, hoặc mã dùng một lần của đề nghị</translation>
    </message>
    <message>
        <source>make a recovery sheet, then confirm it</source>
        <translation>lập tờ phục hồi, rồi xác nhận</translation>
    </message>
    <message>
        <source>where to write the sheet</source>
        <translation>ghi tờ phục hồi vào đâu</translation>
    </message>
    <message>
        <source>groups typed back from the sheet, a line for each: its number and its characters</source>
        <translation>các nhóm gõ lại từ tờ giấy, mỗi nhóm một dòng: số thứ tự và các ký tự</translation>
    </message>
    <message>
        <source>open a book without its passphrase, by its recovery sheet or the upper office&apos;s answer</source>
        <translation>mở sổ khi không có cụm mật khẩu, bằng tờ phục hồi hoặc trả lời của cấp trên</translation>
    </message>
    <message>
        <source>the upper office&apos;s answer to a request</source>
        <translation>trả lời của cấp trên cho một đề nghị</translation>
    </message>
    <message>
        <source>make the office&apos;s escrow key; the file belongs into the safe</source>
        <translation>tạo khóa ký gửi của văn phòng; tệp phải cất trong két</translation>
    </message>
    <message>
        <source>what cells agree to, signed by the office</source>
        <translation>điều các chi bộ đồng ý, có chữ ký của văn phòng</translation>
    </message>
    <message>
        <source>let the upper office open the book on request; it can never sign</source>
        <translation>cho phép cấp trên mở sổ khi có đề nghị; không bao giờ ký được</translation>
    </message>
    <message>
        <source>let the upper office open the book no longer</source>
        <translation>không cho cấp trên mở sổ nữa</translation>
    </message>
    <message>
        <source>ask the upper office to open a book that nobody can open</source>
        <translation>đề nghị cấp trên mở sổ mà không ai mở được</translation>
    </message>
    <message>
        <source>name of the cell, as the office knows it</source>
        <translation>tên chi bộ, như cấp trên biết</translation>
    </message>
    <message>
        <source>decide on a request, record the decision, and answer it</source>
        <translation>quyết định một đề nghị, ghi quyết định và trả lời</translation>
    </message>
    <message>
        <source>the escrow key from the safe</source>
        <translation>khóa ký gửi lấy từ két</translation>
    </message>
    <message>
        <source>who decided and why, for the log</source>
        <translation>ai quyết định và vì sao, để ghi nhật ký</translation>
    </message>
    <message>
        <source>whose book it is, when no bundle told</source>
        <translation>sổ của ai, khi chưa có gói dữ liệu nào cho biết</translation>
    </message>
    <message>
        <source>say no; nothing is opened</source>
        <translation>từ chối; không mở gì cả</translation>
    </message>
    <message>
        <source>the keys that the office vouches for in a cell&apos;s certificate, and those it revoked</source>
        <translation>các khóa mà văn phòng xác nhận trong chứng thư của chi bộ, và các khóa đã thu hồi</translation>
    </message>
    <message>
        <source>let a key of a cell count no longer, by its next certificate</source>
        <translation>thu hồi một khóa của chi bộ bằng chứng thư kế tiếp</translation>
    </message>
    <message>
        <source>a person&apos;s code or public key, or log, office, witness</source>
        <translation>mã hoặc khóa công khai của một người, hoặc log, office, witness</translation>
    </message>
    <message>
        <source>compromised or superseded; compromised when left out</source>
        <translation>compromised hoặc superseded; bỏ trống là compromised</translation>
    </message>
    <message>
        <source>it goes on to count for the first N entries of the cell&apos;s log; all that are held here when left out</source>
        <translation>khóa còn được tính trong N mục đầu của nhật ký chi bộ; bỏ trống là tất cả các mục đang có ở đây</translation>
    </message>
    <message>
        <source>take in also what holds signatures of revoked keys; they do not count</source>
        <translation>tiếp nhận cả gói có chữ ký của khóa đã thu hồi; các chữ ký đó không được tính</translation>
    </message>
    <message>
        <source>what a restored copy wrote that contradicts what the office gave back</source>
        <translation>những gì bản phục hồi đã ghi, khác với bản văn phòng trả lại</translation>
    </message>
    <message>
        <source>record what was set aside in place of what the book says</source>
        <translation>ghi nội dung để riêng thay cho nội dung trong sổ</translation>
    </message>
    <message>
        <source>leave the book as it is</source>
        <translation>giữ nguyên như trong sổ</translation>
    </message>
    <message>
        <source>which ballot of the meeting, where it held several</source>
        <translation>lần bỏ phiếu nào, khi cuộc họp có nhiều lần</translation>
    </message>
    <message>
        <source>how many ballots; one for each voter in the room otherwise</source>
        <translation>in bao nhiêu phiếu; nếu không ghi thì mỗi người được biểu quyết có mặt một phiếu</translation>
    </message>
    <message>
        <source>the office&apos;s answer to the cell, a certificate, or a log policy that you have from elsewhere; may be given more than once</source>
        <translation>tệp trả lời của văn phòng cho chi bộ, chứng thư, hoặc chính sách nhật ký bạn có từ nguồn khác; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>the same on a page to print</source>
        <translation>cũng khóa đó trên một trang để in</translation>
    </message>
    <message>
        <source>read a score sheet strictly and say what is wrong in it (docs/score-sheet.md); needs no book</source>
        <translation>đọc chặt chẽ một phiếu chấm điểm và nói rõ chỗ sai (docs/score-sheet.md); không cần sổ</translation>
    </message>
    <message>
        <source>the score sheets that are known, and from when each applies</source>
        <translation>các phiếu chấm điểm đã biết và ngày áp dụng của từng phiếu</translation>
    </message>
    <message>
        <source>take a score sheet into the book</source>
        <translation>nhập một phiếu chấm điểm vào sổ</translation>
    </message>
    <message>
        <source>meetings from this day on are scored by it</source>
        <translation>từ ngày này, các cuộc họp được chấm theo phiếu này</translation>
    </message>
    <message>
        <source>score meetings by a sheet from a day on</source>
        <translation>chấm các cuộc họp theo một phiếu kể từ một ngày</translation>
    </message>
    <message>
        <source>the score of a meeting, or what the facts propose while it is not begun</source>
        <translation>điểm của một cuộc họp, hoặc điểm đề xuất theo số liệu khi chưa chấm</translation>
    </message>
    <message>
        <source>fill the score of a meeting from the facts; what people judged stays</source>
        <translation>điền điểm của cuộc họp từ số liệu; điểm do chi bộ nhận xét giữ nguyên</translation>
    </message>
    <message>
        <source>give points for a part of the sheet; - as POINTS means that it does not apply</source>
        <translation>cho điểm một nội dung của phiếu; POINTS là - nghĩa là không có trong kỳ</translation>
    </message>
    <message>
        <source>why</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>go back to what the facts say</source>
        <translation>trở về điểm theo số liệu</translation>
    </message>
    <message>
        <source>record what the member of the upper committee says to a score</source>
        <translation>ghi ý kiến của cấp ủy viên cấp trên phụ trách về điểm chấm</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>on which day; today when not given</source>
        <translation>ngày nào; không ghi thì là hôm nay</translation>
    </message>
    <message>
        <source>another grade than the cell&apos;s: good, fair, average, poor</source>
        <translation>xếp loại khác với chi bộ: good (tốt), fair (khá), average (trung bình), poor (kém)</translation>
    </message>
    <message>
        <source>the scores of a year and its grade by the rule of the sheet</source>
        <translation>điểm các cuộc họp trong năm và xếp loại năm theo quy tắc của phiếu</translation>
    </message>
    <message>
        <source>of this cell, in the book of an office</source>
        <translation>của chi bộ này, trong sổ của văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>what the rules leave open, and what holds in this book</source>
        <translation>những điều quy định để ngỏ và điều sổ này áp dụng</translation>
    </message>
    <message>
        <source>on another day than today</source>
        <translation>vào ngày khác hôm nay</translation>
    </message>
    <message>
        <source>settle what the rules leave open</source>
        <translation>chọn điều quy định để ngỏ</translation>
    </message>
    <message>
        <source>from which day; today otherwise</source>
        <translation>áp dụng từ ngày nào; nếu không ghi thì từ hôm nay</translation>
    </message>
    <message>
        <source>on what paper</source>
        <translation>theo văn bản nào</translation>
    </message>
    <message>
        <source>what the elections of a meeting change on the member cards</source>
        <translation>kết quả bầu cử của cuộc họp làm thay đổi chức vụ trên phiếu đảng viên thế nào</translation>
    </message>
    <message>
        <source>set them</source>
        <translation>ghi các thay đổi đó</translation>
    </message>
    <message>
        <source>from which day</source>
        <translation>từ ngày nào</translation>
    </message>
    <message>
        <source>the papers of before the meeting (the default) or of after it</source>
        <translation>tài liệu trước buổi sinh hoạt (mặc định) hay sau buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Without a theme in the quarters: %1.</source>
        <translation>Các quý chưa có chuyên đề: %1.</translation>
    </message>
    <message>
        <source>the plan of a year: the day of each month, off which free day it was moved, and the theme</source>
        <translation>kế hoạch của một năm: ngày sinh hoạt từng tháng, chuyển vì ngày nghỉ nào, chuyên đề</translation>
    </message>
    <message>
        <source>settle the day of the regular meeting from a month on</source>
        <translation>quy định ngày sinh hoạt thường kỳ, kể từ một tháng</translation>
    </message>
    <message>
        <source>a day of the month; 3 where nothing is said</source>
        <translation>ngày trong tháng; không ghi thì là ngày 3</translation>
    </message>
    <message>
        <source>a day of the week instead, 1 is Monday</source>
        <translation>thay vào đó là thứ trong tuần, 1 là thứ Hai</translation>
    </message>
    <message>
        <source>which of them in the month, 5 is the last</source>
        <translation>lần thứ mấy trong tháng, 5 là lần cuối</translation>
    </message>
    <message>
        <source>where the meeting goes when that day is free</source>
        <translation>gặp ngày nghỉ thì chuyển đi đâu</translation>
    </message>
    <message>
        <source>the cell meets on Saturdays and Sundays too</source>
        <translation>chi bộ sinh hoạt cả thứ Bảy, Chủ nhật</translation>
    </message>
    <message>
        <source>days of each year that are free too, like 24/11, 22/12</source>
        <translation>các ngày khác hằng năm cũng nghỉ, ví dụ 24/11, 22/12</translation>
    </message>
    <message>
        <source>plan a month; without options its plan is emptied</source>
        <translation>lập kế hoạch một tháng; không ghi gì thì xóa trống kế hoạch</translation>
    </message>
    <message>
        <source>theme of its thematic meeting</source>
        <translation>chuyên đề của tháng</translation>
    </message>
    <message>
        <source>who prepares it</source>
        <translation>người chuẩn bị</translation>
    </message>
    <message>
        <source>day of the regular meeting, where not by the rule</source>
        <translation>ngày sinh hoạt thường kỳ, nếu không theo quy định</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>take a theme that was planned or discussed before</source>
        <translation>lấy lại chuyên đề đã có trong kế hoạch hoặc đã sinh hoạt</translation>
    </message>
    <message>
        <source>the plan of a year as PDF</source>
        <translation>kế hoạch sinh hoạt năm dạng PDF</translation>
    </message>
    <message>
        <source>all themes that were planned or discussed, latest first</source>
        <translation>mọi chuyên đề đã có trong kế hoạch hoặc đã sinh hoạt, mới nhất trước</translation>
    </message>
    <message>
        <source>record that a member said before the day that he will not come</source>
        <translation>ghi đảng viên đã báo vắng trước buổi sinh hoạt</translation>
    </message>
    <message>
        <source>when it was said</source>
        <translation>ngày báo</translation>
    </message>
    <message>
        <source>postpone an item of the agenda to the next meeting of the kind</source>
        <translation>hoãn một nội dung sang kỳ sinh hoạt sau cùng loại</translation>
    </message>
    <message>
        <source>take the postponement of an item back</source>
        <translation>bỏ việc hoãn một nội dung</translation>
    </message>
    <message>
        <source>postponed items that wait for a meeting and stand on no agenda</source>
        <translation>các nội dung đã hoãn đang chờ một cuộc họp và chưa có trong chương trình nào</translation>
    </message>
    <message>
        <source>put a postponed item on the agenda of a meeting</source>
        <translation>đưa nội dung đã hoãn vào chương trình một cuộc họp</translation>
    </message>
    <message>
        <source>record that the papers were put into the official handbook app</source>
        <translation>ghi là đã đưa tài liệu lên Sổ tay đảng viên điện tử</translation>
    </message>
    <message>
        <source>when</source>
        <translation>ngày nào</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>bỏ ghi nhận đó</translation>
    </message>
    <message>
        <source>what is due in the official handbook app, soonest first</source>
        <translation>những gì đến hạn đưa lên Sổ tay đảng viên điện tử, gần nhất trước</translation>
    </message>
    <message>
        <source>as of a day; today where nothing is said</source>
        <translation>tính đến ngày; không ghi thì là hôm nay</translation>
    </message>
    <message>
        <source>the sentence, by its number in “minutes lines”</source>
        <translation>câu cần đính chính, theo số dòng trong “minutes lines”</translation>
    </message>
    <message>
        <source>what hinders the reading back (!), and what should be looked at before (?)</source>
        <translation>điều còn cản trở việc đọc lại biên bản (!) và điều nên xem lại trước (?)</translation>
    </message>
    <message>
        <source>record what somebody objected at the reading, or what was decided about it</source>
        <translation>ghi ý kiến chưa nhất trí khi đọc lại biên bản, hoặc quyết định về ý kiến đó</translation>
    </message>
    <message>
        <source>one that is recorded already</source>
        <translation>ý kiến đã ghi</translation>
    </message>
    <message>
        <source>who objected</source>
        <translation>người có ý kiến</translation>
    </message>
    <message>
        <source>open, taken-up (the minutes were changed) or stays (they were not)</source>
        <translation>open (chưa quyết định), taken-up (đã sửa biên bản) hoặc stays (giữ nguyên)</translation>
    </message>
    <message>
        <source>what the meeting decided, in its words</source>
        <translation>quyết định của hội nghị, ghi bằng lời</translation>
    </message>
    <message>
        <source>the sentences of closed minutes that a slip can point at</source>
        <translation>các câu của biên bản đã khóa mà phiếu đính chính có thể chỉ tới</translation>
    </message>
    <message>
        <source>make a slip that corrects a sentence of closed minutes</source>
        <translation>lập phiếu đính chính một câu của biên bản đã khóa</translation>
    </message>
    <message>
        <source>replace (the sentence), insert (behind it) or strike (it); replace otherwise</source>
        <translation>replace (thay câu), insert (thêm ngay sau) hoặc strike (bỏ); không ghi thì là replace</translation>
    </message>
    <message>
        <source>what it should read</source>
        <translation>nội dung đúng</translation>
    </message>
    <message>
        <source>who found it</source>
        <translation>người phát hiện</translation>
    </message>
    <message>
        <source>take back the last slip while nobody has signed it</source>
        <translation>thu lại phiếu mới nhất khi chưa ai ký</translation>
    </message>
    <message>
        <source>the matters of a meeting that an extract can be made of</source>
        <translation>các nội dung của buổi sinh hoạt có thể trích</translation>
    </message>
    <message>
        <source>give out an extract of signed minutes for one matter</source>
        <translation>cấp bản trích biên bản đã ký về một nội dung</translation>
    </message>
    <message>
        <source>the item of the agenda</source>
        <translation>mục của chương trình</translation>
    </message>
    <message>
        <source>only this vote of it</source>
        <translation>chỉ lần biểu quyết này</translation>
    </message>
    <message>
        <source>only this secret ballot of it</source>
        <translation>chỉ lần bỏ phiếu kín này</translation>
    </message>
    <message>
        <source>who certifies it</source>
        <translation>người ký xác nhận bản trích</translation>
    </message>
    <message>
        <source>for whom or for what it is</source>
        <translation>dùng cho ai, vào việc gì</translation>
    </message>
    <message>
        <source>sign this slip, not the minutes</source>
        <translation>ký phiếu đính chính này, không ký biên bản</translation>
    </message>
    <message>
        <source>which slip of the meeting, where it has several</source>
        <translation>phiếu đính chính nào, khi có nhiều phiếu</translation>
    </message>
    <message>
        <source>which extract of the meeting, where it has several</source>
        <translation>bản trích nào, khi có nhiều bản</translation>
    </message>
    <message>
        <source>the minutes with the signed slips behind them, to be printed; not the file that was signed</source>
        <translation>biên bản kèm các phiếu đính chính đã ký, để in; không phải tệp đã ký</translation>
    </message>
    <message>
        <source>record whom the meeting commends, reminds or criticises</source>
        <translation>ghi đảng viên được biểu dương, bị nhắc nhở hoặc phê bình trong buổi sinh hoạt</translation>
    </message>
    <message>
        <source>what it says; praise where nothing is said</source>
        <translation>nội dung: praise là biểu dương (mặc định), reminder là nhắc nhở, criticism là phê bình</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>về việc gì</translation>
    </message>
    <message>
        <source>the sentences that are typed by a few letters</source>
        <translation>các câu mẫu gõ bằng vài chữ tắt</translation>
    </message>
    <message>
        <source>keep a sentence under its letters, or change it</source>
        <translation>lưu một câu mẫu theo chữ tắt, hoặc sửa câu đã có</translation>
    </message>
    <message>
        <source>the sentence; … stands where something is to be typed</source>
        <translation>câu mẫu; dấu … là chỗ cần gõ thêm</translation>
    </message>
    <message>
        <source>remove a sentence of the book</source>
        <translation>xóa một câu mẫu của sổ</translation>
    </message>
    <message>
        <source>a paper to study before the meeting, in a notice or invitation; may be given more than once</source>
        <translation>tài liệu cần nghiên cứu trước, ghi trong thông báo hoặc giấy mời; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>in a notice: whom to tell who cannot come; the chair otherwise</source>
        <translation>trong thông báo: ai vắng thì báo cáo với ai; nếu không ghi thì là người chủ trì</translation>
    </message>
    <message>
        <source>in a notice: until when; the day before the meeting otherwise</source>
        <translation>trong thông báo: chậm nhất ngày nào; nếu không ghi thì là ngày trước cuộc họp</translation>
    </message>
    <message>
        <source>of a year-book: left and right margin change places on the backs of sheets</source>
        <translation>của year-book: lề trái và lề phải đổi chỗ ở mặt sau tờ giấy</translation>
    </message>
    <message>
        <source>when; today where nothing is said</source>
        <translation>ngày nào; không ghi là hôm nay</translation>
    </message>
    <message>
        <source>what meetings were asked for, oldest first</source>
        <translation>các kiến nghị, đề xuất nêu trong cuộc họp, cũ nhất trước</translation>
    </message>
    <message>
        <source>only those of which something is left to do</source>
        <translation>chỉ những kiến nghị còn việc phải làm</translation>
    </message>
    <message>
        <source>those of a cell, in the book of its office</source>
        <translation>kiến nghị của một chi bộ, trong sổ của cấp trên</translation>
    </message>
    <message>
        <source>record a petition of an open meeting, or change one; prints id and number</source>
        <translation>ghi hoặc sửa một kiến nghị của cuộc họp chưa khóa biên bản; in ra id và số</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>nội dung kiến nghị</translation>
    </message>
    <message>
        <source>who asks; without one and without a guest the meeting as a whole</source>
        <translation>người kiến nghị; không ghi và không có khách thì là hội nghị</translation>
    </message>
    <message>
        <source>the guest who asks</source>
        <translation>khách mời kiến nghị</translation>
    </message>
    <message>
        <source>cell-committee, upper-party or other-body</source>
        <translation>cell-committee (chi ủy), upper-party (cấp ủy cấp trên) hoặc other-body (cơ quan khác)</translation>
    </message>
    <message>
        <source>the name of who is to answer</source>
        <translation>tên nơi phải trả lời</translation>
    </message>
    <message>
        <source>by when an answer is expected; otherwise what the rules propose</source>
        <translation>hạn trả lời; không ghi thì theo gói quy định</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>không đặt hạn</translation>
    </message>
    <message>
        <source>one that is recorded already, by id or number</source>
        <translation>kiến nghị đã ghi, theo id hoặc số</translation>
    </message>
    <message>
        <source>remove a petition of an open meeting</source>
        <translation>xóa một kiến nghị của cuộc họp chưa khóa biên bản</translation>
    </message>
    <message>
        <source>record what was answered to a petition, by its id or number</source>
        <translation>ghi kết quả giải quyết một kiến nghị, theo id hoặc số</translation>
    </message>
    <message>
        <source>done, planned, partly, not-accepted, passed-on or withdrawn</source>
        <translation>done, planned, partly, not-accepted, passed-on hoặc withdrawn</translation>
    </message>
    <message>
        <source>the answer or its reason</source>
        <translation>nội dung trả lời hoặc lý do</translation>
    </message>
    <message>
        <source>by when it will be done, of planned</source>
        <translation>hạn giải quyết, khi là planned</translation>
    </message>
    <message>
        <source>when whoever asked was told</source>
        <translation>ngày báo cho người kiến nghị</translation>
    </message>
    <message>
        <source>record that whoever asked was told of the answer</source>
        <translation>ghi đã báo kết quả cho người kiến nghị</translation>
    </message>
    <message>
        <source>open a petition again</source>
        <translation>mở lại một kiến nghị</translation>
    </message>
    <message>
        <source>put the item under which petitions are answered on the agenda of a meeting</source>
        <translation>đưa mục giải đáp kiến nghị vào chương trình của cuộc họp</translation>
    </message>
    <message>
        <source>the minutes and slips that belong into the book of a year, with their hashes and its root</source>
        <translation>biên bản và phiếu đính chính thuộc sổ biên bản của một năm, kèm mã kiểm tra và mã gốc</translation>
    </message>
    <message>
        <source>compare a printed book of the year with the program</source>
        <translation>đối chiếu sổ biên bản của năm đã in với chương trình</translation>
    </message>
    <message>
        <source>the root on the closing page of the printed book</source>
        <translation>mã gốc ở trang kết sổ của sổ đã in</translation>
    </message>
    <message>
        <source>the lines of the closing page, each with its number and hash; then every difference is named</source>
        <translation>các dòng ở trang kết sổ, mỗi dòng có số thứ tự và mã kiểm tra; khi đó từng điểm khác được nêu rõ</translation>
    </message>
    <message>
        <source>the one to change; a new one where nothing is said</source>
        <translation>mục cần sửa; không ghi thì thêm mục mới</translation>
    </message>
    <message>
        <source>take a commendation, reminder or criticism back</source>
        <translation>rút lại một mục biểu dương, nhắc nhở hoặc phê bình</translation>
    </message>
    <message>
        <source>a paper of a meeting as PDF: agenda, notice, invitation, attendance, minutes, resolution, conclusion, report, score, admission, recognition, ballot, ballot-count, correction, extract; or pack, a folder of what is put into the official app; or year-book, all closed minutes of a year or of some time, which stands in the place of ID: 2026, 2025-07-01..2026-06-30</source>
        <translation>một văn bản của cuộc họp dạng PDF: agenda, notice, invitation, attendance, minutes, resolution, conclusion, report, score, admission, recognition, ballot, ballot-count, correction, extract; hoặc pack, thư mục tài liệu cần đưa lên ứng dụng chính thức; hoặc year-book, mọi biên bản đã khóa của một năm hay một khoảng thời gian, ghi vào chỗ ID: 2026, 2025-07-01..2026-06-30</translation>
    </message>
    <message>
        <source>give a notice, a notice of conclusions, a report or a resolution on a person the next number of its series first</source>
        <translation>trước hết lấy số tiếp theo cho thông báo, thông báo kết luận, báo cáo hoặc nghị quyết kết nạp, công nhận</translation>
    </message>
    <message>
        <source>which resolution on a person, where the meeting has several</source>
        <translation>nghị quyết kết nạp, công nhận nào, khi cuộc họp có nhiều nghị quyết</translation>
    </message>
    <message>
        <source>what a meeting concluded on a person whom it proposes to admit or to recognise: the text of the resolution</source>
        <translation>kết luận của cuộc họp về người được đề nghị kết nạp hoặc công nhận: nội dung của nghị quyết</translation>
    </message>
    <message>
        <source>what is proposed; by the vote where one is named</source>
        <translation>nội dung đề nghị: admission là kết nạp, recognition là công nhận; có nêu biểu quyết thì theo biểu quyết đó</translation>
    </message>
    <message>
        <source>the open vote that decided it</source>
        <translation>lần biểu quyết công khai đã quyết định việc này</translation>
    </message>
    <message>
        <source>the secret ballot that decided it</source>
        <translation>lần bỏ phiếu kín đã quyết định việc này</translation>
    </message>
    <message>
        <source>who applies for admission</source>
        <translation>người xin vào Đảng</translation>
    </message>
    <message>
        <source>the probationary member; whom the vote is about where one is named</source>
        <translation>đảng viên dự bị; nếu không ghi mà có nêu biểu quyết thì là người được biểu quyết</translation>
    </message>
    <message>
        <source>on the life record</source>
        <translation>về lý lịch</translation>
    </message>
    <message>
        <source>on political awareness</source>
        <translation>về phẩm chất chính trị</translation>
    </message>
    <message>
        <source>on ethics and way of life</source>
        <translation>về đạo đức, lối sống</translation>
    </message>
    <message>
        <source>on ability and work</source>
        <translation>về năng lực công tác</translation>
    </message>
    <message>
        <source>on relations with people</source>
        <translation>về quan hệ quần chúng</translation>
    </message>
    <message>
        <source>shortcomings</source>
        <translation>khuyết điểm, hạn chế</translation>
    </message>
    <message>
        <source>the reasons of those who were not in favour</source>
        <translation>lý do của những người không tán thành</translation>
    </message>
    <message>
        <source>the resolutions on persons of a meeting</source>
        <translation>các nghị quyết kết nạp, công nhận của một cuộc họp</translation>
    </message>
    <message>
        <source>remove one that has no number yet</source>
        <translation>xóa một nghị quyết chưa có số</translation>
    </message>
    <message>
        <source>the texts of a paper that can be changed, with their numbers</source>
        <translation>các đoạn sửa được của một văn bản, kèm số thứ tự</translation>
    </message>
    <message>
        <source>put other words for a text of a paper; what stands between ‹ › must stay</source>
        <translation>thay câu chữ của một đoạn trong văn bản; phần nằm giữa ‹ › phải giữ nguyên</translation>
    </message>
    <message>
        <source>the words; each line is a paragraph, nothing leaves the paragraph out</source>
        <translation>câu chữ; mỗi dòng in thành một đoạn văn, để trống thì bỏ đoạn đó</translation>
    </message>
    <message>
        <source>go back to the words of the program</source>
        <translation>trở lại câu chữ của mẫu có sẵn</translation>
    </message>
    <message>
        <source>in a report: what the cell asks of the upper level, its petitions to it otherwise; may be given more than once</source>
        <translation>trong báo cáo: kiến nghị, đề xuất với cấp trên; không ghi thì lấy các kiến nghị của cuộc họp gửi cấp trên; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>what says all the words, at their beginnings, with accents or without</source>
        <translation>nội dung có đủ các từ, tìm theo phần đầu của từ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>only member, meeting, item, opinion, task, petition, decision, paper or file</source>
        <translation>chỉ tìm một loại: member, meeting, item, opinion, task, petition, decision, paper hoặc file</translation>
    </message>
    <message>
        <source>only of meetings of that year</source>
        <translation>chỉ các cuộc họp của năm đó</translation>
    </message>
    <message>
        <source>what must not be missed for members, by the day it is due: probation, decisions, terms, badges</source>
        <translation>việc không được bỏ sót đối với đảng viên, xếp theo ngày đến hạn: dự bị, quyết định, thời hạn, huy hiệu</translation>
    </message>
    <message>
        <source>the file to write; standard output when left out</source>
        <translation>tệp cần ghi; bỏ trống thì ra đầu ra chuẩn</translation>
    </message>
    <message>
        <source>say that a deadline is no longer waited for</source>
        <translation>ghi rằng không còn phải chờ một việc đến hạn nữa</translation>
    </message>
    <message>
        <source>what was done, or why nothing is waited for</source>
        <translation>đã làm gì, hoặc vì sao không chờ nữa</translation>
    </message>
    <message>
        <source>whose deadline</source>
        <translation>việc đến hạn của ai</translation>
    </message>
    <message>
        <source>of an applicant; without both, of the cell</source>
        <translation>của người xin vào Đảng; không ghi cả hai thì là của chi bộ</translation>
    </message>
    <message>
        <source>the day it counts from, when several fit</source>
        <translation>ngày bắt đầu tính, khi có nhiều việc phù hợp</translation>
    </message>
    <message>
        <source>what is due as an iCalendar file</source>
        <translation>việc đến hạn dưới dạng tệp iCalendar</translation>
    </message>
    <message>
        <source>the last day; twelve months on when left out</source>
        <translation>ngày cuối; bỏ trống là mười hai tháng sau</translation>
    </message>
    <message>
        <source>without names of people</source>
        <translation>không ghi tên người</translation>
    </message>
    <message>
        <source>the list of what is due, as PDF</source>
        <translation>danh sách việc đến hạn, dạng PDF</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>its date, whole or in part</source>
        <translation>ngày của quyết định, đủ hoặc một phần</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>what happened to a member by date, and the party age</source>
        <translation>quá trình của một đảng viên theo ngày, và tuổi Đảng</translation>
    </message>
    <message>
        <source>the day of the party age; today when left out</source>
        <translation>ngày tính tuổi Đảng; bỏ trống là hôm nay</translation>
    </message>
    <message>
        <source>add a line to a member&apos;s timeline, or change one</source>
        <translation>thêm một dòng vào quá trình của đảng viên, hoặc sửa một dòng</translation>
    </message>
    <message>
        <source>what it was, in words</source>
        <translation>nội dung, ghi bằng lời</translation>
    </message>
    <message>
        <source>since when, whole or in part</source>
        <translation>từ khi nào, đủ hoặc một phần</translation>
    </message>
    <message>
        <source>until when, whole or in part</source>
        <translation>đến khi nào, đủ hoặc một phần</translation>
    </message>
    <message>
        <source>of a badge: years of party age</source>
        <translation>của Huy hiệu: số năm tuổi Đảng</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG of the paper, kept in the book</source>
        <translation>tệp PDF, JPEG hoặc PNG của văn bản, được lưu trong sổ</translation>
    </message>
    <message>
        <source>the line to change</source>
        <translation>dòng cần sửa</translation>
    </message>
    <message>
        <source>take a line of a timeline away</source>
        <translation>xóa một dòng của quá trình</translation>
    </message>
    <message>
        <source>which papers of the dossier are there and where; the papers themselves are never kept</source>
        <translation>hồ sơ đang có những giấy tờ nào và giữ ở đâu; bản thân giấy tờ không bao giờ lưu vào sổ</translation>
    </message>
    <message>
        <source>where they are kept</source>
        <translation>nơi giữ giấy tờ</translation>
    </message>
    <message>
        <source>set the photo on a card (JPEG, at most 300 kB), or write it out</source>
        <translation>đặt ảnh vào phiếu thông tin (JPEG, nhiều nhất 300 kB), hoặc xuất ảnh ra tệp</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>xóa ảnh</translation>
    </message>
    <message>
        <source>put protected fields of a card right on a paper</source>
        <translation>điều chỉnh các trường được bảo vệ của phiếu thông tin theo văn bản</translation>
    </message>
    <message>
        <source>why, in words</source>
        <translation>lý do, ghi bằng lời</translation>
    </message>
    <message>
        <source>the slip of a corrected card, as PDF</source>
        <translation>phiếu điều chỉnh thông tin đảng viên, dạng PDF</translation>
    </message>
    <message>
        <source>%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level.</source>
        <translation>Đã đóng nhiều hơn mức phải đóng %1 đồng. Đóng thêm được khuyến khích; hãy báo cáo cấp trên.</translation>
    </message>
    <message>
        <source>Three months of a year or more are unpaid. The rule: %1. Nothing is decided by it; the cell considers it.</source>
        <translation>Có đảng viên không đóng đảng phí từ ba tháng trở lên trong năm. Quy định: %1. Phần mềm không quyết định; chi bộ xem xét.</translation>
    </message>
    <message>
        <source>the first month, like 2027-03; this month where nothing is said</source>
        <translation>tháng đầu tiên, ví dụ 2027-03; không nói thì là tháng này</translation>
    </message>
    <message>
        <source>how dues are kept: month, who approves, who collects, percent kept, wage region, paper; with --from it is settled</source>
        <translation>cách quản lý đảng phí: tháng, người duyệt, người thu, tỷ lệ trích để lại, vùng lương, văn bản; có --from thì ghi quy định</translation>
    </message>
    <message>
        <source>from which month on, like 2027-03; what is not said stays as it is</source>
        <translation>từ tháng nào, ví dụ 2027-03; điều không nói giữ nguyên</translation>
    </message>
    <message>
        <source>who directs and approves the amounts</source>
        <translation>người chỉ đạo và duyệt mức đóng</translation>
    </message>
    <message>
        <source>who takes the cash and reminds</source>
        <translation>người thu tiền mặt và đôn đốc</translation>
    </message>
    <message>
        <source>the part that the cell keeps, 0 to 100</source>
        <translation>phần chi bộ được trích để lại, 0 đến 100</translation>
    </message>
    <message>
        <source>region of the minimum wage, 1 to 4</source>
        <translation>vùng lương tối thiểu, 1 đến 4</translation>
    </message>
    <message>
        <source>the paper on which the kept part rests</source>
        <translation>văn bản quy định phần trích để lại</translation>
    </message>
    <message>
        <source>the rates that the program knows: package, month of effect, category, words, certainty</source>
        <translation>các mức đóng mà phần mềm biết: gói, tháng hiệu lực, đối tượng, lời, độ chắc chắn</translation>
    </message>
    <message>
        <source>what each member pays and should pay by the rates: id, name, approved, category, base, amount, source, last month</source>
        <translation>mức từng đảng viên đang đóng và theo quy định: mã, tên, mức đã duyệt, đối tượng, mức tính, số tiền, căn cứ, tháng cuối</translation>
    </message>
    <message>
        <source>of which month; this one where nothing is said</source>
        <translation>của tháng nào; không nói thì là tháng này</translation>
    </message>
    <message>
        <source>record an amount that was approved; prints how many were recorded</source>
        <translation>ghi mức đóng đã duyệt; in ra số mức đã ghi</translation>
    </message>
    <message>
        <source>the last month, of a waiver or reduction</source>
        <translation>tháng cuối, của lần miễn hoặc giảm</translation>
    </message>
    <message>
        <source>of the rates, see dues rates; the one that holds where nothing is said</source>
        <translation>đối tượng, xem dues rates; không nói thì giữ đối tượng đang áp dụng</translation>
    </message>
    <message>
        <source>the income a month</source>
        <translation>thu nhập tính đóng một tháng</translation>
    </message>
    <message>
        <source>another amount than the rates say</source>
        <translation>mức khác với mức theo quy định</translation>
    </message>
    <message>
        <source>why it is another one, or the paper of an exemption</source>
        <translation>lý do mức khác, hoặc văn bản miễn</translation>
    </message>
    <message>
        <source>for everybody of whom the rates say another amount now</source>
        <translation>cho mọi đảng viên mà mức theo quy định nay đã khác</translation>
    </message>
    <message>
        <source>record payments of a month; prints how many, their sum and what was more than owed</source>
        <translation>ghi đóng đảng phí của một tháng; in ra số lần, tổng số và phần đóng thêm</translation>
    </message>
    <message>
        <source>everybody of whom the month is open</source>
        <translation>mọi đảng viên chưa đóng tháng đó</translation>
    </message>
    <message>
        <source>how much each paid; what is open where nothing is said</source>
        <translation>mỗi người đóng bao nhiêu; không nói thì là số còn phải đóng</translation>
    </message>
    <message>
        <source>cash, portal or bank</source>
        <translation>cash, portal hoặc bank (tiền mặt, cổng, ngân hàng)</translation>
    </message>
    <message>
        <source>who took the cash; the one who collects where nothing is said</source>
        <translation>người nhận tiền mặt; không nói thì là người thu đảng phí</translation>
    </message>
    <message>
        <source>of the receipt or of the payment on the portal</source>
        <translation>số biên lai hoặc số giao dịch trên cổng</translation>
    </message>
    <message>
        <source>a month by member: id, name, state, due, paid, open, why nothing is owed</source>
        <translation>một tháng theo đảng viên: mã, tên, tình trạng, phải đóng, đã đóng, còn lại, vì sao không phải đóng</translation>
    </message>
    <message>
        <source>the table of a year: name, twelve months, due, paid, open</source>
        <translation>bảng một năm: tên, mười hai tháng, phải đóng, đã đóng, còn lại</translation>
    </message>
    <message>
        <source>who owes for months that are over: id, name, since, sum, months, `rule` from three unpaid months of a year on</source>
        <translation>ai còn nợ của các tháng đã qua: mã, tên, từ tháng, số tiền, các tháng, `rule` khi từ ba tháng chưa đóng trong năm</translation>
    </message>
    <message>
        <source>Not handed on yet: %1.</source>
        <translation>Chưa nộp lên cấp trên: %1.</translation>
    </message>
    <message>
        <source>%1 đồng of these months are not paid yet; they are taken along by a later remittance.</source>
        <translation>Của các tháng này còn %1 đồng chưa đóng; lần nộp sau sẽ nộp cả phần đó.</translation>
    </message>
    <message>
        <source>From %1 on less than nothing is in the cash box (%2 đồng): something is missing in the book or wrong.</source>
        <translation>Từ ngày %1 quỹ bị âm (%2 đồng): sổ còn thiếu hoặc ghi sai khoản nào đó.</translation>
    </message>
    <message>
        <source>the first day; that of the year where nothing is said</source>
        <translation>ngày đầu; không nói thì là ngày đầu năm</translation>
    </message>
    <message>
        <source>the last day; that of the year where nothing is said</source>
        <translation>ngày cuối; không nói thì là ngày cuối năm</translation>
    </message>
    <message>
        <source>record that dues of the months were handed on; prints id, collected, part of earlier months, kept, handed on</source>
        <translation>ghi việc nộp đảng phí của các tháng lên cấp trên; in ra mã, đã thu, phần của các tháng trước, trích để lại, đã nộp</translation>
    </message>
    <message>
        <source>of the receipt</source>
        <translation>số biên lai</translation>
    </message>
    <message>
        <source>only reckon it</source>
        <translation>chỉ tính thử</translation>
    </message>
    <message>
        <source>what was handed on: id, first and last month, day, collected, kept, handed on, way, paper</source>
        <translation>các lần nộp: mã, tháng đầu, tháng cuối, ngày, đã thu, trích để lại, đã nộp, cách nộp, chứng từ</translation>
    </message>
    <message>
        <source>a remittance by member: name, due, paid, for earlier months, unpaid months</source>
        <translation>một lần nộp theo đảng viên: tên, phải đóng, đã đóng, bổ sung tháng trước, tháng chưa đóng</translation>
    </message>
    <message>
        <source>the cash book: day, kind, what, in, out, balance, id of other money</source>
        <translation>sổ quỹ: ngày, loại, nội dung, thu, chi, tồn, mã khoản khác</translation>
    </message>
    <message>
        <source>record other money of the cash box; prints its id</source>
        <translation>ghi khoản thu chi khác của quỹ; in ra mã</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>nội dung khoản tiền</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>bao nhiêu</translation>
    </message>
    <message>
        <source>in or out; out where nothing is said</source>
        <translation>in hoặc out (thu hoặc chi); không nói thì là chi</translation>
    </message>
    <message>
        <source>remove a line of other money</source>
        <translation>bỏ một khoản thu chi khác</translation>
    </message>
    <message>
        <source>what a meeting announces of the dues of the month before</source>
        <translation>lời thông báo tình hình đóng đảng phí tháng trước của buổi sinh hoạt</translation>
    </message>
    <message>
        <source>put it into the meeting</source>
        <translation>ghi vào buổi sinh hoạt</translation>
    </message>
    <message>
        <source>print the dues book of a year (book 2026), the cash book (cash 2026) or the statement of a remittance (statement ID) as PDF</source>
        <translation>in sổ thu nộp của một năm (book 2026), sổ quỹ (cash 2026) hoặc bảng kê của một lần nộp (statement MÃ) ra PDF</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>ghi ra đâu</translation>
    </message>
    <message>
        <source>0 to 100, with one digit behind the comma at most</source>
        <translation>0 đến 100, nhiều nhất một chữ số sau dấu phẩy</translation>
    </message>
    <message>
        <source>excellent, good, fulfilled or not-fulfilled; where it is left out the one of the points</source>
        <translation>excellent, good, fulfilled hoặc not-fulfilled; bỏ trống thì lấy mức theo điểm</translation>
    </message>
    <message>
        <source>why it is so although something is not met</source>
        <translation>lý do, khi có điều kiện chưa đạt</translation>
    </message>
    <message>
        <source>who is evaluated for a year (2026) or quarter (2026-Q3), how far each has come, levels and cap</source>
        <translation>ai được đánh giá trong năm (2026) hoặc quý (2026-Q3), đã đến bước nào, các mức và tỷ lệ tối đa</translation>
    </message>
    <message>
        <source>what the book knows of one member: tasks, quarters, earlier weaknesses, what is not met</source>
        <translation>những gì sổ ghi về một đảng viên: nhiệm vụ, các quý, hạn chế trước đó, điều kiện chưa đạt</translation>
    </message>
    <message>
        <source>record how a member rates himself</source>
        <translation>ghi mức đảng viên tự xếp loại</translation>
    </message>
    <message>
        <source>record what the committee proposes</source>
        <translation>ghi đề xuất của chi ủy</translation>
    </message>
    <message>
        <source>tasks of the time, where not as the book counts</source>
        <translation>số nhiệm vụ trong kỳ, nếu khác số trong sổ</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>trong đó đã hoàn thành</translation>
    </message>
    <message>
        <source>of these done in time</source>
        <translation>trong đó hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>of these beyond what was asked</source>
        <translation>trong đó hoàn thành vượt mức</translation>
    </message>
    <message>
        <source>weaknesses that are named this time</source>
        <translation>hạn chế, khuyết điểm chỉ ra kỳ này</translation>
    </message>
    <message>
        <source>those named before are mended</source>
        <translation>những hạn chế chỉ ra trước đó đã khắc phục</translation>
    </message>
    <message>
        <source>they are not</source>
        <translation>chưa khắc phục</translation>
    </message>
    <message>
        <source>record the vote of the cell on one member, or one vote for everybody who is proposed</source>
        <translation>ghi kết quả biểu quyết của chi bộ về một đảng viên, hoặc một lần biểu quyết chung cho mọi người đã được đề xuất</translation>
    </message>
    <message>
        <source>an open vote of a meeting, whose figures are taken</source>
        <translation>cuộc biểu quyết công khai được lấy số liệu</translation>
    </message>
    <message>
        <source>a counted secret ballot on levels</source>
        <translation>cuộc bỏ phiếu kín xếp loại đã kiểm phiếu</translation>
    </message>
    <message>
        <source>typed totals instead: how many were in favour</source>
        <translation>hoặc nhập tổng số: bao nhiêu người tán thành</translation>
    </message>
    <message>
        <source>of how many entitled to vote</source>
        <translation>trên bao nhiêu người có quyền biểu quyết</translation>
    </message>
    <message>
        <source>at which meeting</source>
        <translation>tại cuộc họp nào</translation>
    </message>
    <message>
        <source>record the level in the end, or for everybody the proposed one</source>
        <translation>ghi mức xếp loại cuối cùng, hoặc lấy mức đề xuất cho tất cả</translation>
    </message>
    <message>
        <source>why there is no level</source>
        <translation>vì sao không xếp loại</translation>
    </message>
    <message>
        <source>remove what was recorded of a member for a time</source>
        <translation>xóa nội dung đã ghi về một đảng viên trong kỳ</translation>
    </message>
    <message>
        <source>settle how many may be excellent, or list what was settled</source>
        <translation>quy định tỷ lệ xuất sắc tối đa, hoặc liệt kê các quy định đã ghi</translation>
    </message>
    <message>
        <source>from which day on it holds</source>
        <translation>áp dụng từ ngày nào</translation>
    </message>
    <message>
        <source>0 to 100; 100 is no cap</source>
        <translation>0 đến 100; 100 là không giới hạn</translation>
    </message>
    <message>
        <source>good-or-better, good or classified: of whom it is reckoned</source>
        <translation>good-or-better, good hoặc classified: tính trên số nào</translation>
    </message>
    <message>
        <source>the list of results, or the sheet of one member, as PDF</source>
        <translation>bảng tổng hợp kết quả, hoặc phiếu của một đảng viên, dạng PDF</translation>
    </message>
    <message>
        <source>the sheet of this member</source>
        <translation>phiếu của đảng viên này</translation>
    </message>
    <message>
        <source>write the whole book into a new folder in open formats that anybody can read</source>
        <translation>ghi toàn bộ sổ vào một thư mục mới ở định dạng mở mà ai cũng đọc được</translation>
    </message>
    <message>
        <source>I know that whoever has the folder can read it</source>
        <translation>tôi biết rằng ai có thư mục này cũng đọc được</translation>
    </message>
    <message>
        <source>make a book of an open export, with a new passphrase and new keys</source>
        <translation>dựng lại sổ từ bản xuất mở, với cụm mật khẩu mới và khóa mới</translation>
    </message>
    <message>
        <source>whether two books have the same entries, records and files, up to what one has more</source>
        <translation>hai sổ có cùng nhật ký, bản ghi và tệp hay không, trừ phần một sổ có thêm</translation>
    </message>
    <message>
        <source>passphrase of the second book, where it is another one</source>
        <translation>cụm mật khẩu của sổ thứ hai, nếu khác</translation>
    </message>
    <message>
        <source>do not take the columns as the last time such a list came</source>
        <translation>không gán cột như lần trước</translation>
    </message>
    <message>
        <source>unicode, tcvn3 or vni for all columns; recognised column by column when left out</source>
        <translation>unicode, tcvn3 hoặc vni cho mọi cột; bỏ trống thì nhận dạng từng cột</translation>
    </message>
    <message>
        <source>same, new or leave-out: what becomes of rows that may be about somebody who is there</source>
        <translation>same, new hoặc leave-out: xử lý các dòng có thể nói về người đã có</translation>
    </message>
    <message>
        <source>the same for single rows, with commas between</source>
        <translation>như trên cho từng dòng, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>how the columns of lists are remembered</source>
        <translation>cách gán cột của các danh sách đã nhớ</translation>
    </message>
    <message>
        <source>forget one of them</source>
        <translation>quên một cách gán</translation>
    </message>
    <message>
        <source>compare the handbook with a list from above; show, settle or print a comparison</source>
        <translation>đối chiếu sổ với danh sách của cấp trên; xem, xử lý hoặc in một lần đối chiếu</translation>
    </message>
    <message>
        <source>the day of the comparison; today when left out</source>
        <translation>ngày đối chiếu; bỏ trống là hôm nay</translation>
    </message>
    <message>
        <source>who made the list and of which day; the name of the file when left out</source>
        <translation>ai lập danh sách, ngày nào; bỏ trống là tên tệp</translation>
    </message>
    <message>
        <source>theirs or ours for differences, with commas between</source>
        <translation>theirs hoặc ours cho từng điểm khác, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>a word on what is settled</source>
        <translation>ghi chú cho việc xử lý</translation>
    </message>
    <message>
        <source>moved-out, deceased or left: of whom only the book has, when theirs is taken</source>
        <translation>moved-out, deceased hoặc left: với người chỉ có trong sổ, khi theo danh sách cấp trên</translation>
    </message>
    <message>
        <source>show the differences and record nothing</source>
        <translation>chỉ xem các điểm khác, không ghi</translation>
    </message>
    <message>
        <source>print the record of the comparison into this file</source>
        <translation>in biên bản đối chiếu ra tệp này</translation>
    </message>
    <message>
        <source>a kept choice</source>
        <translation>một cách chọn đã lưu</translation>
    </message>
    <message>
        <source>age&gt;=60, sex=female, situation!=exempt, residence~TEXT, phone= (missing); may be given again</source>
        <translation>age&gt;=60, sex=female, situation!=exempt, residence~CHỮ, phone= (còn thiếu); có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>fields with commas between</source>
        <translation>các mục, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>by which fields; -age the other way round, entered as entered</source>
        <translation>xếp theo mục nào; -age thì ngược lại, entered theo thứ tự nhập</translation>
    </message>
    <message>
        <source>of the printed list</source>
        <translation>của danh sách in ra</translation>
    </message>
    <message>
        <source>what for, kept in the log of what left the book</source>
        <translation>mục đích, được ghi vào nhật ký đưa dữ liệu ra khỏi sổ</translation>
    </message>
    <message>
        <source>write it as .xlsx, .csv or .pdf</source>
        <translation>ghi ra tệp .xlsx, .csv hoặc .pdf</translation>
    </message>
    <message>
        <source>the last day, of what is granted for a term</source>
        <translation>ngày cuối, với điều được cho phép có thời hạn</translation>
    </message>
    <message>
        <source>in words, such as the reason for an earlier recognition</source>
        <translation>bằng lời, ví dụ lý do công nhận sớm hơn</translation>
    </message>
    <message>
        <source>a list or paper of members: list, roll, 7-hsdv, labels, birthdays, badges, structure, card</source>
        <translation>danh sách hoặc giấy tờ về đảng viên: list, roll, 7-hsdv, labels, birthdays, badges, structure, card</translation>
    </message>
    <message>
        <source>where to: .pdf, or .xlsx or .csv for its table</source>
        <translation>ghi vào đâu: .pdf, hoặc .xlsx, .csv cho bảng</translation>
    </message>
    <message>
        <source>of birthdays or badges; that of the day when left out</source>
        <translation>năm của sinh nhật hoặc huy hiệu; không ghi thì lấy năm của ngày</translation>
    </message>
    <message>
        <source>of birthdays, e.g. 4-6; the whole year when left out</source>
        <translation>tháng sinh nhật, ví dụ 4-6; không ghi thì cả năm</translation>
    </message>
    <message>
        <source>labels beside each other: 2 or 3</source>
        <translation>số nhãn trên một hàng: 2 hoặc 3</translation>
    </message>
    <message>
        <source>labels of the first sheet that are used up</source>
        <translation>số nhãn đã dùng của tờ đầu</translation>
    </message>
    <message>
        <source>whose card</source>
        <translation>của đảng viên nào</translation>
    </message>
    <message>
        <source>keep a choice of members under a name</source>
        <translation>lưu một cách chọn đảng viên dưới một tên</translation>
    </message>
    <message>
        <source>remove a kept choice</source>
        <translation>xóa một cách chọn đã lưu</translation>
    </message>
    <message>
        <source>the kept choices: id, name, conditions, columns</source>
        <translation>các cách chọn đã lưu: mã, tên, điều kiện, cột</translation>
    </message>
    <message>
        <source>the fields of lists, with their titles and words</source>
        <translation>các mục của danh sách, tên cột và các giá trị</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp cần ghi</translation>
    </message>
    <message>
        <source>the day on the paper; today where nothing is said</source>
        <translation>ngày ghi trên giấy; không nêu thì là hôm nay</translation>
    </message>
    <message>
        <source>the organisation on the other side</source>
        <translation>tổ chức ở phía bên kia</translation>
    </message>
    <message>
        <source>what makes the transfer necessary: the time to ask for it counts from there</source>
        <translation>ngày phát sinh việc phải chuyển: thời hạn làm thủ tục tính từ ngày này</translation>
    </message>
    <message>
        <source>the day on the introduction</source>
        <translation>ngày ghi trên giấy giới thiệu</translation>
    </message>
    <message>
        <source>number and issuer of the introduction</source>
        <translation>số và nơi cấp giấy giới thiệu</translation>
    </message>
    <message>
        <source>a day of the last month for which dues are paid</source>
        <translation>một ngày của tháng cuối đã đóng đảng phí</translation>
    </message>
    <message>
        <source>the last day, of a temporary one</source>
        <translation>ngày cuối, với chuyển tạm thời</translation>
    </message>
    <message>
        <source>what goes along, as often as needed; otherwise what usually does</source>
        <translation>giấy tờ kèm theo, nêu nhiều lần nếu cần; không nêu thì theo danh mục thường dùng</translation>
    </message>
    <message>
        <source>who leaves and who comes: open ones first, by the day they are due</source>
        <translation>ai chuyển đi, ai chuyển đến: việc đang mở trước, theo ngày đến hạn</translation>
    </message>
    <message>
        <source>what others seal packets for this book with: key, name, and the 30 digits of its office key</source>
        <translation>thông tin để nơi khác lập gói cho sổ này: khóa, tên và 30 chữ số của khóa cơ quan</translation>
    </message>
    <message>
        <source>record that a member is to leave, or change that; prints the id, doubts go to standard error</source>
        <translation>ghi việc một đảng viên sắp chuyển đi, hoặc sửa việc đã ghi; in mã, điều cần xem lại ra luồng lỗi chuẩn</translation>
    </message>
    <message>
        <source>key of the receiver, age1...; without one only papers go</source>
        <translation>khóa của bên nhận, age1...; không có thì chỉ chuyển giấy tờ</translation>
    </message>
    <message>
        <source>seal the packet for the receiver; prints its number and the 30 digits of our key</source>
        <translation>lập gói niêm phong cho bên nhận; in số gói và 30 chữ số của khóa bên lập</translation>
    </message>
    <message>
        <source>a file that goes along, as often as needed</source>
        <translation>tệp gửi kèm, nêu nhiều lần nếu cần</translation>
    </message>
    <message>
        <source>record that the member was handed the introduction</source>
        <translation>ghi đã giao giấy giới thiệu cho đảng viên</translation>
    </message>
    <message>
        <source>open a packet that came and show what it says; nothing is recorded</source>
        <translation>mở gói chuyển đến và cho xem nội dung; không ghi gì</translation>
    </message>
    <message>
        <source>take a packet in; prints the id of the transfer</source>
        <translation>nhận một gói; in mã lần chuyển</translation>
    </message>
    <message>
        <source>the 30 digits on the inventory, where the sender is not known here</source>
        <translation>30 chữ số trên bản kê, khi sổ này chưa biết bên gửi</translation>
    </message>
    <message>
        <source>when the papers were presented; today where nothing is said</source>
        <translation>ngày xuất trình giấy tờ; không nêu thì là hôm nay</translation>
    </message>
    <message>
        <source>record that papers of somebody were presented without a packet; prints the id</source>
        <translation>ghi việc một người xuất trình giấy tờ mà không có gói; in mã</translation>
    </message>
    <message>
        <source>somebody who is in the book</source>
        <translation>người đã có trong sổ</translation>
    </message>
    <message>
        <source>somebody who is not</source>
        <translation>người chưa có trong sổ</translation>
    </message>
    <message>
        <source>identification number of a new person</source>
        <translation>số định danh của người mới</translation>
    </message>
    <message>
        <source>tick the items of the inventory; prints each with its number</source>
        <translation>đánh dấu các mục của bản kê; in từng mục kèm số thứ tự</translation>
    </message>
    <message>
        <source>all of them were seen</source>
        <translation>đã thấy đủ tất cả</translation>
    </message>
    <message>
        <source>an item that was seen, as often as needed</source>
        <translation>một mục đã thấy, nêu nhiều lần nếu cần</translation>
    </message>
    <message>
        <source>an item that is missing or wrong, and what is wrong with it</source>
        <translation>một mục thiếu hoặc sai, và sai điều gì</translation>
    </message>
    <message>
        <source>accept who comes</source>
        <translation>tiếp nhận người chuyển đến</translation>
    </message>
    <message>
        <source>do not accept who comes</source>
        <translation>không tiếp nhận người chuyển đến</translation>
    </message>
    <message>
        <source>write the receipt for the sender of a packet, sealed for them</source>
        <translation>ghi biên nhận cho bên lập gói, niêm phong cho riêng bên đó</translation>
    </message>
    <message>
        <source>take in the receipt of the receiver</source>
        <translation>nhận biên nhận của bên nhận</translation>
    </message>
    <message>
        <source>record what became of a transfer by paper: accepted, refused, withdrawn or returned</source>
        <translation>ghi kết quả chuyển theo giấy: accepted, refused, withdrawn hoặc returned</translation>
    </message>
    <message>
        <source>why, of refused</source>
        <translation>vì sao, với refused</translation>
    </message>
    <message>
        <source>everything the book holds about a person, as a paper for that person</source>
        <translation>mọi điều sổ đang giữ về một người, thành một bản cho chính người đó</translation>
    </message>
    <message>
        <source>what was printed, saved or handed out about people, the latest first</source>
        <translation>những gì về đảng viên đã in, lưu hoặc giao ra, mới nhất trước</translation>
    </message>
    <message>
        <source>about one person, and about everybody</source>
        <translation>về một người, và về mọi người</translation>
    </message>
    <message>
        <source>the 30 digits of the key that signed the export, as written down when it was made</source>
        <translation>30 chữ số của khóa đã ký bản xuất, như đã ghi lại khi xuất</translation>
    </message>
    <message>
        <source>also of a copy that was handed over to another computer, when the book there is lost</source>
        <translation>cả với bản đã chuyển sang máy khác, khi sổ ở máy đó đã mất</translation>
    </message>
    <message>
        <source>save a file that came along in a packet: an item of the inventory by its number</source>
        <translation>lưu một tệp đến cùng gói: một mục của bản kê theo số thứ tự</translation>
    </message>
    <message>
        <source>erase what the book holds of a member whose official transfer was accepted; prints the id of the erasure</source>
        <translation>xóa dữ liệu sổ đang giữ về đảng viên đã chuyển chính thức và được tiếp nhận; in mã của lần xóa</translation>
    </message>
    <message>
        <source>who asked for it, or by which decision</source>
        <translation>ai yêu cầu, hoặc theo quyết định nào</translation>
    </message>
    <message>
        <source>show what would be erased and what hinders it; nothing is changed</source>
        <translation>cho xem những gì sẽ xóa và điều gì cản trở; không thay đổi gì</translation>
    </message>
    <message>
        <source>the inventory that goes along, the receipt for what came, or the record of an erasure, as PDF</source>
        <translation>bản kê mang theo, biên nhận hồ sơ đến, hoặc biên bản xóa dữ liệu, dạng PDF</translation>
    </message>
    <message>
        <source>parts that stay, with commas between: timeline, evaluations, dues, deadlines, comparisons</source>
        <translation>phần giữ lại, cách nhau bằng dấu phẩy: timeline, evaluations, dues, deadlines, comparisons</translation>
    </message>
    <message>
        <source>an update package that goes along, to a cell only</source>
        <translation>gói cập nhật gửi kèm, chỉ gửi cho chi bộ</translation>
    </message>
    <message>
        <source>verify an update package and say what it brings, and whether it fits this program or that of a portable folder</source>
        <translation>kiểm tra gói cập nhật và cho biết gói có gì, có hợp với chương trình này hoặc với thư mục bản di động không</translation>
    </message>
    <message>
        <source>take in an update package: verified, kept on this computer, not applied yet</source>
        <translation>tiếp nhận gói cập nhật: đã kiểm tra, lưu trên máy này, chưa áp dụng</translation>
    </message>
    <message>
        <source>the update packages that are kept on this computer</source>
        <translation>các gói cập nhật đang lưu trên máy này</translation>
    </message>
    <message>
        <source>apply the update that waits: exchange a portable folder, or write out what is to be installed and say how</source>
        <translation>áp dụng bản cập nhật đang chờ: đổi thư mục bản di động, hoặc ghi ra tệp cần cài đặt và cho biết cách cài</translation>
    </message>
    <message>
        <source>apply this package to the portable folder, without taking it in</source>
        <translation>áp dụng gói này cho thư mục bản di động mà không tiếp nhận vào máy</translation>
    </message>
    <message>
        <source>go back to the former version</source>
        <translation>quay về phiên bản trước</translation>
    </message>
    <message>
        <source>remove the update that waits</source>
        <translation>bỏ bản cập nhật đang chờ</translation>
    </message>
    <message>
        <source>verify an update package and make a new folder of its files</source>
        <translation>kiểm tra gói cập nhật và tạo thư mục mới từ các tệp trong gói</translation>
    </message>
    <message>
        <source>how long to try again while a program still runs from the folder; not at all when left out</source>
        <translation>thử lại trong bao lâu khi còn chương trình chạy từ thư mục; bỏ trống thì không thử lại</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare the handbook with a list</source>
        <translation>Đối chiếu sổ với danh sách</translation>
    </message>
    <message>
        <source>&amp;Who made the list, and of which day it is</source>
        <translation>&amp;Danh sách của ai, ngày nào</translation>
    </message>
    <message>
        <source>Compared &amp;on</source>
        <translation>Ngày đố&amp;i chiếu</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Đối &amp;chiếu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>What the upper level says to the score</source>
        <translation>Ý kiến của cấp trên về điểm chấm</translation>
    </message>
    <message>
        <source>The cell&apos;s score: %1. The minutes are closed and stay as they are; this is recorded beside them, with its own place in the log.</source>
        <translation>Chi bộ chấm: %1. Biên bản đã khóa và giữ nguyên; ý kiến này được ghi riêng bên cạnh biên bản, có vị trí riêng trong nhật ký.</translation>
    </message>
    <message>
        <source>The cell&apos;s score: %1. It stands in the minutes when it is recorded before they are read back.</source>
        <translation>Chi bộ chấm: %1. Ghi trước khi đọc lại biên bản thì ý kiến này nằm trong biên bản.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Chức vụ</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Xếp loại</translation>
    </message>
    <message>
        <source>&amp;Reason, when it is another grade</source>
        <translation>&amp;Lý do, nếu xếp loại khác</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correction slip for closed minutes</source>
        <translation>Phiếu đính chính biên bản đã khóa</translation>
    </message>
    <message>
        <source>&amp;Sentence of the minutes</source>
        <translation>&amp;Câu trong biên bản</translation>
    </message>
    <message>
        <source>It was signed as</source>
        <translation>Nội dung đã ký</translation>
    </message>
    <message>
        <source>What is &amp;done</source>
        <translation>Cách &amp;xử lý</translation>
    </message>
    <message>
        <source>It should &amp;read</source>
        <translation>&amp;Nay là</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Lý &amp;do</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>Người &amp;phát hiện</translation>
    </message>
    <message>
        <source>Another sentence takes its place</source>
        <translation>Thay bằng câu khác</translation>
    </message>
    <message>
        <source>A sentence is added behind it</source>
        <translation>Bổ sung một câu ngay sau</translation>
    </message>
    <message>
        <source>It is struck out</source>
        <translation>Bỏ câu này</translation>
    </message>
    <message>
        <source>&amp;Make the slip</source>
        <translation>&amp;Lập phiếu</translation>
    </message>
    <message>
        <source>%1 (under “%2”)</source>
        <translation>%1 (thuộc mục “%2”)</translation>
    </message>
    <message>
        <source>Choose the sentence above.</source>
        <translation>Hãy chọn câu ở ô trên.</translation>
    </message>
    <message>
        <source>Type some words of the sentence</source>
        <translation>Gõ vài chữ trong câu</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count of the ballots: %1</source>
        <translation>Kết quả kiểm phiếu: %1</translation>
    </message>
    <message>
        <source>Ballots &amp;issued</source>
        <translation>Số phiếu &amp;phát ra</translation>
    </message>
    <message>
        <source>Ballots &amp;collected</source>
        <translation>Số phiếu &amp;thu về</translation>
    </message>
    <message>
        <source>Of these &amp;valid</source>
        <translation>Trong đó &amp;hợp lệ</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>Không hợp lệ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line of the ballot, mark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ballot cast a&amp;t</source>
        <translation>&amp;Bỏ phiếu lúc</translation>
    </message>
    <message>
        <source>Count ov&amp;er at</source>
        <translation>Kiểm phiếu &amp;xong lúc</translation>
    </message>
    <message>
        <source>&amp;Objections</source>
        <translation>Ý kiến về việc &amp;kiểm phiếu</translation>
    </message>
    <message>
        <source>&amp;Why the count is changed</source>
        <translation>&amp;Vì sao sửa kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>&amp;Record the count</source>
        <translation>&amp;Ghi kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Base: %1. Of these %2 are present.</source>
        <translation>Căn cứ tính: %1. Trong đó có mặt %2.</translation>
    </message>
    <message>
        <source>Type what the counting team found. Nothing is kept before it is recorded.</source>
        <translation>Nhập số liệu của ban kiểm phiếu. Chưa ghi thì chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>Sửa trang bìa</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Tên tổ chức đảng</translation>
    </message>
    <message>
        <source>&amp;Upper organisation</source>
        <translation>Tổ chức đảng &amp;cấp trên</translation>
    </message>
    <message>
        <source>&amp;Place, as before the date on papers</source>
        <translation>Địa &amp;danh, ghi trước ngày tháng trên văn bản</translation>
    </message>
    <message>
        <source>Usual &amp;meeting place</source>
        <translation>Nơi thường họ&amp;p</translation>
    </message>
    <message>
        <source>Close of the last &amp;congress (paper numbers run from here)</source>
        <translation>Ngày &amp;bế mạc đại hội gần nhất (số văn bản tính từ ngày này)</translation>
    </message>
    <message>
        <source>&amp;Telephone of the upper office</source>
        <translation>Điện thoại &amp;văn phòng đảng ủy cấp trên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed. Year alone or month and year will do.</source>
        <translation>Ngày, tháng, năm; không cần gõ dấu phân cách. Chỉ năm, hoặc tháng và năm cũng được.</translation>
    </message>
    <message>
        <source>Day, month, year; separators are not needed: 03021945.</source>
        <translation>Ngày, tháng, năm; không cần gõ dấu phân cách: 03021945.</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Đây không phải là ngày tháng</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>no limit is said</source>
        <translation>không ghi hạn</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, đã trễ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Đối với ai</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>&amp;Do it…</source>
        <translation>&amp;Thực hiện…</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>Ghi đã giải qu&amp;yết…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>In da&amp;nh sách…</translation>
    </message>
    <message>
        <source>Save a &amp;calendar…</source>
        <translation>&amp;Lưu lịch…</translation>
    </message>
    <message>
        <source>Nothing is due. The book looks every day at probations, decisions, terms, transfers, badges and what comes each quarter and year.</source>
        <translation>Không có việc nào đến hạn. Hằng ngày sổ tự xem thời gian dự bị, các quyết định, thời hạn, việc chuyển sinh hoạt đảng, Huy hiệu Đảng và những việc làm hằng quý, hằng năm.</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>Trở lại danh sách đảng viên</translation>
    </message>
    <message>
        <source>Where it is written: %1.</source>
        <translation>Căn cứ: %1.</translation>
    </message>
    <message>
        <source>Where it is written: %1 (likely: no full text could be read).</source>
        <translation>Căn cứ: %1 (có thể đúng: chưa đối chiếu được toàn văn).</translation>
    </message>
    <message>
        <source>The deadline is settled; undo (Ctrl+Z) brings it back.</source>
        <translation>Đã ghi việc đến hạn là đã giải quyết; hoàn tác (Ctrl+Z) để lấy lại.</translation>
    </message>
    <message>
        <source>Save a calendar</source>
        <translation>Lưu lịch</translation>
    </message>
    <message>
        <source>The deadlines of the next twelve months are in the calendar file, without names: %1</source>
        <translation>Các việc đến hạn trong mười hai tháng tới đã ghi vào tệp lịch, không kèm tên người: %1</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>Lưu XL&amp;SX…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Lưu &amp;CSV…</translation>
    </message>
    <message>
        <source>## Deadlines

What the cell must not miss for its members and as a whole, the earliest day first; below the list stands where the rule is written.

**Do it** (Enter) opens the form by which it is done: the next meeting, the card, the timeline, the dossier, a transfer, the comparison of lists, the evaluation, the dues, the lists. Most deadlines go by themselves once the book holds what they wait for.

**Settle…** takes away what was done elsewhere or came to nothing (a refusal, a withdrawal), with a word why. Undo brings it back.

**Print the list** and **Save a calendar…** (a file for the calendar of a telephone or computer, with names left out) are for the wall and the pocket.

Badges: who is seriously ill or has died may be proposed up to a year early, badges of 70 years and more up to two years; the program does not know of illness and does not count that; of who has died it tells. After a disciplinary measure in the timeline the badge waits 6, 9 or 12 months. Rules of which only a summary could be read are marked “likely”.</source>
        <translation>## Việc đến hạn

Những việc chi bộ không được bỏ sót đối với đảng viên và đối với cả chi bộ, ngày sớm nhất ở trên; phía dưới danh sách nêu căn cứ của quy định.

**Thực hiện** (Enter) mở đúng chỗ để làm việc đó: cuộc họp tới, phiếu thông tin, quá trình, danh mục hồ sơ, việc chuyển sinh hoạt đảng, việc đối chiếu danh sách, việc đánh giá, xếp loại, đảng phí, các danh sách. Phần lớn các việc tự hết khi trong sổ đã có nội dung cần chờ.

**Ghi đã giải quyết…** bỏ khỏi danh sách việc đã làm ở nơi khác hoặc không thành (bị từ chối, đã rút), kèm một lời nêu lý do. Hoàn tác thì việc đó hiện lại.

**In danh sách** và **Lưu lịch…** (tệp cho lịch của điện thoại hoặc máy tính, không kèm tên người) là để treo tường và mang theo.

Huy hiệu Đảng: đảng viên bị bệnh nặng hoặc từ trần có thể được đề nghị xét tặng sớm đến một năm, Huy hiệu từ 70 năm trở lên sớm đến hai năm; chương trình không biết về bệnh tật nên không tính việc này; người đã từ trần thì chương trình có báo. Sau khi bị kỷ luật ghi trong quá trình, việc xét tặng Huy hiệu phải chờ 6, 9 hoặc 12 tháng. Quy định nào chỉ đọc được bản tóm tắt thì ghi “có thể đúng”.</translation>
    </message>
</context>
<context>
    <name>DigitsDialog</name>
    <message>
        <source>Enrol a cell</source>
        <translation>Đăng ký kết nối chi bộ</translation>
    </message>
    <message>
        <source>This request says that it comes from: %1</source>
        <translation>Tệp đăng ký này ghi là của: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the cell reads out</source>
        <translation>&amp;30 chữ số do chi bộ đọc</translation>
    </message>
    <message>
        <source>&amp;Enrol the cell</source>
        <translation>Đăng &amp;ký kết nối chi bộ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take in the answer of the office</source>
        <translation>Tiếp nhận trả lời của văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>This answer says that it comes from: %1</source>
        <translation>Tệp trả lời này ghi là của: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the office reads out</source>
        <translation>&amp;30 chữ số do văn phòng đọc</translation>
    </message>
    <message>
        <source>&amp;Take in the answer</source>
        <translation>&amp;Tiếp nhận tệp trả lời</translation>
    </message>
</context>
<context>
    <name>DisclosureView</name>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Paper or file</source>
        <translation>Giấy hoặc tệp</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về ai</translation>
    </message>
    <message>
        <source>For what, to whom</source>
        <translation>Để làm gì, giao cho ai</translation>
    </message>
    <message>
        <source>What left the book</source>
        <translation>Dữ liệu đã ra khỏi sổ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Người</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>&amp;What is held about this person…</source>
        <translation>&amp;Sổ đang giữ gì về người này…</translation>
    </message>
    <message>
        <source>Nothing about people was printed, saved or handed out yet. It stands here from the first time on.</source>
        <translation>Chưa có gì về đảng viên được in, lưu hoặc giao ra. Từ lần đầu trở đi sẽ ghi ở đây.</translation>
    </message>
    <message>
        <source>What is held about a person</source>
        <translation>Dữ liệu đang giữ về một người</translation>
    </message>
    <message>
        <source>## What left the book

Law 91/2025 on personal data asks for a log of who got what. Each time data about people is printed, saved as a file or handed over, the book writes down when, what and about whom; nobody can take that out again. Looking at the screen alone is not noted. Choose a **person** to see what concerned them, lists about everybody included.

**What is held about this person** makes a paper of one or two pages for that person: card, steps, timeline, how often they attended and spoke (counted, not quoted), tasks, dues, evaluations, papers about them, who got what, why it is kept and how to have it corrected. Everyone may ask for it.

After somebody moved away the book keeps what it has: its log must prove that nobody changed anything, and signed minutes stay as they are. Taking the contents out of the log, which would leave only their commitment, is not built yet; the paper says so.</source>
        <translation>## Dữ liệu đã ra khỏi sổ

Luật Bảo vệ dữ liệu cá nhân số 91/2025 đòi hỏi ghi lại ai đã nhận gì. Mỗi lần dữ liệu về đảng viên được in, lưu thành tệp hoặc giao ra, sổ ghi lúc nào, giấy gì, về ai; không ai xóa được dòng đó. Chỉ xem trên màn hình thì không ghi. Chọn một **người** để xem những gì liên quan đến họ, kể cả các danh sách chung.

**Sổ đang giữ gì về người này** in một hoặc hai trang cho chính người đó: thẻ, quá trình, số lần sinh hoạt và phát biểu (chỉ đếm, không trích), nhiệm vụ, đảng phí, đánh giá, văn bản về họ, ai đã nhận gì, giữ để làm gì và cách đề nghị sửa. Ai cũng có quyền yêu cầu.

Khi một người đã chuyển đi, sổ vẫn giữ những gì đã ghi: nhật ký phải chứng minh được không ai sửa lén, và biên bản đã ký giữ nguyên. Việc xóa nội dung khỏi nhật ký, chỉ để lại cam kết, hiện chưa có; bản in cũng nói rõ như vậy.</translation>
    </message>
</context>
<context>
    <name>DossierLineDialog</name>
    <message>
        <source>Paper of the dossier</source>
        <translation>Giấy tờ trong hồ sơ</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Tình trạng</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>&amp;Nơi giữ</translation>
    </message>
    <message>
        <source>&amp;Looked at on</source>
        <translation>Ngày &amp;kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
</context>
<context>
    <name>DriveDialog</name>
    <message>
        <source>can only be read</source>
        <translation>chỉ đọc được</translation>
    </message>
    <message>
        <source>prepared already</source>
        <translation>đã chuẩn bị</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>còn trống %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <comment>name of a stick, its place, its size, what can be done with it</comment>
        <translation>%1 (%2), %3, %4</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and wait a moment; it then stands in the list.</source>
        <translation>Chưa có USB nào được cắm. Hãy cắm vào và đợi một lát; USB sẽ hiện trong danh sách.</translation>
    </message>
    <message>
        <source>Nothing that lies on the stick is touched. Only a folder “%1” is made on it.</source>
        <translation>Những gì đang có trên USB không bị đụng đến. Chỉ tạo thêm thư mục “%1”.</translation>
    </message>
    <message>
        <source>Prepare a stick for backups</source>
        <translation>Chuẩn bị USB để sao lưu</translation>
    </message>
    <message>
        <source>Whenever a prepared stick is plugged in, a backup is made on it when the book is left. It is encrypted: without the passphrase nobody can read it.</source>
        <translation>Khi rời sổ mà USB đã chuẩn bị đang cắm, một bản sao lưu được ghi vào đó. Bản này được mã hóa: không có cụm mật khẩu thì không ai đọc được.</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>&amp;USB</translation>
    </message>
    <message>
        <source>&amp;Prepare this stick</source>
        <translation>&amp;Chuẩn bị USB này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>By the regulation somebody of the committee approves the amounts; the card of %1 names no office.</source>
        <translation>Theo quy định, người duyệt mức đóng là cấp ủy viên; thẻ của %1 không ghi chức vụ.</translation>
    </message>
    <message>
        <source>Note on which paper of the upper level the kept part rests.</source>
        <translation>Hãy ghi văn bản của cấp trên quy định phần trích để lại.</translation>
    </message>
    <message>
        <source>No amount approved</source>
        <translation>Chưa duyệt mức đóng</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Chưa đóng</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Đóng chưa đủ</translation>
    </message>
    <message>
        <source>Paid, and more</source>
        <translation>Đã đóng, có đóng thêm</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Before this dues book</source>
        <translation>Trước khi lập sổ</translation>
    </message>
    <message>
        <source>Not a member here yet</source>
        <translation>Chưa sinh hoạt ở đây</translation>
    </message>
    <message>
        <source>Paid at the former cell</source>
        <translation>Đã đóng ở chi bộ cũ</translation>
    </message>
    <message>
        <source>Away, pays there</source>
        <translation>Đi nơi khác, đóng ở đó</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Bị đình chỉ sinh hoạt</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Đã chuyển đi</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Đã từ trần</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>Đã ra khỏi Đảng</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Chọn đối tượng</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>By the rates of this month it is another amount</source>
        <translation>Theo mức đóng của tháng này thì khác</translation>
    </message>
    <message>
        <source>Exempt by party age, not approved yet</source>
        <translation>Được miễn theo tuổi Đảng, chưa duyệt</translation>
    </message>
    <message>
        <source>Waiver or reduction up to %1: %2</source>
        <translation>Miễn, giảm đến hết tháng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Dues of %1 from %n members</source>
        <translation>
            <numerusform>Thu đảng phí tháng %1 của %n đảng viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Dues of %1 handed on</source>
        <translation>Nộp đảng phí tháng %1 lên cấp trên</translation>
    </message>
</context>
<context>
    <name>DuesAmountDialog</name>
    <message>
        <source>Choose the category to which the member belongs.</source>
        <translation>Chọn đối tượng của đảng viên.</translation>
    </message>
    <message>
        <source>By the rates: %1 đồng a month, of %2 đồng (%3).</source>
        <translation>Theo quy định: %1 đồng một tháng, tính trên %2 đồng (%3).</translation>
    </message>
    <message>
        <source>By the rates: %1 đồng a month (%2).</source>
        <translation>Theo quy định: %1 đồng một tháng (%2).</translation>
    </message>
    <message>
        <source>Approved: %1 đồng a month.</source>
        <translation>Duyệt: %1 đồng một tháng.</translation>
    </message>
    <message>
        <source>Dues of %1</source>
        <translation>Mức đóng đảng phí của %1</translation>
    </message>
    <message>
        <source>From the &amp;month on</source>
        <translation>&amp;Từ tháng</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Th&amp;uộc đối tượng</translation>
    </message>
    <message>
        <source>&amp;Income a month</source>
        <translation>Thu &amp;nhập tính đóng một tháng</translation>
    </message>
    <message>
        <source>Anot&amp;her amount is approved</source>
        <translation>&amp;Duyệt mức khác</translation>
    </message>
    <message>
        <source>Amo&amp;unt a month</source>
        <translation>&amp;Mức đóng một tháng</translation>
    </message>
    <message>
        <source>Up &amp;to the month</source>
        <translation>Đến hết thán&amp;g</translation>
    </message>
    <message>
        <source>&amp;Reason, request or paper</source>
        <translation>Lý do, đơn hay &amp;văn bản</translation>
    </message>
    <message>
        <source>Approve&amp;d on</source>
        <translation>Ngà&amp;y duyệt</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>&amp;Save the amount</source>
        <translation>&amp;Lưu mức đóng</translation>
    </message>
    <message>
        <source>This rate is known from summaries only; compare it with the regulation.</source>
        <translation>Mức này mới biết qua bản tóm tắt; hãy đối chiếu với quy định.</translation>
    </message>
</context>
<context>
    <name>DuesAmountList</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập tính đóng</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>By the rates</source>
        <translation>Theo quy định</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>The amount of %1 is recorded.</source>
        <translation>Đã ghi mức đóng của %1.</translation>
    </message>
    <message>
        <source>The amount of %1 is the same as before.</source>
        <translation>Mức đóng của %1 không thay đổi.</translation>
    </message>
    <message>
        <source>By the rates of this month nobody pays another amount than approved.</source>
        <translation>Theo mức đóng của tháng này, không ai phải đóng khác mức đã duyệt.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are approved.</source>
        <translation>
            <numerusform>Đã duyệt %n mức đóng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount of %1 is removed. What was approved before it holds again.</source>
        <translation>Đã bỏ mức đóng của %1. Mức đã duyệt trước đó có hiệu lực trở lại.</translation>
    </message>
    <message>
        <source>&amp;Amount… (F2)</source>
        <translation>Mức đó&amp;ng… (F2)</translation>
    </message>
    <message>
        <source>Approve &amp;what the rates say</source>
        <translation>&amp;Duyệt theo quy định</translation>
    </message>
    <message>
        <source>Rem&amp;ove the amount</source>
        <translation>&amp;Bỏ mức đóng</translation>
    </message>
    <message>
        <source>Amounts of the members</source>
        <translation>Mức đóng của đảng viên</translation>
    </message>
</context>
<context>
    <name>DuesArrearsList</name>
    <message numerus="yes">
        <source>%n months of %1 unpaid: for the cell to consider</source>
        <translation>
            <numerusform>%n tháng của năm %1 không đóng: chi bộ xem xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months open</source>
        <translation>
            <numerusform>Còn %n tháng chưa đóng đủ</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Owes since</source>
        <translation>Nợ từ tháng</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Các tháng</translation>
    </message>
    <message>
        <source>Show the &amp;first open month</source>
        <translation>Mở tháng đầu &amp;chưa đóng</translation>
    </message>
    <message>
        <source>Who owes dues</source>
        <translation>Ai còn nợ đảng phí</translation>
    </message>
    <message>
        <source>Go to the car&amp;d</source>
        <translation>X&amp;em thẻ</translation>
    </message>
</context>
<context>
    <name>DuesMonthList</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Phải đóng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Ngày và cách đóng</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, no %3</source>
        <comment>day, how, number of the receipt</comment>
        <translation>%1, %2, số %3</translation>
    </message>
    <message>
        <source>%1 of %2 members have paid: %3 of %4 đồng</source>
        <translation>%1/%2 đảng viên đã đóng: %3/%4 đồng</translation>
    </message>
    <message>
        <source>%1 has paid for %2. Another payment is entered with F2.</source>
        <translation>%1 đã đóng của tháng %2. Muốn ghi lần đóng khác, nhấn F2.</translation>
    </message>
    <message>
        <source>%1 has paid %2 đồng.</source>
        <translation>%1 đã đóng %2 đồng.</translation>
    </message>
    <message>
        <source>Nothing is open for this month.</source>
        <translation>Tháng này không còn ai phải đóng.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments are recorded, %1 đồng together.</source>
        <translation>
            <numerusform>Đã ghi %n lần đóng, tổng cộng %1 đồng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dues of %2: %3 đồng are open.</source>
        <translation>%1, đảng phí tháng %2: còn phải đóng %3 đồng.</translation>
    </message>
    <message>
        <source>%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level.</source>
        <translation>Đã đóng nhiều hơn mức phải đóng %1 đồng. Đóng thêm được khuyến khích; hãy báo cáo cấp trên.</translation>
    </message>
    <message>
        <source>The payment is recorded.</source>
        <translation>Đã ghi lần đóng.</translation>
    </message>
    <message>
        <source>The payment of %1 is taken out of the book. What was handed on of it is made good by the next remittance.</source>
        <translation>Đã bỏ lần đóng của %1 khỏi sổ. Phần đã nộp lên cấp trên sẽ được trừ vào lần nộp sau.</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>&amp;Ngày đóng</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>&amp;Cách đóng</translation>
    </message>
    <message>
        <source>&amp;Paid (Space)</source>
        <translation>Đã đóng (&amp;phím cách)</translation>
    </message>
    <message>
        <source>Collection of the month</source>
        <translation>Thu đảng phí của tháng</translation>
    </message>
    <message>
        <source>Everybod&amp;y has paid</source>
        <translation>Thu &amp;xong cả tháng</translation>
    </message>
    <message>
        <source>&amp;Another payment… (F2)</source>
        <translation>Lần đóng &amp;khác… (F2)</translation>
    </message>
    <message>
        <source>Take the payment ba&amp;ck</source>
        <translation>&amp;Bỏ lần đóng</translation>
    </message>
    <message>
        <source>Go to the car&amp;d</source>
        <translation>X&amp;em thẻ</translation>
    </message>
</context>
<context>
    <name>DuesPaymentDialog</name>
    <message>
        <source>Payment of dues</source>
        <translation>Đóng đảng phí</translation>
    </message>
    <message>
        <source>&amp;Amount in đồng</source>
        <translation>&amp;Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>&amp;Ngày đóng</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cách đóng</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>Người &amp;thu</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>Số &amp;biên lai</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save the payment</source>
        <translation>&amp;Lưu lần đóng</translation>
    </message>
</context>
<context>
    <name>DuesRemittanceDialog</name>
    <message>
        <source>Collected: %1 đồng. Kept: %2 đồng. Handed on: %3 đồng.</source>
        <translation>Đã thu: %1 đồng. Trích để lại: %2 đồng. Nộp lên cấp trên: %3 đồng.</translation>
    </message>
    <message>
        <source>%1 đồng of it are for months that were handed on before.</source>
        <translation>Trong đó %1 đồng là của các tháng đã nộp trước.</translation>
    </message>
    <message>
        <source>%1 đồng are taken off, because payments that were handed on before were taken back since.</source>
        <translation>Trừ %1 đồng, vì có lần đóng đã nộp nay bị bỏ khỏi sổ.</translation>
    </message>
    <message>
        <source>%1 đồng of these months are not paid yet; a later remittance takes them along.</source>
        <translation>Của các tháng này còn %1 đồng chưa đóng; lần nộp sau sẽ nộp cả phần đó.</translation>
    </message>
    <message>
        <source>Not handed on yet: %1.</source>
        <translation>Chưa nộp lên cấp trên: %1.</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>Nộp đảng phí lên cấp trên</translation>
    </message>
    <message>
        <source>&amp;From the month</source>
        <translation>&amp;Từ tháng</translation>
    </message>
    <message>
        <source>&amp;Up to the month</source>
        <translation>Đế&amp;n hết tháng</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ngà&amp;y nộp</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cách nộp</translation>
    </message>
    <message>
        <source>Number of the &amp;receipt</source>
        <translation>Số &amp;biên lai</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save the remittance</source>
        <translation>&amp;Lưu lần nộp</translation>
    </message>
</context>
<context>
    <name>DuesRemittanceList</name>
    <message>
        <source>Months</source>
        <translation>Các tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Trích để lại</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Receipt and note</source>
        <translation>Biên lai và ghi chú</translation>
    </message>
    <message>
        <source>It is recorded that %1 đồng were handed on.</source>
        <translation>Đã ghi việc nộp %1 đồng lên cấp trên.</translation>
    </message>
    <message>
        <source>Nothing was handed on yet, so there is no statement.</source>
        <translation>Chưa nộp lần nào nên chưa có bảng kê.</translation>
    </message>
    <message>
        <source>Statement of dues of %1</source>
        <translation>Bảng kê nộp đảng phí %1</translation>
    </message>
    <message>
        <source>&amp;Print or save the statement…</source>
        <translation>&amp;In hoặc lưu bảng kê…</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>Đảng phí đã nộp lên cấp trên</translation>
    </message>
    <message>
        <source>Hand dues &amp;on…</source>
        <translation>&amp;Nộp đảng phí lên cấp trên…</translation>
    </message>
</context>
<context>
    <name>DuesRulesDialog</name>
    <message>
        <source>How dues are kept</source>
        <translation>Cách quản lý đảng phí</translation>
    </message>
    <message>
        <source>From the &amp;month on</source>
        <translation>&amp;Từ tháng</translation>
    </message>
    <message>
        <source>Who &amp;approves the amounts</source>
        <translation>Người &amp;duyệt mức đóng</translation>
    </message>
    <message>
        <source>Who co&amp;llects</source>
        <translation>Người th&amp;u đảng phí</translation>
    </message>
    <message>
        <source>The cell &amp;keeps, in percent</source>
        <translation>Chi bộ trích để &amp;lại (%)</translation>
    </message>
    <message>
        <source>On which &amp;paper that rests</source>
        <translation>Theo &amp;văn bản nào</translation>
    </message>
    <message>
        <source>Region of the minimum &amp;wage</source>
        <translation>Vùng lương tối th&amp;iểu</translation>
    </message>
    <message>
        <source>Region %1: %2 đồng</source>
        <translation>Vùng %1: %2 đồng</translation>
    </message>
    <message>
        <source>Two different people: one of the committee directs and approves the amount of each member, another collects. What share an ordinary cell may keep was not found in the regulation; it is 0 until the upper level says otherwise.</source>
        <translation>Hai người khác nhau: một cấp ủy viên chỉ đạo và duyệt mức đóng của từng đảng viên, một đảng viên khác thu. Chưa tìm thấy trong quy định tỷ lệ chi bộ thông thường được trích để lại; để 0 cho đến khi cấp trên có văn bản.</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Lưu &amp;quy định</translation>
    </message>
</context>
<context>
    <name>DuesSection</name>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Dues book of %1</source>
        <translation>Sổ thu, nộp đảng phí năm %1</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>Lưu XL&amp;SX…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Lưu &amp;tệp CSV…</translation>
    </message>
    <message>
        <source>D&amp;ues book of the year…</source>
        <translation>Sổ th&amp;u, nộp cả năm…</translation>
    </message>
</context>
<context>
    <name>DuesView</name>
    <message>
        <source>Dues</source>
        <translation>Đảng phí</translation>
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
        <translation>## Đảng phí

Sổ thu, nộp đảng phí của chi bộ theo Quy định 01-QĐ/TW. Chọn tháng và năm ở phía trên.

**Cách quản lý đảng phí**: một cấp ủy viên duyệt mức đóng, một người khác thu; phần mềm không cho hai việc về cùng một người. Tỷ lệ chi bộ thông thường được trích để lại **chưa tìm thấy** trong quy định. Để 0 phần trăm cho đến khi cấp trên quy định: khi đó nhập tỷ lệ kèm văn bản. Vùng quyết định mức lương tối thiểu.

**Thu đảng phí của tháng**: phím cách hoặc Enter đánh dấu đảng viên đang chọn đã đóng, theo ngày và cách đóng ghi phía trên danh sách. **F2** nhập số tiền, ngày hoặc biên lai khác. Đóng thêm được khuyến khích và được nhắc để báo cáo cấp trên. Lần đóng ghi nhầm thì bỏ đi.

**Mức đóng**: đối tượng và thu nhập tính đóng của từng đảng viên. Phần mềm tính theo mức của tháng đó, tròn đến đồng, nửa đồng trở lên tính tròn lên; cách làm tròn chưa tìm thấy trong quy định, nên làm tròn dưới 1.000 đồng không cần lý do. Mức khác phải có lý do. Mỗi lần miễn hoặc giảm nhiều nhất 12 tháng. Ai đủ 50 năm tuổi đảng theo ngày tháng trong sổ được đề nghị miễn. Mức đóng từ năm 2028 và lương tối thiểu vùng mới ở độ *có thể*: hãy đối chiếu với văn bản đồng chí có.

**Ai phải đóng tháng nào**: theo tình trạng vào ngày đầu tháng. Người chuyển đi đóng đến hết tháng giới thiệu; người sinh hoạt tạm thời nơi khác đóng ở nơi đó; người bị đình chỉ sinh hoạt thì không thu. Miễn công tác và sinh hoạt không phải là miễn đảng phí. Đảng viên mới đóng từ tháng kết nạp (chưa tìm thấy trong quy định).

**Ai còn nợ**: các tháng đã qua. Từ ba tháng không đóng trong một năm dương lịch, phần mềm nói rõ quy định nói gì; phần mềm không quyết định. Có lý do chính đáng hay không do chi bộ xem xét.

**Đã nộp**: số đã thu của các tháng, phần trích để lại và bảng kê. Không khoản nào nộp hai lần; phần đóng muộn nộp cùng lần sau.

**Sổ quỹ**: các lần đóng bằng tiền mặt, số tiền mặt lấy ra để nộp và khoản thu chi khác. Tiền đảng viên đóng qua Cổng dịch vụ công hoặc ngân hàng không qua quỹ tiền mặt.</translation>
    </message>
    <message>
        <source>Three months or more of a year unpaid: %1. The rule says: %2. The cell considers it; nothing is decided by the program.</source>
        <translation>Không đóng đảng phí từ ba tháng trở lên trong năm: %1. Quy định: %2. Chi bộ xem xét; phần mềm không quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%n members owe dues of months that are over, %1 đồng together.</source>
        <translation>
            <numerusform>%n đảng viên còn nợ đảng phí của các tháng đã qua, tổng cộng %1 đồng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes dues of months that are over.</source>
        <translation>Không ai còn nợ đảng phí của các tháng đã qua.</translation>
    </message>
    <message>
        <source>How dues are kept is recorded.</source>
        <translation>Đã ghi cách quản lý đảng phí.</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>Mo&amp;nth</source>
        <translation>T&amp;háng</translation>
    </message>
    <message>
        <source>How dues are &amp;kept…</source>
        <translation>&amp;Quy định thu nộp…</translation>
    </message>
    <message>
        <source>Collection of the month</source>
        <translation>Thu của tháng</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mức đóng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Sổ quỹ</translation>
    </message>
    <message>
        <source>Parts of the dues book</source>
        <translation>Các phần của sổ đảng phí</translation>
    </message>
    <message>
        <source>This cell keeps no dues book yet. Settle from which month on it does, who approves the amounts and who collects.</source>
        <translation>Chi bộ chưa lập sổ đảng phí trong phần mềm. Hãy quy định từ tháng nào, ai duyệt mức đóng và ai thu.</translation>
    </message>
    <message>
        <source>Settle how dues are kept…</source>
        <translation>Quy định cách quản lý đảng phí…</translation>
    </message>
    <message>
        <source>Print or &amp;save…</source>
        <translation>In hoặc &amp;lưu…</translation>
    </message>
</context>
<context>
    <name>DuesYearTable</name>
    <message>
        <source>exempt</source>
        <translation>miễn</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa đóng</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>T1</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>T8</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>T9</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>T10</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>T11</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>T12</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Show the &amp;chosen month</source>
        <translation>Xem &amp;tháng đang chọn</translation>
    </message>
    <message>
        <source>&amp;Print or save the dues book…</source>
        <translation>&amp;In hoặc lưu sổ thu nộp…</translation>
    </message>
    <message>
        <source>Dues book of the year</source>
        <translation>Sổ thu, nộp đảng phí của năm</translation>
    </message>
</context>
<context>
    <name>EnrolmentSteps</name>
    <message>
        <source>1. Make the request file</source>
        <translation>1. Lập tệp đăng ký</translation>
    </message>
    <message>
        <source>It says who the cell is and who signs for it. Make the signing keys first. Save it on a stick and bring it to the office, or send it by e-mail.</source>
        <translation>Tệp này ghi chi bộ nào và ai ký thay mặt chi bộ. Hãy tạo khóa ký trước. Lưu tệp vào USB và mang đến văn phòng đảng ủy, hoặc gửi bằng thư điện tử.</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>Lư&amp;u tệp đăng ký…</translation>
    </message>
    <message>
        <source>2. Read these 30 digits to the office</source>
        <translation>2. Đọc 30 chữ số này cho văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>By telephone or in person, never in the same e-mail: they prove that the request is yours.</source>
        <translation>Qua điện thoại hoặc gặp trực tiếp, không bao giờ gửi trong cùng thư điện tử: các chữ số này chứng minh tệp đăng ký đúng là của chi bộ.</translation>
    </message>
    <message>
        <source>The 30 digits of this cell</source>
        <translation>30 chữ số của chi bộ này</translation>
    </message>
    <message>
        <source>3. Take in the answer of the office</source>
        <translation>3. Tiếp nhận trả lời của văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>The office gives you an answer file and reads its own 30 digits to you. You type them; the program compares.</source>
        <translation>Văn phòng đảng ủy giao tệp trả lời và đọc 30 chữ số của văn phòng. Gõ các chữ số đó vào; chương trình đối chiếu.</translation>
    </message>
    <message>
        <source>&amp;Choose the answer file…</source>
        <translation>&amp;Chọn tệp trả lời…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Lưu tệp đăng ký</translation>
    </message>
    <message>
        <source>The request was saved as %1. Bring it to the office and read the 30 digits to it.</source>
        <translation>Tệp đăng ký đã được lưu là %1. Mang tệp đến văn phòng đảng ủy và đọc 30 chữ số.</translation>
    </message>
    <message>
        <source>Choose the answer file</source>
        <translation>Chọn tệp trả lời</translation>
    </message>
    <message>
        <source>It enrols: %1</source>
        <translation>Đăng ký kết nối cho: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Có hiệu lực đến %1</translation>
    </message>
    <message>
        <source>The book is enrolled with %1. Minutes can be sent now.</source>
        <translation>Sổ đã đăng ký kết nối với %1. Từ nay có thể gửi biên bản.</translation>
    </message>
    <message>
        <source>Signed minutes wait to be sent: send them first, so that a key that was replaced since goes on to count for them.</source>
        <translation>Còn biên bản đã ký chưa gửi: hãy gửi trước, để khóa đã thay vẫn được tính cho các biên bản đó.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>What you typed last time was kept and stands here again.</source>
        <translation>Nội dung gõ lần trước đã được giữ lại và hiện lại ở đây.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Nhập lại từ đầ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Nothing is erased yet. Erase, or close once more to leave everything as it is.</source>
        <translation>Chưa xóa gì. Bấm xóa, hoặc đóng lần nữa để giữ nguyên tất cả.</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>Xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>%1 has moved to %2. What is ticked is taken out of the book for good; the log keeps a fingerprint of it alone.</source>
        <translation>%1 đã chuyển đến %2. Những mục đánh dấu bị xóa hẳn khỏi sổ; nhật ký chỉ còn mã băm.</translation>
    </message>
    <message>
        <source>The card: all but the name</source>
        <translation>Thẻ đảng viên: mọi mục trừ họ tên</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Timeline, photo, checklist of papers and scans (%n records)</source>
        <translation>
            <numerusform>&amp;Quá trình, ảnh, danh mục hồ sơ và bản chụp (%n mục)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;valuations (%n records)</source>
        <translation>
            <numerusform>Đán&amp;h giá, xếp loại (%n mục)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of &amp;dues and the income they rest on (%n records)</source>
        <translation>
            <numerusform>&amp;Mức đảng phí và thu nhập tính đóng (%n mục)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settled deadlines (%n records)</source>
        <translation>
            <numerusform>&amp;Việc đến hạn đã giải quyết (%n mục)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines in &amp;comparisons with lists from above (%n records)</source>
        <translation>
            <numerusform>Dòng trong bản đối &amp;chiếu với danh sách cấp trên (%n mục)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason: who asked for it</source>
        <translation>Lý &amp;do: ai yêu cầu</translation>
    </message>
    <message>
        <source>I &amp;know that this cannot be undone</source>
        <translation>Tôi &amp;biết việc này không hoàn tác được</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Xóa hẳn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>What stays: the name, and when and how they were a member here; all that belongs to meetings, such as minutes, roll calls, opinions, tasks and votes by name; the papers of the transfer; dues that were paid; what was printed or handed out, and keys. The record of the erasure says why. Backups and exports made before still hold the data. An upper office needs this version of the program or a later one to take in the next bundle.</source>
        <translation>Còn giữ: họ tên, thời gian và tình trạng là đảng viên ở đây; những gì thuộc về buổi họp như biên bản, điểm danh, ý kiến, nhiệm vụ, biểu quyết ghi tên; giấy tờ chuyển sinh hoạt; đảng phí đã nộp; nhật ký in, giao dữ liệu và khóa ký. Biên bản xóa nói rõ lý do. Bản sao lưu và bản xuất làm trước đây vẫn còn dữ liệu. Cấp trên cần phiên bản này của phần mềm hoặc mới hơn để nhận gói tiếp theo.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The encrypted file could not be written.</source>
        <translation>Không ghi được tệp mã hóa.</translation>
    </message>
    <message>
        <source>A file is encrypted either for recipients or with a passphrase.</source>
        <translation>Một tệp được mã hóa cho các địa chỉ nhận hoặc bằng cụm mật khẩu, không dùng cả hai.</translation>
    </message>
    <message>
        <source>The text around the encrypted file is longer than is read.</source>
        <translation>Phần chữ bao quanh tệp mã hóa dài quá mức đọc được.</translation>
    </message>
    <message>
        <source>A file is opened either with identities or with a passphrase.</source>
        <translation>Một tệp được mở bằng danh tính hoặc bằng cụm mật khẩu, không dùng cả hai.</translation>
    </message>
    <message>
        <source>%1 is no number of the kind that is wanted here.</source>
        <translation>%1 không phải là số thuộc loại cần ở đây.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither hexadecimal nor base64.</source>
        <translation>&quot;%1&quot; không phải dạng thập lục phân, cũng không phải base64.</translation>
    </message>
    <message>
        <source>--kind is cell or committee, not %1.</source>
        <translation>--kind là cell hoặc committee, không phải %1.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take at least %1 characters, better four words.</source>
        <translation>Cụm mật khẩu quá ngắn; cần ít nhất %1 ký tự, tốt nhất là bốn từ.</translation>
    </message>
    <message>
        <source>The book does not verify. Nothing was changed; keep it as it is and ask the upper office.</source>
        <translation>Sổ không đạt khi kiểm tra. Không có gì bị thay đổi; hãy giữ nguyên sổ và hỏi cấp trên.</translation>
    </message>
    <message>
        <source>A role is chair, minute-taker or secretary, not %1.</source>
        <translation>Vai trò là chair, minute-taker hoặc secretary, không phải %1.</translation>
    </message>
    <message>
        <source>Nobody has a key for the role %1.</source>
        <translation>Chưa ai có khóa cho vai trò %1.</translation>
    </message>
    <message>
        <source>%1 is no place in the log.</source>
        <translation>%1 không phải là một vị trí trong nhật ký.</translation>
    </message>
    <message>
        <source>The signature was not checked; cert verify checks it.</source>
        <translation>Chữ ký chưa được kiểm tra; cert verify kiểm tra chữ ký.</translation>
    </message>
    <message>
        <source>This certificate does not follow the one before it.</source>
        <translation>Chứng thư này không nối tiếp chứng thư trước.</translation>
    </message>
    <message>
        <source>The certificate is not valid on %1.</source>
        <translation>Chứng thư không có hiệu lực vào ngày %1.</translation>
    </message>
    <message>
        <source>There is no key in this file whose digits could be compared.</source>
        <translation>Trong tệp này không có khóa nào để đối chiếu các chữ số.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Thiếu tùy chọn %1.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as 2026-11-03.</source>
        <translation>%1 không phải là ngày; hãy ghi theo dạng 2026-11-03.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Không đọc được đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Standard input is larger than %1 MB and is not read.</source>
        <translation>Đầu vào chuẩn lớn hơn %1 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Không ghi được ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; sochibo-cli --help lists them.</source>
        <translation>Không có lệnh &quot;%1&quot;; sochibo-cli --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>%1 is no option of this verb, or its value is missing; --help shows them.</source>
        <translation>%1 không phải là tùy chọn của lệnh này, hoặc thiếu giá trị; --help cho xem các tùy chọn.</translation>
    </message>
    <message>
        <source>Read these 30 digits to the office: %1</source>
        <translation>Hãy đọc 30 chữ số này cho văn phòng đảng ủy: %1</translation>
    </message>
    <message>
        <source>%1 asks to be enrolled. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation>%1 xin đăng ký kết nối. Hãy nhờ chi bộ đọc 30 chữ số và ghi các chữ số đó vào --fingerprint.</translation>
    </message>
    <message>
        <source>%1 is enrolled. Read these 30 digits to it: %2</source>
        <translation>%1 đã đăng ký kết nối. Hãy đọc 30 chữ số này cho chi bộ: %2</translation>
    </message>
    <message>
        <source>The answer comes from %1. Have its 30 digits read out to you and give them with --fingerprint.</source>
        <translation>Tệp trả lời là của %1. Hãy nhờ văn phòng đọc 30 chữ số và ghi các chữ số đó vào --fingerprint.</translation>
    </message>
    <message>
        <source>This file is not a bundle of this program.</source>
        <translation>Tệp này không phải là gói dữ liệu của chương trình này.</translation>
    </message>
    <message>
        <source>There are only %1 entries.</source>
        <translation>Chỉ có %1 bản ghi.</translation>
    </message>
    <message>
        <source>Something was changed after it was signed; the lines marked with ! say what.</source>
        <translation>Có nội dung bị sửa sau khi ký; các dòng có dấu ! cho biết nội dung nào.</translation>
    </message>
    <message>
        <source>Say at least one FIELD=VALUE.</source>
        <translation>Hãy ghi ít nhất một FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 is no FIELD=VALUE.</source>
        <translation>%1 không đúng dạng FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 / %2 is no state of a member.</source>
        <translation>%1 / %2 không phải là trạng thái của đảng viên.</translation>
    </message>
    <message>
        <source>The mapping file names a field or column that cannot be: %1.</source>
        <translation>Tệp khai báo cột ghi một trường hoặc một cột không thể có: %1.</translation>
    </message>
    <message>
        <source>The file has no sheet %1.</source>
        <translation>Tệp không có trang tính %1.</translation>
    </message>
    <message>
        <source>The file %1 is already there and is not overwritten.</source>
        <translation>Tệp %1 đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>A PIN must not be empty.</source>
        <translation>Mã PIN không được để trống.</translation>
    </message>
    <message>
        <source>A verifier key is made of a name without spaces and a public key of 32 bytes.</source>
        <translation>Khóa xác minh được tạo từ một tên không có dấu cách và một khóa công khai 32 byte.</translation>
    </message>
    <message>
        <source>This is not a key that signs notes.</source>
        <translation>Đây không phải là khóa ký ghi chú.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key; one looks like example.org/log.</source>
        <translation>&quot;%1&quot; không phải là tên khóa; tên khóa có dạng như example.org/log.</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation>Không ghi được %1 xuống đĩa.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 không phải là tệp thông thường.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Line %1 of the file of known logs is no verifier key of a log.</source>
        <translation>Dòng %1 của tệp các nhật ký đã biết không phải là khóa xác minh của nhật ký.</translation>
    </message>
    <message>
        <source>%1 is not the folder of a witness.</source>
        <translation>%1 không phải là thư mục của bên làm chứng.</translation>
    </message>
    <message>
        <source>Another program works on the folder %1.</source>
        <translation>Một chương trình khác đang làm việc với thư mục %1.</translation>
    </message>
    <message>
        <source>The key is not one that cosigns.</source>
        <translation>Khóa này không phải là khóa đồng ký.</translation>
    </message>
    <message>
        <source>The key is not one that signs a log.</source>
        <translation>Khóa này không phải là khóa ký nhật ký.</translation>
    </message>
    <message>
        <source>The file %1, which says what was confirmed, is damaged.</source>
        <translation>Tệp %1, ghi những gì đã xác nhận, bị hỏng.</translation>
    </message>
    <message>
        <source>The archive is damaged or was not made by this program.</source>
        <translation>Tệp nén bị hỏng hoặc không do chương trình này tạo ra.</translation>
    </message>
    <message>
        <source>The archive holds more than is allowed.</source>
        <translation>Tệp nén chứa nhiều hơn mức cho phép.</translation>
    </message>
    <message>
        <source>The name %1 cannot stand in an archive.</source>
        <translation>Tên %1 không dùng được trong tệp nén.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole.</source>
        <translation>Tệp bị hỏng hoặc chưa được sao chép đủ.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than such a file holds; it is not opened.</source>
        <translation>Tệp khi giải nén sẽ lớn hơn nhiều so với một tệp loại này; tệp không được mở.</translation>
    </message>
    <message>
        <source>The file is not a ZIP archive.</source>
        <translation>Tệp không phải là tệp nén ZIP.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>Tệp bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The file is packed in a way that cannot be read here.</source>
        <translation>Tệp được nén theo cách không đọc được ở đây.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB and is not read.</source>
        <translation>Tệp %1 lớn hơn %2 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>A number is not a whole number that can be stored.</source>
        <translation>Có một số không phải là số nguyên lưu được.</translation>
    </message>
    <message>
        <source>A stored line is not in the expected form.</source>
        <translation>Một dòng đã lưu không đúng dạng.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed and can no longer be changed.</source>
        <translation>Biên bản cuộc họp này đã kết thúc và khóa, không sửa được nữa.</translation>
    </message>
    <message>
        <source>Closed minutes of a later meeting tell of this petition. What was asked stays as it is; only what becomes of it can be recorded.</source>
        <translation>Biên bản đã khóa của một kỳ sinh hoạt sau có nêu kiến nghị này. Nội dung kiến nghị giữ nguyên; chỉ ghi tiếp được kết quả giải quyết.</translation>
    </message>
    <message>
        <source>This kind of record belongs to a newer program.</source>
        <translation>Loại nội dung này thuộc phiên bản mới hơn của chương trình.</translation>
    </message>
    <message>
        <source>A file that the book names is not kept in it.</source>
        <translation>Một tệp ghi trong sổ không được lưu trong sổ.</translation>
    </message>
    <message>
        <source>A file kept in the book is damaged and is not used.</source>
        <translation>Một tệp lưu trong sổ bị hỏng nên không được dùng.</translation>
    </message>
    <message>
        <source>There is no such record in the book.</source>
        <translation>Trong sổ không có nội dung này.</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 is missing.</source>
        <translation>Nhật ký của %1: thiếu bản ghi %2.</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 cannot be read.</source>
        <translation>Nhật ký của %1: không đọc được bản ghi %2.</translation>
    </message>
    <message>
        <source>Log of %1: the hash of entry %2 does not fit.</source>
        <translation>Nhật ký của %1: mã băm của bản ghi %2 không khớp.</translation>
    </message>
    <message>
        <source>Log of %1: the content of entry %2 was changed.</source>
        <translation>Nhật ký của %1: nội dung bản ghi %2 đã bị sửa.</translation>
    </message>
    <message>
        <source>Log of %1: the root hash does not fit its entries.</source>
        <translation>Nhật ký của %1: mã băm gốc không khớp với các bản ghi.</translation>
    </message>
    <message>
        <source>The checkpoint signed at %1 entries is no state of the log.</source>
        <translation>Điểm chốt ký tại %1 bản ghi không phải là một trạng thái của nhật ký.</translation>
    </message>
    <message>
        <source>The kept file %1 is damaged.</source>
        <translation>Tệp đã lưu %1 bị hỏng.</translation>
    </message>
    <message>
        <source>The signature of %1 under the minutes %2 does not verify.</source>
        <translation>Chữ ký của %1 dưới biên bản %2 không đạt khi kiểm tra.</translation>
    </message>
    <message>
        <source>The tables say something that the log does not say.</source>
        <translation>Các bảng có nội dung mà nhật ký không có.</translation>
    </message>
    <message>
        <source>The file signing-keys.txt of the book is damaged or belongs to another book. The book was not opened; put the file back from a backup.</source>
        <translation>Tệp signing-keys.txt của sổ bị hỏng hoặc thuộc về sổ khác. Sổ không được mở; hãy lấy lại tệp này từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Nothing was received from this organisation yet.</source>
        <translation>Chưa tiếp nhận gì từ tổ chức này.</translation>
    </message>
    <message>
        <source>The bundle&apos;s log belongs to another organisation.</source>
        <translation>Nhật ký trong gói thuộc về tổ chức khác.</translation>
    </message>
    <message>
        <source>The sender&apos;s log contradicts what was received before: it was rewritten or continued on two computers. Nothing was taken in; call the sender.</source>
        <translation>Nhật ký của bên gửi mâu thuẫn với những gì đã tiếp nhận: nhật ký bị viết lại hoặc được ghi tiếp trên hai máy tính. Chưa tiếp nhận gì; hãy gọi điện cho bên gửi.</translation>
    </message>
    <message>
        <source>The bundle does not hold the entries it announces. Nothing was taken in.</source>
        <translation>Gói không có đủ các bản ghi như đã ghi ở đầu gói. Chưa tiếp nhận gì.</translation>
    </message>
    <message>
        <source>Entries before this bundle are missing: %1 are here, the bundle begins at %2. Nothing was taken in; ask the sender for a new bundle.</source>
        <translation>Thiếu các bản ghi trước gói này: ở đây có %1, gói bắt đầu từ %2. Chưa tiếp nhận gì; hãy đề nghị bên gửi lập gói mới.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not what its log says. Nothing was taken in.</source>
        <translation>Bản ghi %1 của gói không đúng như nhật ký ghi. Chưa tiếp nhận gì.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive. There a book can be damaged when two computers write at once, so it is not opened there. Choose a folder on this computer.</source>
        <translation>%1 nằm trên ổ đĩa mạng. Ở đó sổ có thể bị hỏng khi hai máy tính ghi cùng lúc, nên sổ không được mở. Hãy chọn một thư mục trên máy tính này.</translation>
    </message>
    <message>
        <source>The book is already open in the program %1 on the computer %2 (process %3). Close it there first.</source>
        <translation>Sổ đang mở trong chương trình %1 trên máy tính %2 (tiến trình %3). Hãy đóng sổ ở đó trước.</translation>
    </message>
    <message>
        <source>The book&apos;s folder %1 cannot be written to.</source>
        <translation>Không ghi được vào thư mục %1 của sổ.</translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation>Thiếu tên tổ chức đảng.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the book&apos;s folder.</source>
        <translation>Thư mục %1 không trống. Hãy chọn tên mới cho thư mục của sổ.</translation>
    </message>
    <message>
        <source>There is no book in the folder %1.</source>
        <translation>Không có sổ nào trong thư mục %1.</translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup.</source>
        <translation>Tệp của sổ bị hỏng. Không có gì bị thay đổi. Hãy giữ nguyên thư mục và phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The book&apos;s file %1 cannot be opened.</source>
        <translation>Không mở được tệp %1 của sổ.</translation>
    </message>
    <message>
        <source>The book is in use by another program. Nothing was changed.</source>
        <translation>Sổ đang được một chương trình khác dùng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Đĩa đã đầy. Không có gì bị thay đổi; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The book&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>Không ghi được vào thư mục của sổ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This is recorded already. Nothing was changed.</source>
        <translation>Nội dung này đã được ghi từ trước. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The book could not be read or written. Nothing was changed.</source>
        <translation>Không đọc hoặc ghi được sổ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file book.sqlite in this folder is not a book of this program. Nothing was changed.</source>
        <translation>Tệp book.sqlite trong thư mục này không phải là sổ của chương trình này. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This book was written by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation>Sổ này do phiên bản mới hơn của chương trình ghi. Không có gì bị thay đổi; hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>This book is not enrolled with an upper office yet. Make an enrolment request first.</source>
        <translation>Sổ này chưa đăng ký kết nối với cấp trên. Hãy lập tệp đăng ký kết nối trước.</translation>
    </message>
    <message>
        <source>This organisation is not known here. Enrol it first.</source>
        <translation>Ở đây chưa biết tổ chức này. Hãy đăng ký kết nối cho tổ chức này trước.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>Nội dung cần sửa không còn nữa.</translation>
    </message>
    <message>
        <source>A file is encrypted for one to twenty recipients.</source>
        <translation>Một tệp được mã hóa cho từ một đến hai mươi địa chỉ nhận.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Cụm mật khẩu không được để trống.</translation>
    </message>
    <message>
        <source>The encrypted file could not be copied to the temporary folder.</source>
        <translation>Không chép được tệp mã hóa vào thư mục tạm.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be read a second time.</source>
        <translation>Không đọc được tệp mã hóa lần thứ hai.</translation>
    </message>
    <message>
        <source>The text around the encrypted file is damaged.</source>
        <translation>Phần chữ bao quanh tệp mã hóa bị hỏng.</translation>
    </message>
    <message>
        <source>The head of the encrypted file is not in order.</source>
        <translation>Phần đầu của tệp mã hóa không đúng quy cách.</translation>
    </message>
    <message>
        <source>This is not an age recipient (age1...).</source>
        <translation>Đây không phải là địa chỉ nhận age (age1...).</translation>
    </message>
    <message>
        <source>This is not an age identity (AGE-SECRET-KEY-1...), or it has a typing mistake.</source>
        <translation>Đây không phải là danh tính age (AGE-SECRET-KEY-1...), hoặc có lỗi gõ.</translation>
    </message>
    <message>
        <source>There is no age identity in this file.</source>
        <translation>Không có danh tính age nào trong tệp này.</translation>
    </message>
    <message>
        <source>A file could not be read or written while encrypting or decrypting.</source>
        <translation>Không đọc hoặc ghi được một tệp trong khi mã hóa hoặc giải mã.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged or cut off; nothing of it may be used.</source>
        <translation>Tệp mã hóa bị hỏng hoặc bị cắt ngắn; không được dùng phần nào của tệp.</translation>
    </message>
    <message>
        <source>This computer has not enough memory for the passphrase.</source>
        <translation>Máy tính này không đủ bộ nhớ để xử lý cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>Cụm mật khẩu này không mở được tệp.</translation>
    </message>
    <message>
        <source>This file was encrypted for somebody else.</source>
        <translation>Tệp này được mã hóa cho người khác.</translation>
    </message>
    <message>
        <source>The head of the encrypted file was changed.</source>
        <translation>Phần đầu của tệp mã hóa đã bị sửa.</translation>
    </message>
    <message>
        <source>A key has a typing mistake in it.</source>
        <translation>Một khóa có lỗi gõ.</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys is damaged.</source>
        <translation>Tệp chứa các khóa của sổ bị hỏng.</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys was changed by somebody else.</source>
        <translation>Tệp chứa các khóa của sổ đã bị người khác sửa.</translation>
    </message>
    <message>
        <source>The passphrase does not open this book.</source>
        <translation>Cụm mật khẩu này không mở được sổ.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this book.</source>
        <translation>Mã phục hồi này không thuộc về sổ này.</translation>
    </message>
    <message>
        <source>This is not a minisign public key.</source>
        <translation>Đây không phải là khóa công khai minisign.</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the signing key.</source>
        <translation>Máy tính này không đủ bộ nhớ để mở khóa ký.</translation>
    </message>
    <message>
        <source>This is not a minisign secret key file.</source>
        <translation>Đây không phải là tệp khóa bí mật minisign.</translation>
    </message>
    <message>
        <source>The signing key file asks for more work than is done for a PIN.</source>
        <translation>Tệp khóa ký đòi lượng tính toán lớn hơn mức dùng cho mã PIN.</translation>
    </message>
    <message>
        <source>The PIN does not open this signing key.</source>
        <translation>Mã PIN này không mở được khóa ký.</translation>
    </message>
    <message>
        <source>The remark on a signature is too long or has a line break in it.</source>
        <translation>Chú thích của chữ ký quá dài hoặc có dấu xuống dòng.</translation>
    </message>
    <message>
        <source>This is not a minisign signature file.</source>
        <translation>Đây không phải là tệp chữ ký minisign.</translation>
    </message>
    <message>
        <source>The signature has the old form, which is not accepted.</source>
        <translation>Chữ ký thuộc kiểu cũ, không được chấp nhận.</translation>
    </message>
    <message>
        <source>The signature was made with another key.</source>
        <translation>Chữ ký được tạo bằng khóa khác.</translation>
    </message>
    <message>
        <source>The signature does not belong to this text.</source>
        <translation>Chữ ký không thuộc về văn bản này.</translation>
    </message>
    <message>
        <source>The remark on the signature was changed.</source>
        <translation>Chú thích của chữ ký đã bị sửa.</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>Đây không phải là ghi chú đã ký.</translation>
    </message>
    <message>
        <source>This is not a verifier key.</source>
        <translation>Đây không phải là khóa xác minh.</translation>
    </message>
    <message>
        <source>A signed note is larger than is read.</source>
        <translation>Ghi chú đã ký lớn quá mức đọc được.</translation>
    </message>
    <message>
        <source>The signature of %1 is wrong: the text was changed or somebody else signed.</source>
        <translation>Chữ ký của %1 sai: nội dung đã bị sửa hoặc người khác đã ký.</translation>
    </message>
    <message>
        <source>None of the known keys has signed this text.</source>
        <translation>Không có khóa đã biết nào ký văn bản này.</translation>
    </message>
    <message>
        <source>The file with the book&apos;s keys asks for more or less work than is allowed.</source>
        <translation>Tệp chứa các khóa của sổ đòi lượng tính toán lớn hơn hoặc nhỏ hơn mức cho phép.</translation>
    </message>
    <message>
        <source>Stored bytes do not open with this key: they were changed, or the key is another.</source>
        <translation>Dữ liệu đã lưu không mở được bằng khóa này: dữ liệu đã bị sửa, hoặc đây là khóa khác.</translation>
    </message>
    <message>
        <source>The library for encryption does not start on this computer.</source>
        <translation>Thư viện mã hóa không khởi động được trên máy tính này.</translation>
    </message>
    <message>
        <source>A signing key has the wrong length.</source>
        <translation>Khóa ký có độ dài sai.</translation>
    </message>
    <message>
        <source>There is no paper named “%1”.</source>
        <translation>Không có văn bản nào tên là “%1”.</translation>
    </message>
    <message>
        <source>the name of the organisation</source>
        <translation>tên tổ chức đảng</translation>
    </message>
    <message>
        <source>the upper organisation</source>
        <translation>tổ chức đảng cấp trên</translation>
    </message>
    <message>
        <source>the place that stands before the date</source>
        <translation>địa danh ghi trước ngày tháng</translation>
    </message>
    <message>
        <source>the date of the meeting</source>
        <translation>ngày họp</translation>
    </message>
    <message>
        <source>the time at which the meeting begins</source>
        <translation>giờ bắt đầu cuộc họp</translation>
    </message>
    <message>
        <source>the time at which the meeting ended</source>
        <translation>giờ kết thúc cuộc họp</translation>
    </message>
    <message>
        <source>the place of the meeting</source>
        <translation>địa điểm họp</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>the minute-taker</source>
        <translation>thư ký</translation>
    </message>
    <message>
        <source>the items of the agenda</source>
        <translation>các mục của chương trình</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>danh sách đảng viên</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>người được mời</translation>
    </message>
    <message>
        <source>the roll call</source>
        <translation>phần điểm danh</translation>
    </message>
    <message>
        <source>the number of the resolution</source>
        <translation>số của nghị quyết</translation>
    </message>
    <message>
        <source>The paper cannot be made yet; please fill in: %1.</source>
        <translation>Chưa lập được văn bản; cần ghi: %1.</translation>
    </message>
    <message>
        <source>The meeting did not pass the resolution: %1 in favour, %2 needed.</source>
        <translation>Hội nghị không thông qua nghị quyết: %1 tán thành, cần %2.</translation>
    </message>
    <message>
        <source>The attachment “%1” needs another name: it stands twice or is no plain file name.</source>
        <translation>Tệp kèm theo “%1” cần tên khác: tên này bị trùng hoặc không phải là tên tệp thông thường.</translation>
    </message>
    <message>
        <source>The SHA-256 of “%1” is not 64 hexadecimal digits in lower case.</source>
        <translation>SHA-256 của “%1” không phải là 64 chữ số thập lục phân viết thường.</translation>
    </message>
    <message>
        <source>The meeting has no id that can stand in a file name.</source>
        <translation>Cuộc họp không có mã dùng được trong tên tệp.</translation>
    </message>
    <message>
        <source>The template of the paper is not in the expected form, at “%1”.</source>
        <translation>Mẫu văn bản không đúng dạng, tại “%1”.</translation>
    </message>
    <message>
        <source>The template of the paper asks for “%1”, which has no value.</source>
        <translation>Mẫu văn bản cần “%1”, nhưng mục này không có giá trị.</translation>
    </message>
    <message>
        <source>There is no template of a paper named “%1”.</source>
        <translation>Không có mẫu văn bản nào tên là “%1”.</translation>
    </message>
    <message>
        <source>A record of the kind %1 has a value that cannot be, at %2.</source>
        <translation>Một nội dung loại %1 có giá trị không thể có, tại %2.</translation>
    </message>
    <message>
        <source>The rule package is not in the expected form, at %1.</source>
        <translation>Bộ quy định không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>This program does not know the rule package %1.</source>
        <translation>Chương trình này không biết bộ quy định %1.</translation>
    </message>
    <message>
        <source>A number of votes cannot be below zero.</source>
        <translation>Số phiếu không thể nhỏ hơn không.</translation>
    </message>
    <message>
        <source>Nobody may vote: of %1 official members all are left out of the base.</source>
        <translation>Không ai được biểu quyết: cả %1 đảng viên chính thức đều không thuộc căn cứ tính biểu quyết.</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 = %4 votes, but only %5 members entitled to vote are present. Count again or correct the roll call.</source>
        <translation>%1 + %2 + %3 = %4 phiếu, nhưng chỉ có %5 đảng viên có quyền biểu quyết có mặt. Hãy đếm lại hoặc sửa điểm danh.</translation>
    </message>
    <message>
        <source>The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again.</source>
        <translation>Gói bị hỏng: nội dung không đúng như bên gửi đã ghi. Chưa tiếp nhận gì; hãy đề nghị gửi lại gói.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the program. Nothing was taken in; install the newer version.</source>
        <translation>Gói này do phiên bản mới hơn của chương trình lập. Chưa tiếp nhận gì; hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The manifest of the bundle has a line that cannot be read, number %1.</source>
        <translation>Bản kê của gói có một dòng không đọc được, dòng số %1.</translation>
    </message>
    <message>
        <source>The bundle would be larger than %1 MB.</source>
        <translation>Gói sẽ lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for.</source>
        <translation>Gói này không gửi cho sổ này. Chưa tiếp nhận gì; hãy giao gói cho đúng nơi nhận.</translation>
    </message>
    <message>
        <source>The bundle is damaged or cut off. Nothing was taken in; copy it again or ask for it again.</source>
        <translation>Gói bị hỏng hoặc bị cắt ngắn. Chưa tiếp nhận gì; hãy sao chép lại hoặc đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>This bundle was made by this book itself. It is for the office it was made for.</source>
        <translation>Gói này do chính sổ này lập. Gói dành cho nơi nhận đã ghi trong gói.</translation>
    </message>
    <message>
        <source>The sender %1 is not enrolled here. Nothing was taken in; enrol it first.</source>
        <translation>Bên gửi %1 chưa đăng ký kết nối ở đây. Chưa tiếp nhận gì; hãy đăng ký kết nối trước.</translation>
    </message>
    <message>
        <source>%1 was written but could not be read back as it was. Try another stick.</source>
        <translation>%1 đã được ghi nhưng đọc lại không giống. Hãy thử USB khác.</translation>
    </message>
    <message>
        <source>This bundle was marked as handed over already.</source>
        <translation>Gói này đã được đánh dấu là đã giao.</translation>
    </message>
    <message>
        <source>The certificate was not signed by the organisation above.</source>
        <translation>Chứng thư không do tổ chức đảng cấp trên ký.</translation>
    </message>
    <message>
        <source>Line %1 of the certificate or request cannot be accepted.</source>
        <translation>Không chấp nhận được dòng %1 của chứng thư hoặc tệp đăng ký.</translation>
    </message>
    <message>
        <source>The certificate or request holds something that cannot be written.</source>
        <translation>Chứng thư hoặc tệp đăng ký có nội dung không ghi được.</translation>
    </message>
    <message>
        <source>The checkpoint of the log cannot be read.</source>
        <translation>Không đọc được điểm chốt của nhật ký.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by the key of its log.</source>
        <translation>Điểm chốt không được ký bằng khóa của nhật ký.</translation>
    </message>
    <message>
        <source>A signature is missing: whoever wrote this does not show that the keys in it are theirs.</source>
        <translation>Thiếu một chữ ký: người lập tệp này không chứng minh được các khóa trong tệp là của mình.</translation>
    </message>
    <message>
        <source>This is not an answer to an enrolment.</source>
        <translation>Đây không phải là tệp trả lời đăng ký kết nối.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of a log entry breaks its rule.</source>
        <translation>Trường &quot;%1&quot; của một bản ghi nhật ký không đúng quy tắc.</translation>
    </message>
    <message>
        <source>A log entry is longer than %1 bytes.</source>
        <translation>Một bản ghi nhật ký dài hơn %1 byte.</translation>
    </message>
    <message>
        <source>A log entry was written by a newer program.</source>
        <translation>Một bản ghi nhật ký do phiên bản mới hơn của chương trình ghi.</translation>
    </message>
    <message>
        <source>A log entry has the unknown field &quot;%1&quot;.</source>
        <translation>Một bản ghi nhật ký có trường lạ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The proof does not have the form of a proof.</source>
        <translation>Bằng chứng không đúng dạng.</translation>
    </message>
    <message>
        <source>The proof does not lead to the root hash.</source>
        <translation>Bằng chứng không dẫn đến mã băm gốc.</translation>
    </message>
    <message>
        <source>The stored state of the log is damaged.</source>
        <translation>Trạng thái đã lưu của nhật ký bị hỏng.</translation>
    </message>
    <message>
        <source>The log has no entry %1 at size %2.</source>
        <translation>Nhật ký không có bản ghi %1 ở kích thước %2.</translation>
    </message>
    <message>
        <source>The log cannot be compared between the sizes %1 and %2.</source>
        <translation>Không so sánh được nhật ký giữa hai kích thước %1 và %2.</translation>
    </message>
    <message>
        <source>The log received does not continue the log that is known.</source>
        <translation>Nhật ký nhận được không nối tiếp nhật ký đã biết.</translation>
    </message>
    <message>
        <source>Line %1 of the policy cannot be read.</source>
        <translation>Không đọc được dòng %1 của chính sách.</translation>
    </message>
    <message>
        <source>The policy is too large.</source>
        <translation>Chính sách quá lớn.</translation>
    </message>
    <message>
        <source>Line %1 of the policy names a group of witnesses, which this program does not know.</source>
        <translation>Dòng %1 của chính sách ghi một nhóm bên làm chứng mà chương trình này không biết.</translation>
    </message>
    <message>
        <source>The policy has no line &quot;quorum&quot;.</source>
        <translation>Chính sách không có dòng &quot;quorum&quot;.</translation>
    </message>
    <message>
        <source>The proof file cannot be read.</source>
        <translation>Không đọc được tệp bằng chứng.</translation>
    </message>
    <message>
        <source>The checkpoint is not one of this log.</source>
        <translation>Điểm chốt không phải của nhật ký này.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by a log that the policy names.</source>
        <translation>Điểm chốt không do nhật ký nào có trong chính sách ký.</translation>
    </message>
    <message>
        <source>The request to confirm a log cannot be read.</source>
        <translation>Không đọc được yêu cầu xác nhận nhật ký.</translation>
    </message>
    <message>
        <source>The log %1 is not known here.</source>
        <translation>Ở đây chưa biết nhật ký %1.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 was not signed by a key known here.</source>
        <translation>Điểm chốt của %1 không được ký bằng khóa đã biết ở đây.</translation>
    </message>
    <message>
        <source>The request does not begin at size %1, up to which the log was confirmed.</source>
        <translation>Yêu cầu không bắt đầu từ kích thước %1, là mức nhật ký đã được xác nhận.</translation>
    </message>
    <message>
        <source>The log %1 does not continue what was confirmed before.</source>
        <translation>Nhật ký %1 không nối tiếp những gì đã xác nhận.</translation>
    </message>
    <message>
        <source>%1: a size is from 4 to 96 points.</source>
        <translation>%1: cỡ chữ từ 4 đến 96 điểm.</translation>
    </message>
    <message>
        <source>%1: a block of the kind “%2” cannot stand there.</source>
        <translation>%1: khối loại “%2” không đặt được ở đây.</translation>
    </message>
    <message>
        <source>%1: an indent or a distance is too large or negative.</source>
        <translation>%1: khoảng lùi hoặc khoảng cách quá lớn hoặc âm.</translation>
    </message>
    <message>
        <source>%1: widths are fractions that add up to 1 at most.</source>
        <translation>%1: các độ rộng là phân số có tổng không quá 1.</translation>
    </message>
    <message>
        <source>%1: a cell covers at least one column.</source>
        <translation>%1: một ô chiếm ít nhất một cột.</translation>
    </message>
    <message>
        <source>%1: the row has cells for %2 columns, the table has %3.</source>
        <translation>%1: hàng có các ô cho %2 cột, bảng có %3 cột.</translation>
    </message>
    <message>
        <source>%1: there is one alignment for each column, or none.</source>
        <translation>%1: mỗi cột có một cách căn lề, hoặc không cột nào có.</translation>
    </message>
    <message>
        <source>%1: a rule is as long as a text, or a fraction up to 1.</source>
        <translation>%1: đường kẻ dài bằng một đoạn chữ, hoặc là phân số không quá 1.</translation>
    </message>
    <message>
        <source>%1: a space is from 0 to 600 points.</source>
        <translation>%1: khoảng trống từ 0 đến 600 điểm.</translation>
    </message>
    <message>
        <source>%1: a QR code holds ASCII text.</source>
        <translation>%1: mã QR chỉ chứa chữ ASCII.</translation>
    </message>
    <message>
        <source>%1: a QR code is from 10 to 150 millimetres wide.</source>
        <translation>%1: mã QR rộng từ 10 đến 150 milimét.</translation>
    </message>
    <message>
        <source>%1: only the value true has a meaning.</source>
        <translation>%1: chỉ giá trị true có ý nghĩa.</translation>
    </message>
    <message>
        <source>%1: nothing says what kind of block this is.</source>
        <translation>%1: không ghi đây là loại khối nào.</translation>
    </message>
    <message>
        <source>The paper theme %1 has no style “%2”.</source>
        <translation>Mẫu trình bày %1 không có kiểu “%2”.</translation>
    </message>
    <message>
        <source>The font %1 is missing. Papers cannot be laid out without it; installing the program again brings it back.</source>
        <translation>Thiếu phông chữ %1. Không có phông này thì không trình bày được văn bản; cài lại chương trình sẽ có lại phông.</translation>
    </message>
    <message>
        <source>%1: an object is expected there.</source>
        <translation>%1: ở đây cần một đối tượng.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1: a text is expected there.</source>
        <translation>%1: ở đây cần một đoạn chữ.</translation>
    </message>
    <message>
        <source>%1: a whole number is expected there.</source>
        <translation>%1: ở đây cần một số nguyên.</translation>
    </message>
    <message>
        <source>%1: true or false is expected there.</source>
        <translation>%1: ở đây cần true hoặc false.</translation>
    </message>
    <message>
        <source>%1 is not known there.</source>
        <translation>Ở đây không có %1.</translation>
    </message>
    <message>
        <source>%1: a number is expected there.</source>
        <translation>%1: ở đây cần một số.</translation>
    </message>
    <message>
        <source>%1: left, right, centre or justify is expected there.</source>
        <translation>%1: ở đây cần left, right, centre hoặc justify.</translation>
    </message>
    <message>
        <source>%1: a list is expected there.</source>
        <translation>%1: ở đây cần một danh sách.</translation>
    </message>
    <message>
        <source>Something that must stay in one piece is taller than a page. Make its text shorter or divide it.</source>
        <translation>Có phần phải nằm liền một khối nhưng cao hơn một trang. Hãy viết ngắn lại hoặc chia nhỏ.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Không ghi được tệp PDF.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Đoạn chữ quá dài đối với mã QR.</translation>
    </message>
    <message>
        <source>%1: the lines stand closer than the letters are high.</source>
        <translation>%1: khoảng cách dòng nhỏ hơn chiều cao chữ.</translation>
    </message>
    <message>
        <source>%1: the margins leave too little of the page, or the page is too large.</source>
        <translation>%1: lề chừa lại quá ít chỗ trên trang, hoặc trang quá lớn.</translation>
    </message>
    <message>
        <source>The paper theme cannot be read: it is not JSON.</source>
        <translation>Không đọc được mẫu trình bày: tệp không phải là JSON.</translation>
    </message>
    <message>
        <source>%1: the line spacing is exactly 18 to 22 points.</source>
        <translation>%1: khoảng cách dòng chính xác từ 18 đến 22 điểm.</translation>
    </message>
    <message>
        <source>There is no paper theme “%1”.</source>
        <translation>Không có mẫu trình bày “%1”.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx or .csv file.</source>
        <translation>Tệp không phải là bảng tính. Hãy chọn tệp .xlsx hoặc .csv.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large to be a list of members; it is not opened.</source>
        <translation>Bảng tính quá lớn so với một danh sách đảng viên nên không được mở.</translation>
    </message>
    <message>
        <source>The file is damaged: a quotation mark in it is never closed.</source>
        <translation>Tệp bị hỏng: có dấu ngoặc kép mở mà không đóng.</translation>
    </message>
    <message>
        <source>The spreadsheet is locked with a password. Open it in its own program, save it without a password and choose it again.</source>
        <translation>Bảng tính bị khóa bằng mật khẩu. Hãy mở bằng chương trình bảng tính, lưu lại không có mật khẩu rồi chọn lại.</translation>
    </message>
    <message>
        <source>The file is an old .xls spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>Tệp là bảng tính .xls kiểu cũ. Hãy mở bằng chương trình bảng tính, lưu thành .xlsx rồi chọn lại.</translation>
    </message>
    <message>
        <source>The file is an .ods spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>Tệp là bảng tính .ods. Hãy mở bằng chương trình bảng tính, lưu thành .xlsx rồi chọn lại.</translation>
    </message>
    <message>
        <source>The file is an .xlsb spreadsheet. Open it in its own program, save it as .xlsx and choose it again.</source>
        <translation>Tệp là bảng tính .xlsb. Hãy mở bằng chương trình bảng tính, lưu thành .xlsx rồi chọn lại.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>Bảng tính không có dữ liệu.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was not copied whole.</source>
        <translation>Bảng tính bị hỏng hoặc chưa được sao chép đủ.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write day, month and year, like 03/02/1945; for a day that is not known --/02/1945 or --/--/1945.</source>
        <translation>%1 không phải là ngày tháng. Hãy ghi ngày, tháng, năm, như 03/02/1945; nếu không rõ ngày thì ghi --/02/1945 hoặc --/--/1945.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Thiếu ngày tháng.</translation>
    </message>
    <message>
        <source>The date %1 needs its day and month.</source>
        <translation>Ngày %1 cần có đủ ngày và tháng.</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 không phải là ngày tháng.</translation>
    </message>
    <message>
        <source>Nothing that is marked as a state secret may be put into this book.</source>
        <translation>Không được đưa vào sổ này tài liệu có đóng dấu chỉ độ mật của bí mật nhà nước.</translation>
    </message>
    <message>
        <source>The book of a cell cannot become the book of an office, nor the other way round.</source>
        <translation>Sổ của chi bộ không thể chuyển thành sổ của văn phòng đảng ủy, và ngược lại.</translation>
    </message>
    <message>
        <source>Nothing is different from what the book says already.</source>
        <translation>Không có gì khác với nội dung đã có trong sổ.</translation>
    </message>
    <message>
        <source>The 30 digits are not those of this file. Compare them once more by telephone; if they still differ, do not go on: the file may come from somebody else.</source>
        <translation>30 chữ số không đúng với tệp này. Hãy đối chiếu lại qua điện thoại; nếu vẫn khác thì không làm tiếp: tệp có thể do người khác gửi.</translation>
    </message>
    <message>
        <source>Only a cell&apos;s book can ask to be enrolled.</source>
        <translation>Chỉ sổ của chi bộ mới xin đăng ký kết nối được.</translation>
    </message>
    <message>
        <source>Only the book of a party committee office can enrol cells.</source>
        <translation>Chỉ sổ của văn phòng đảng ủy mới đăng ký kết nối được cho chi bộ.</translation>
    </message>
    <message>
        <source>This answer is for another cell. Nothing was taken in.</source>
        <translation>Tệp trả lời này dành cho chi bộ khác. Chưa tiếp nhận gì.</translation>
    </message>
    <message>
        <source>This answer was taken in already.</source>
        <translation>Tệp trả lời này đã được tiếp nhận từ trước.</translation>
    </message>
    <message>
        <source>Signed minutes of this meeting were not received yet.</source>
        <translation>Chưa nhận được biên bản đã ký của cuộc họp này.</translation>
    </message>
    <message>
        <source>Say why the minutes are returned.</source>
        <translation>Hãy ghi lý do trả lại biên bản.</translation>
    </message>
    <message>
        <source>A generated book has 3 to 100000 members and 0 to 1200 months.</source>
        <translation>Sổ giả định có từ 3 đến 100000 đảng viên và từ 0 đến 1200 tháng.</translation>
    </message>
    <message>
        <source>Meeting file, at %1: &quot;%2&quot; cannot be used here.</source>
        <translation>Tệp cuộc họp, tại %1: không dùng được &quot;%2&quot; ở đây.</translation>
    </message>
    <message>
        <source>The meeting file is no JSON object (at byte %1).</source>
        <translation>Tệp cuộc họp không phải là đối tượng JSON (tại byte %1).</translation>
    </message>
    <message>
        <source>The meeting file has a part that this program does not know: %1.</source>
        <translation>Tệp cuộc họp có một phần mà chương trình này không biết: %1.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Secret papers must not be kept in this program.</source>
        <translation>Nội dung có dấu chỉ độ mật. Không được lưu tài liệu mật trong chương trình này.</translation>
    </message>
    <message>
        <source>The date of the meeting is missing.</source>
        <translation>Thiếu ngày họp.</translation>
    </message>
    <message>
        <source>The meeting cannot end before it began.</source>
        <translation>Cuộc họp không thể kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The rules of that day (%1) know no meeting of this kind.</source>
        <translation>Quy định vào ngày đó (%1) không có loại cuộc họp này.</translation>
    </message>
    <message>
        <source>The item has no title.</source>
        <translation>Mục chương trình chưa có nội dung.</translation>
    </message>
    <message>
        <source>The minutes of an item must lie between 0 and 1440.</source>
        <translation>Số phút của một mục phải từ 0 đến 1440.</translation>
    </message>
    <message>
        <source>The item stands at the end of its part already.</source>
        <translation>Mục này đã ở cuối phần của cuộc họp.</translation>
    </message>
    <message>
        <source>The guest&apos;s name is missing.</source>
        <translation>Thiếu họ tên khách mời.</translation>
    </message>
    <message>
        <source>Say the reason of the absence.</source>
        <translation>Hãy ghi lý do vắng.</translation>
    </message>
    <message>
        <source>Nobody can leave before arriving.</source>
        <translation>Không thể ra về trước khi đến.</translation>
    </message>
    <message>
        <source>Everybody is marked already.</source>
        <translation>Tất cả đã được điểm danh.</translation>
    </message>
    <message>
        <source>The opinion has no text.</source>
        <translation>Ý kiến phát biểu chưa có nội dung.</translation>
    </message>
    <message>
        <source>Say who gave the opinion.</source>
        <translation>Hãy ghi ai phát biểu ý kiến.</translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation>Nhiệm vụ chưa có nội dung.</translation>
    </message>
    <message>
        <source>Say who does the task.</source>
        <translation>Hãy ghi ai thực hiện nhiệm vụ.</translation>
    </message>
    <message>
        <source>The deadline of the task is missing.</source>
        <translation>Thiếu thời hạn của nhiệm vụ.</translation>
    </message>
    <message>
        <source>Say what came of the task; no task may vanish without an outcome.</source>
        <translation>Hãy ghi kết quả của nhiệm vụ; không để nhiệm vụ nào mất đi mà không có kết quả.</translation>
    </message>
    <message>
        <source>The rules of this meeting know no way of deciding called %1.</source>
        <translation>Quy định của cuộc họp này không có hình thức biểu quyết tên là %1.</translation>
    </message>
    <message>
        <source>Say what was voted on.</source>
        <translation>Hãy ghi nội dung biểu quyết.</translation>
    </message>
    <message>
        <source>A file named %1 is attached already.</source>
        <translation>Đã có tệp kèm theo tên là %1.</translation>
    </message>
    <message>
        <source>The spreadsheet lost the zeros at the beginning of %1; read as %2.</source>
        <translation>Bảng tính làm mất các số 0 ở đầu %1; đọc là %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date and was left out.</source>
        <translation>%1: &quot;%2&quot; không phải là ngày tháng nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it the list cannot be taken in.</source>
        <translation>Hãy chọn cột có họ tên; thiếu cột này thì không nhập được danh sách.</translation>
    </message>
    <message>
        <source>Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in.</source>
        <translation>Dòng %1 của danh sách có dấu chỉ độ mật. Không được lưu tài liệu mật trong chương trình này; chưa nhập gì.</translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; is not known; taken as official and active.</source>
        <translation>Không rõ trạng thái &quot;%1&quot;; tính là đảng viên chính thức, đang sinh hoạt.</translation>
    </message>
    <message>
        <source>The row has no name and is left out.</source>
        <translation>Dòng này không có họ tên nên được bỏ qua.</translation>
    </message>
    <message>
        <source>The same person stands in row %1 already; this row is left out.</source>
        <translation>Người này đã có ở dòng %1; dòng này được bỏ qua.</translation>
    </message>
    <message>
        <source>There is nothing to take in: everybody on the list is in the handbook as the list says.</source>
        <translation>Không có gì để nhập: mọi người trong danh sách đều đã có trong sổ, đúng như danh sách ghi.</translation>
    </message>
    <message>
        <source>The admission lies before the birth.</source>
        <translation>Ngày kết nạp trước ngày sinh.</translation>
    </message>
    <message>
        <source>The ceremony lies before the decision to admit.</source>
        <translation>Ngày làm lễ kết nạp trước ngày quyết định kết nạp.</translation>
    </message>
    <message>
        <source>The official date lies before the ceremony.</source>
        <translation>Ngày chính thức trước ngày làm lễ kết nạp.</translation>
    </message>
    <message>
        <source>%1 has the same identification number.</source>
        <translation>%1 có cùng số định danh cá nhân.</translation>
    </message>
    <message>
        <source>%1 has the same party card number.</source>
        <translation>%1 có cùng số thẻ đảng viên.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>The card of %1 carries a mark of secrecy (field %2). Secret papers must not be kept in this program.</source>
        <translation>Phiếu thông tin của %1 có dấu chỉ độ mật (trường %2). Không được lưu tài liệu mật trong chương trình này.</translation>
    </message>
    <message>
        <source>%1 is no date of the calendar (field %2).</source>
        <translation>%1 không phải là ngày có trong lịch (trường %2).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The day from which this holds is missing.</source>
        <translation>Thiếu ngày bắt đầu có hiệu lực.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The same already holds on that day.</source>
        <translation>Trạng thái này đã có hiệu lực vào ngày đó.</translation>
    </message>
    <message>
        <source>A member&apos;s card has no field %1.</source>
        <translation>Phiếu thông tin đảng viên không có trường %1.</translation>
    </message>
    <message>
        <source>%1 is no value of the field %2.</source>
        <translation>%1 không phải là giá trị của trường %2.</translation>
    </message>
    <message>
        <source>The minutes are not closed yet. Read them back and close them first.</source>
        <translation>Biên bản chưa kết thúc và khóa. Hãy đọc lại rồi kết thúc biên bản trước.</translation>
    </message>
    <message>
        <source>Papers of this kind carry no number.</source>
        <translation>Văn bản loại này không ghi số.</translation>
    </message>
    <message>
        <source>The time at which the meeting began is missing.</source>
        <translation>Thiếu giờ bắt đầu cuộc họp.</translation>
    </message>
    <message>
        <source>The time at which the meeting ended is missing.</source>
        <translation>Thiếu giờ kết thúc cuộc họp.</translation>
    </message>
    <message>
        <source>The place of the meeting is missing.</source>
        <translation>Thiếu địa điểm họp.</translation>
    </message>
    <message>
        <source>The chair of the meeting is missing.</source>
        <translation>Thiếu chủ trì cuộc họp.</translation>
    </message>
    <message>
        <source>The minute-taker of the meeting is missing.</source>
        <translation>Thiếu thư ký cuộc họp.</translation>
    </message>
    <message>
        <source>Chair and minute-taker must be two people, for both sign.</source>
        <translation>Chủ trì và thư ký phải là hai người, vì cả hai cùng ký.</translation>
    </message>
    <message>
        <source>%1 members are not marked in the roll call.</source>
        <translation>Còn %1 đảng viên chưa được điểm danh.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Chương trình chưa có mục nào.</translation>
    </message>
    <message>
        <source>The roll call was changed after the vote &quot;%1&quot;. Open the vote and confirm its figures.</source>
        <translation>Điểm danh được sửa sau biểu quyết &quot;%1&quot;. Hãy mở biểu quyết và xác nhận số liệu.</translation>
    </message>
    <message>
        <source>The minutes cannot be read back yet: %1</source>
        <translation>Chưa đọc lại được biên bản: %1</translation>
    </message>
    <message>
        <source>The minutes were not read back since the last change. Read them to the meeting first.</source>
        <translation>Biên bản chưa được đọc lại từ lần sửa gần nhất. Hãy đọc trước hội nghị.</translation>
    </message>
    <message>
        <source>The meeting did not agree to the minutes. Change them and read them back again.</source>
        <translation>Hội nghị chưa thông qua biên bản. Hãy sửa và đọc lại.</translation>
    </message>
    <message>
        <source>The PIN needs at least %1 characters.</source>
        <translation>Mã PIN cần ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>%1 has a key for this role already.</source>
        <translation>%1 đã có khóa cho vai trò này.</translation>
    </message>
    <message>
        <source>%1 has no signing key yet. Make one first.</source>
        <translation>%1 chưa có khóa ký. Hãy tạo khóa trước.</translation>
    </message>
    <message>
        <source>The key file %1 is not the key of %2.</source>
        <translation>Tệp khóa %1 không phải là khóa của %2.</translation>
    </message>
    <message>
        <source>The minutes carry the signature of this role already.</source>
        <translation>Biên bản đã có chữ ký của vai trò này.</translation>
    </message>
    <message>
        <source>The signature %1 does not belong to this statement, or the statement was changed.</source>
        <translation>Chữ ký %1 không thuộc về bản xác nhận này, hoặc bản xác nhận đã bị sửa.</translation>
    </message>
    <message>
        <source>The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer).</source>
        <translation>Bản xác nhận không thay đổi từ khi người giữ khóa %1 ký với tư cách %2 lúc %3 (giờ theo máy tính của người ký).</translation>
    </message>
    <message>
        <source>No signature lies beside the statement.</source>
        <translation>Không có chữ ký nào bên cạnh bản xác nhận.</translation>
    </message>
    <message>
        <source>Whose key it is must be compared with the office&apos;s certificate; the signature is an internal one and does not replace the official digital signature.</source>
        <translation>Khóa là của ai thì phải đối chiếu với chứng thư của văn phòng đảng ủy; đây là chữ ký nội bộ của phần mềm, không thay thế chữ ký số chuyên dùng công vụ.</translation>
    </message>
    <message>
        <source>The file %1 is not beside the statement and was not compared.</source>
        <translation>Tệp %1 không có bên cạnh bản xác nhận nên không được đối chiếu.</translation>
    </message>
    <message>
        <source>The file %1 was changed after the minutes were closed.</source>
        <translation>Tệp %1 đã bị sửa sau khi biên bản kết thúc và khóa.</translation>
    </message>
    <message>
        <source>The file %1 is the one that was signed.</source>
        <translation>Tệp %1 đúng là tệp đã ký.</translation>
    </message>
    <message>
        <source>The proof of the log does not verify.</source>
        <translation>Bằng chứng của nhật ký không đạt khi kiểm tra.</translation>
    </message>
    <message>
        <source>The closing stands in the cell&apos;s log at place %1 and the upper office countersigned that log on %2.</source>
        <translation>Việc kết thúc biên bản nằm ở vị trí %1 trong nhật ký của chi bộ và cấp trên đã ký xác nhận nhật ký đó ngày %2.</translation>
    </message>
    <message>
        <source>No receipt of the upper office lies beside the statement yet.</source>
        <translation>Chưa có biên nhận của cấp trên bên cạnh bản xác nhận.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 letters; four words that do not belong together are easy to remember.</source>
        <translation>Cụm mật khẩu quá ngắn. Cần ít nhất %1 chữ; bốn từ không liên quan với nhau thì dễ nhớ.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself or is a row of letters or digits. Take four words that do not belong together.</source>
        <translation>Cụm mật khẩu lặp lại hoặc là một dãy chữ, dãy số liền nhau. Hãy dùng bốn từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>The passphrase is made of words that everybody tries first. Take four words that do not belong together.</source>
        <translation>Cụm mật khẩu gồm những từ ai cũng thử trước tiên. Hãy dùng bốn từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Hai cụm mật khẩu không giống nhau. Hãy gõ cùng một cụm hai lần.</translation>
    </message>
    <message>
        <source>Nobody in the handbook is called %1.</source>
        <translation>Trong danh sách đảng viên không có ai tên là %1.</translation>
    </message>
    <message>
        <source>Two books were made: the cell&apos;s and the ward office&apos;s.</source>
        <translation>Đã lập hai sổ: sổ của chi bộ và sổ của văn phòng đảng ủy phường.</translation>
    </message>
    <message>
        <source>%1 members were taken in from the list.</source>
        <translation>Đã nhập %1 đảng viên từ danh sách.</translation>
    </message>
    <message>
        <source>Chair and minute-taker have their signing keys.</source>
        <translation>Chủ trì và thư ký đã có khóa ký.</translation>
    </message>
    <message>
        <source>The cell is enrolled with the ward office; both read out their 30 digits.</source>
        <translation>Chi bộ đã đăng ký kết nối với văn phòng đảng ủy phường; hai bên đã đọc 30 chữ số cho nhau.</translation>
    </message>
    <message>
        <source>Two meetings were held, read back, closed and signed by both.</source>
        <translation>Đã tổ chức hai cuộc họp; biên bản được đọc lại, kết thúc và cả hai người ký.</translation>
    </message>
    <message>
        <source>The papers of the meeting lie in the folder papers.</source>
        <translation>Các văn bản của cuộc họp nằm trong thư mục papers.</translation>
    </message>
    <message>
        <source>The ward office took in %1 entries with %2 signed minutes; its receipt confirms %3 entries.</source>
        <translation>Văn phòng đảng ủy phường đã tiếp nhận %1 bản ghi với %2 biên bản đã ký; biên nhận xác nhận %3 bản ghi.</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s book does not verify: %1</source>
        <translation>Sổ diễn tập không đạt khi kiểm tra: %1</translation>
    </message>
    <message>
        <source>The signed minutes with their proofs lie in the folder minutes; both books verify.</source>
        <translation>Các biên bản đã ký cùng bằng chứng nằm trong thư mục minutes; cả hai sổ đều đạt khi kiểm tra.</translation>
    </message>
    <message>
        <source>The rehearsal is complete. %1 says how each thing can be checked.</source>
        <translation>Buổi diễn tập đã xong. %1 hướng dẫn cách kiểm tra từng nội dung.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. An earlier rehearsal is replaced only when asked to; anything else never.</source>
        <translation>Thư mục %1 không trống. Lần diễn tập trước chỉ được thay khi có yêu cầu; nội dung khác thì không bao giờ.</translation>
    </message>
    <message>
        <source>%1 digits were typed. There must be 30, in six groups of five.</source>
        <translation>Đã gõ %1 chữ số. Phải có đủ 30 chữ số, chia thành sáu nhóm năm chữ số.</translation>
    </message>
    <message>
        <source>Nobody in the cell is called “%1”. Choose a name from the list.</source>
        <translation>Trong chi bộ không có ai tên là “%1”. Hãy chọn một tên trong danh sách.</translation>
    </message>
    <message>
        <source>Choose the person who gets the key.</source>
        <translation>Hãy chọn người nhận khóa.</translation>
    </message>
    <message>
        <source>The PIN needs at least 4 characters.</source>
        <translation>Mã PIN cần ít nhất 4 ký tự.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the same PIN twice.</source>
        <translation>Hai mã PIN không giống nhau. Hãy gõ cùng một mã PIN hai lần.</translation>
    </message>
    <message>
        <source>Type the passphrase of this book.</source>
        <translation>Hãy gõ cụm mật khẩu của sổ này.</translation>
    </message>
    <message>
        <source>This is not the passphrase the book has now. Nothing was changed.</source>
        <translation>Đây không phải là cụm mật khẩu hiện tại của sổ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Hãy gõ mã PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. Nothing was signed; try again.</source>
        <translation>Đây không phải là mã PIN của %1. Chưa ký gì; hãy thử lại.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Type it like 19:30.</source>
        <translation>“%1” không phải là giờ trong ngày. Hãy gõ như 19:30.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this book. Nothing was opened. Look whether Caps Lock and the Vietnamese typing are as they were, and type it again.</source>
        <translation>Đây không phải là cụm mật khẩu của sổ này. Chưa mở gì. Hãy xem phím Caps Lock và bộ gõ tiếng Việt có như lúc đặt cụm mật khẩu không, rồi gõ lại.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be taken in. The list says why for each.</source>
        <translation>Có %1 trong %2 tệp không tiếp nhận được. Danh sách ghi lý do của từng tệp.</translation>
    </message>
    <message>
        <source>Write down what the meeting does not agree to.</source>
        <translation>Hãy ghi nội dung hội nghị chưa nhất trí.</translation>
    </message>
    <message>
        <source>An opinion has no person yet. Its text is kept and waits under its item.</source>
        <translation>Một ý kiến chưa có tên người phát biểu. Nội dung vẫn được giữ và chờ ở mục của ý kiến đó.</translation>
    </message>
    <message>
        <source>The date %1 needs a day and a month.</source>
        <translation>Ngày %1 cần có đủ ngày và tháng.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper.</source>
        <translation>Máy in %1 không nhận văn bản.</translation>
    </message>
    <message>
        <source>The name of the upper organisation is missing; it stands at the head of every paper.</source>
        <translation>Thiếu tên tổ chức đảng cấp trên; tên này ghi ở đầu mọi văn bản.</translation>
    </message>
    <message>
        <source>The place is missing; it stands before the date on every paper.</source>
        <translation>Thiếu địa danh; địa danh ghi trước ngày tháng trên mọi văn bản.</translation>
    </message>
    <message>
        <source>The date of the last congress cannot be read. Type it as day, month, year: 15/03/2025.</source>
        <translation>Không đọc được ngày đại hội gần nhất. Hãy gõ ngày, tháng, năm: 15/03/2025.</translation>
    </message>
    <message>
        <source>The date of the last congress is missing; papers are numbered from it on.</source>
        <translation>Thiếu ngày đại hội gần nhất; số văn bản được tính từ ngày đó.</translation>
    </message>
    <message>
        <source>The date of the last congress lies in the future.</source>
        <translation>Ngày đại hội gần nhất nằm ở tương lai.</translation>
    </message>
    <message>
        <source>Choose the folder in which the book will lie.</source>
        <translation>Hãy chọn thư mục để đặt sổ.</translation>
    </message>
    <message>
        <source>Confirm that nothing marked as a state secret will be put into this book.</source>
        <translation>Hãy xác nhận không đưa vào sổ này tài liệu có dấu chỉ độ mật của bí mật nhà nước.</translation>
    </message>
    <message>
        <source>%1: signed with keys that the certificate does not name: %2. Have them confirmed and enrol the cell again.</source>
        <translation>%1: được ký bằng các khóa không ghi trong chứng thư: %2. Hãy cho xác nhận các khóa đó và đăng ký kết nối lại cho chi bộ.</translation>
    </message>
    <message>
        <source>A signature under minutes of %1 does not verify. Nothing was taken in; call the sender.</source>
        <translation>Một chữ ký dưới biên bản của %1 không đạt khi kiểm tra. Chưa tiếp nhận gì; hãy gọi điện cho bên gửi.</translation>
    </message>
    <message>
        <source>The dump holds everything of the book in the clear, for whoever has the file. Say --plain and --yes to make it.</source>
        <translation>Bản kết xuất chứa toàn bộ nội dung sổ không mã hóa, ai có tệp cũng đọc được. Ghi thêm --plain và --yes để tạo.</translation>
    </message>
    <message>
        <source>The book&apos;s file does not open with its key at byte %1 (%2 %3).</source>
        <translation>Tệp của sổ không mở được bằng khóa của nó tại byte %1 (%2 %3).</translation>
    </message>
    <message>
        <source>The book&apos;s file %1 is not encrypted, so this program did not write it. It was not opened; restore the last backup.</source>
        <translation>Tệp của sổ %1 không được mã hóa, nên không phải do chương trình này ghi. Tệp không được mở; hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged or was changed from outside, at byte %1 of %2. Nothing more is written to it. Keep the folder as it is and restore the last backup.</source>
        <translation>Tệp của sổ bị hỏng hoặc đã bị sửa từ bên ngoài, tại byte %1 của %2. Chương trình không ghi thêm gì vào đó nữa. Hãy giữ nguyên thư mục và phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The key %1 is that of %2, %3 of %4, as the certificate you trust says.</source>
        <translation>Khóa %1 là của %2, %3 của %4, theo chứng thư mà bạn tin cậy.</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 does not stand in the certificate you trust.</source>
        <translation>Khóa %1 đã ký với vai trò %2 không có trong chứng thư mà bạn tin cậy.</translation>
    </message>
    <message>
        <source>The office&apos;s key was taken from a file beside the statement; compare it with the office, or name a policy you trust.</source>
        <translation>Khóa của văn phòng được lấy từ tệp nằm cạnh bản ghi; hãy đối chiếu với văn phòng, hoặc chỉ ra tệp chính sách bạn tin cậy.</translation>
    </message>
    <message>
        <source>It is an age file of %1 bytes, sealed for %2 receivers.</source>
        <translation>Đây là tệp age dài %1 byte, niêm phong cho %2 bên nhận.</translation>
    </message>
    <message>
        <source>Who sent it, what is in it and whether it is whole shows only when its receiver takes it in.</source>
        <translation>Ai gửi, bên trong có gì và có nguyên vẹn hay không chỉ biết được khi bên nhận tiếp nhận.</translation>
    </message>
    <message>
        <source>%1 is neither exported minutes nor a bundle or receipt of this program.</source>
        <translation>%1 không phải biên bản đã xuất, cũng không phải gói hay biên nhận của chương trình này.</translation>
    </message>
    <message>
        <source>The book held no such record then.</source>
        <translation>Khi đó trong sổ không có mục này.</translation>
    </message>
    <message>
        <source>Minutes that are closed or signed stay as they are.</source>
        <translation>Biên bản đã kết thúc hoặc đã ký thì giữ nguyên.</translation>
    </message>
    <message>
        <source>What was exchanged with another organisation stays recorded.</source>
        <translation>Những gì đã trao đổi với tổ chức khác thì vẫn được lưu.</translation>
    </message>
    <message>
        <source>Keys stay recorded. Make a new key where one is no longer wanted.</source>
        <translation>Khóa thì vẫn được lưu. Nếu không dùng khóa nào nữa, hãy tạo khóa mới.</translation>
    </message>
    <message>
        <source>This is how the book began; it cannot be undone.</source>
        <translation>Đây là lúc bắt đầu của sổ, không thể hoàn tác.</translation>
    </message>
    <message>
        <source>The same was changed again later (entry %1). Undo that first.</source>
        <translation>Mục này sau đó lại được sửa (bản ghi %1). Hãy hoàn tác lần sửa đó trước.</translation>
    </message>
    <message>
        <source>Its content was erased; it cannot be undone.</source>
        <translation>Nội dung đã bị xóa hẳn, không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Other things recorded since belong to this (%1). Undo or remove them first.</source>
        <translation>Có những mục ghi sau thuộc về mục này (%1). Hãy hoàn tác hoặc xóa chúng trước.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer there. Put that back first.</source>
        <translation>Mục chứa nội dung này không còn nữa. Hãy phục hồi mục đó trước.</translation>
    </message>
    <message>
        <source>Something recorded since has taken its place. Remove that first.</source>
        <translation>Đã có mục ghi sau thay vào chỗ này. Hãy xóa mục đó trước.</translation>
    </message>
    <message>
        <source>The paper %1 has a later number; numbers must have no gap.</source>
        <translation>Văn bản %1 có số sau; số văn bản không được bỏ cách.</translation>
    </message>
    <message>
        <source>The meeting was changed after this reading. Read the minutes back again.</source>
        <translation>Buổi sinh hoạt đã được sửa sau lần đọc này. Hãy đọc lại biên bản.</translation>
    </message>
    <message>
        <source>This was undone already (entry %1).</source>
        <translation>Việc này đã được hoàn tác rồi (bản ghi %1).</translation>
    </message>
    <message>
        <source>Nothing of it is left that could be undone.</source>
        <translation>Không còn gì của việc này để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>The book is locked. Open it with its passphrase first.</source>
        <translation>Sổ đang khóa. Hãy mở bằng cụm mật khẩu trước.</translation>
    </message>
    <message>
        <source>The book was changed while it was locked. End the program and open it anew; what this window shows is no longer what is recorded.</source>
        <translation>Sổ đã bị thay đổi trong khi khóa. Hãy thoát chương trình và mở lại; nội dung cửa sổ này đang hiện không còn là nội dung đã ghi.</translation>
    </message>
    <message>
        <source>What became of the book itself stays recorded.</source>
        <translation>Những gì xảy ra với chính cuốn sổ thì vẫn được lưu.</translation>
    </message>
    <message>
        <source>The book goes on here. The old copy can only be read.</source>
        <translation>Từ nay sổ được dùng tiếp ở đây. Bản cũ chỉ còn đọc được.</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. Ask the upper office for a new receipt and take it in; until then nothing is sent.</source>
        <translation>Những gì ghi sau %1 không có trong sổ này. Hãy xin văn phòng cấp trên một biên nhận mới và tiếp nhận; trước khi đó chưa gửi gì được.</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. The book was not enrolled then, so nobody can say what is missing.</source>
        <translation>Những gì ghi sau %1 không có trong sổ này. Khi đó sổ chưa đăng ký kết nối, nên không ai biết được còn thiếu những gì.</translation>
    </message>
    <message>
        <source>The book can only be read here from now on. Restore it on the other computer from this file and the one beside it.</source>
        <translation>Từ nay ở máy này sổ chỉ còn đọc được. Trên máy kia, hãy phục hồi sổ từ tệp này và tệp đi kèm bên cạnh.</translation>
    </message>
    <message>
        <source>The backup is damaged: it does not hold what it should. Take another one.</source>
        <translation>Bản sao lưu bị hỏng: nội dung không đúng như phải có. Hãy dùng bản khác.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation>Bản sao lưu này do phiên bản mới hơn của chương trình tạo. Không có gì bị thay đổi; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>Tệp này không phải bản sao lưu của chương trình này.</translation>
    </message>
    <message>
        <source>The backup would be larger than %1 MB.</source>
        <translation>Bản sao lưu sẽ lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>This backup belongs to another book, or its beginning is damaged. Nothing was changed.</source>
        <translation>Bản sao lưu này thuộc sổ khác, hoặc phần đầu bị hỏng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The backup was not made by this book: its signature is not the book&apos;s. Nothing was changed.</source>
        <translation>Bản sao lưu không do sổ này tạo: chữ ký không phải của sổ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and cannot be relied on. Make a new one.</source>
        <translation>Bản sao lưu %1 bị hỏng, không còn tin dùng được. Hãy tạo bản mới.</translation>
    </message>
    <message>
        <source>%1 members, %2 meetings, last entry %3, from %4</source>
        <translation>%1 đảng viên, %2 cuộc họp, bản ghi cuối số %3, ngày %4</translation>
    </message>
    <message>
        <source>The file %1 that belongs to the backup is missing. It lies beside the backup; copy both files.</source>
        <translation>Thiếu tệp %1 đi kèm bản sao lưu. Tệp này nằm cạnh bản sao lưu; hãy chép cả hai tệp.</translation>
    </message>
    <message>
        <source>This is not taken back: other copies of the book go by it.</source>
        <translation>Việc này không hoàn tác được: các bản khác của sổ căn cứ vào đó.</translation>
    </message>
    <message>
        <source>The backup holds no readable book. Nothing was changed; take another backup.</source>
        <translation>Trong bản sao lưu không có sổ nào đọc được. Không có gì bị thay đổi; hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>This book was moved to another computer and goes on there. Here it can be read and printed; nothing more is recorded.</source>
        <translation>Sổ này đã chuyển sang máy khác và được dùng tiếp ở đó. Ở đây chỉ đọc và in được; không ghi thêm gì nữa.</translation>
    </message>
    <message>
        <source>The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it, not beside the computer.</source>
        <translation>Từ nay tờ phục hồi này mở được sổ; tờ cũ không còn mở được. Hãy cất ở nơi chỉ đồng chí tìm thấy, không để cạnh máy tính.</translation>
    </message>
    <message>
        <source>The sheet opens nothing yet. Print it and delete the file; then write its groups %1 into a file, a line for each with its number, and give that with --confirm-file.</source>
        <translation>Tờ này chưa mở được gì. Hãy in ra rồi xóa tệp; sau đó ghi các nhóm %1 vào một tệp, mỗi nhóm một dòng kèm số thứ tự, và đưa bằng --confirm-file.</translation>
    </message>
    <message>
        <source>The book opens with the new passphrase, and its log says how it was opened. Its signing keys are new: send the upper office a new request to be enrolled (enrol request).</source>
        <translation>Sổ mở bằng cụm mật khẩu mới, và nhật ký ghi sổ đã được mở bằng cách nào. Khóa ký của sổ là khóa mới: hãy gửi cấp trên đề nghị kết nối mới (enrol request).</translation>
    </message>
    <message>
        <source>Put the file on a stick or on paper into the safe and delete it here: whoever has it can read the books of the cells that agree.</source>
        <translation>Hãy cất tệp trên thẻ nhớ hoặc bản in vào két và xóa ở đây: ai có tệp thì đọc được sổ của các chi bộ đã đồng ý.</translation>
    </message>
    <message>
        <source>%1 can open this book from now on, on a request of yours; it can never sign for it. Send a bundle, so that the office learns of it.</source>
        <translation>Từ nay %1 có thể mở sổ này khi đồng chí đề nghị; không bao giờ ký thay được. Hãy gửi một gói dữ liệu để cấp trên biết.</translation>
    </message>
    <message>
        <source>The upper office can no longer open this book. Copies of its folder and backups that were made before still open for it.</source>
        <translation>Cấp trên không còn mở được sổ này. Các bản sao thư mục và bản sao lưu làm trước đó vẫn mở được.</translation>
    </message>
    <message>
        <source>Write down this one-time code and keep it: without it the answer opens nothing. Read these 30 digits to the office: %1</source>
        <translation>Hãy ghi lại mã dùng một lần này và giữ kỹ: không có mã thì trả lời không mở được gì. Đọc 30 chữ số này cho cấp trên: %1</translation>
    </message>
    <message>
        <source>%1 asks to open its book by escrow. Make sure who asks, have the 30 digits of the request read out to you and give them with --fingerprint.</source>
        <translation>%1 đề nghị mở sổ bằng khóa ký gửi. Hãy xác minh ai đề nghị, nghe đọc 30 chữ số của đề nghị và đưa bằng --fingerprint.</translation>
    </message>
    <message>
        <source>The record of who opened a book is not changed.</source>
        <translation>Ghi chép về việc ai đã mở sổ không được sửa.</translation>
    </message>
    <message>
        <source>The keys in the book&apos;s folder are older than the book: somebody put an old copy of keystore.txt and signing-keys.txt there. Put the newest ones back, or open the book with the recovery sheet.</source>
        <translation>Các khóa trong thư mục cũ hơn sổ: có người đã chép bản cũ của keystore.txt và signing-keys.txt vào đó. Hãy đặt lại bản mới nhất, hoặc mở sổ bằng tờ phục hồi.</translation>
    </message>
    <message>
        <source>The book has no such slot.</source>
        <translation>Sổ không có khe khóa này.</translation>
    </message>
    <message>
        <source>This is not what an office gives its cells for the escrow of their books.</source>
        <translation>Đây không phải tệp mà cấp trên đưa cho chi bộ để ký gửi khóa sổ.</translation>
    </message>
    <message>
        <source>This is not a request to open a book by escrow.</source>
        <translation>Đây không phải đề nghị mở sổ bằng khóa ký gửi.</translation>
    </message>
    <message>
        <source>This is not an office&apos;s answer to a request to open a book by escrow.</source>
        <translation>Đây không phải trả lời của cấp trên cho đề nghị mở sổ bằng khóa ký gửi.</translation>
    </message>
    <message>
        <source>Only the book of a party committee office keeps the escrow of its cells.</source>
        <translation>Chỉ sổ của văn phòng cấp ủy mới giữ khóa ký gửi của các chi bộ.</translation>
    </message>
    <message>
        <source>This office has an escrow key already. With a new one its cells have to agree again; the old one must be kept as long as one of them has not.</source>
        <translation>Văn phòng này đã có khóa ký gửi. Nếu tạo khóa mới, các chi bộ phải đồng ý lại; phải giữ khóa cũ chừng nào còn chi bộ chưa đồng ý lại.</translation>
    </message>
    <message>
        <source>This office has no escrow key yet. Make one first.</source>
        <translation>Văn phòng này chưa có khóa ký gửi. Hãy tạo khóa trước.</translation>
    </message>
    <message>
        <source>Say who decided and why; it goes into the log.</source>
        <translation>Hãy nêu ai quyết định và vì sao; điều này được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>This is the book of %1, not of %2.</source>
        <translation>Đây là sổ của %1, không phải của %2.</translation>
    </message>
    <message>
        <source>“%1” asks, but no enrolled cell has sent word of an escrow for this book. Find out whose book it is and name that cell.</source>
        <translation>“%1” đề nghị, nhưng chưa chi bộ nào đã kết nối báo việc ký gửi khóa cho sổ này. Hãy tìm hiểu đây là sổ của ai và nêu chi bộ đó.</translation>
    </message>
    <message>
        <source>The book is not enrolled with an upper office yet, so nobody knows whose offer this is.</source>
        <translation>Sổ chưa kết nối với cấp trên, nên không biết đề xuất này là của ai.</translation>
    </message>
    <message>
        <source>This book was never given into escrow, so the upper office cannot open it. Use the recovery sheet.</source>
        <translation>Sổ này chưa được ký gửi khóa, nên cấp trên không mở được. Hãy dùng tờ phục hồi.</translation>
    </message>
    <message>
        <source>Give the name of the cell as the office knows it.</source>
        <translation>Hãy nêu tên chi bộ như cấp trên biết.</translation>
    </message>
    <message>
        <source>On this computer the upper office was not asked to open the book. Make a request first.</source>
        <translation>Trên máy này chưa đề nghị cấp trên mở sổ. Hãy lập đề nghị trước.</translation>
    </message>
    <message>
        <source>This is not the one-time code of the request. Read it again from the note you made.</source>
        <translation>Đây không phải mã dùng một lần của đề nghị. Hãy đọc lại từ tờ ghi của đồng chí.</translation>
    </message>
    <message>
        <source>This answer is for another request. Take the one to the request made last on this computer.</source>
        <translation>Trả lời này dành cho đề nghị khác. Hãy lấy trả lời cho đề nghị lập sau cùng trên máy này.</translation>
    </message>
    <message>
        <source>No recovery sheet waits to be confirmed. Make one first.</source>
        <translation>Không có tờ phục hồi nào chờ xác nhận. Hãy lập tờ mới trước.</translation>
    </message>
    <message>
        <source>Group %1 is not the one on the sheet. Read it again; if the print cannot be read, make a new sheet.</source>
        <translation>Nhóm %1 không đúng như trên tờ giấy. Hãy đọc lại; nếu bản in không đọc được, hãy lập tờ mới.</translation>
    </message>
    <message>
        <source>Write each group in a line of its own: its number, a space, its four characters.</source>
        <translation>Ghi mỗi nhóm trên một dòng: số thứ tự, dấu cách, bốn ký tự.</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet, or a character in it is mistyped. Compare it with the sheet group by group.</source>
        <translation>Đây không phải mã của tờ phục hồi, hoặc có ký tự gõ sai. Hãy so với tờ giấy từng nhóm một.</translation>
    </message>
    <message>
        <source>Type the code from the recovery sheet.</source>
        <translation>Hãy gõ mã trên tờ phục hồi.</translation>
    </message>
    <message>
        <source>Type group %1 as it stands on the sheet.</source>
        <translation>Hãy gõ nhóm %1 như trên tờ giấy.</translation>
    </message>
    <message>
        <source>The last backup of the book that was open before is not complete: %1</source>
        <translation>Bản sao lưu cuối của sổ vừa đóng chưa hoàn tất: %1</translation>
    </message>
    <message>
        <source>Not everything in this restored book verifies: %1. Look into an older backup before you go on in it.</source>
        <translation>Sổ phục hồi này có chỗ không khớp khi kiểm tra: %1. Hãy xem một bản sao lưu cũ hơn trước khi dùng tiếp sổ này.</translation>
    </message>
    <message>
        <source>Something was recorded while the book was being handed over, so it goes on here. Begin again.</source>
        <translation>Trong lúc bàn giao sổ đã có nội dung được ghi thêm, nên sổ vẫn dùng tiếp ở đây. Hãy làm lại từ đầu.</translation>
    </message>
    <message>
        <source>%1 can only be read, so no backup was made there. A stick may have a switch against writing.</source>
        <translation>%1 chỉ đọc được nên không sao lưu vào đó được. USB có thể có nút gạt chống ghi.</translation>
    </message>
    <message>
        <source>In %1 nothing can be written. Choose another place; a stick may have a switch against writing.</source>
        <translation>Không ghi được vào %1. Hãy chọn nơi khác; USB có thể có nút gạt chống ghi.</translation>
    </message>
    <message>
        <source>This is the folder of the book itself. Choose a place that stays when the book is lost.</source>
        <translation>Đây chính là thư mục của sổ. Hãy chọn nơi vẫn còn khi mất sổ.</translation>
    </message>
    <message>
        <source>These backups are damaged: %1. The others are kept; make a new one and do not rely on these.</source>
        <translation>Các bản sao lưu sau bị hỏng: %1. Các bản khác vẫn được giữ; hãy sao lưu bản mới và đừng dựa vào những bản này.</translation>
    </message>
    <message>
        <source>Choose the stick in the list. When it is not there, plug it in and wait a moment.</source>
        <translation>Hãy chọn USB trong danh sách. Nếu chưa có, hãy cắm vào và đợi một lát.</translation>
    </message>
    <message>
        <source>Choose a line of the record first.</source>
        <translation>Hãy chọn một dòng của bản ghi trước.</translation>
    </message>
    <message>
        <source>Type the day, as in 03/02/2026.</source>
        <translation>Hãy gõ ngày, ví dụ 03/02/2026.</translation>
    </message>
    <message>
        <source>Choose the stick or folder for the file. When the stick is not in the list, press “Another folder”.</source>
        <translation>Hãy chọn USB hoặc thư mục để ghi tệp. Nếu USB không có trong danh sách, bấm “Thư mục khác”.</translation>
    </message>
    <message>
        <source>This is not the passphrase that this backup was made with. Nothing was restored. Look whether Caps Lock and the Vietnamese typing are as they were; if the passphrase was changed since, type the one of that time.</source>
        <translation>Đây không phải cụm mật khẩu của bản sao lưu này. Chưa phục hồi gì. Hãy xem phím Caps Lock và bộ gõ tiếng Việt có như trước không; nếu sau đó đã đổi cụm mật khẩu, hãy gõ cụm cũ của thời gian đó.</translation>
    </message>
    <message>
        <source>You are looking at another day, which can only be read. Go back to today to change a card.</source>
        <translation>Đang xem theo một ngày khác nên chỉ đọc được. Hãy trở về hôm nay để sửa phiếu.</translation>
    </message>
    <message>
        <source>The reason of a revocation is superseded or compromised.</source>
        <translation>Lý do thu hồi là superseded hoặc compromised.</translation>
    </message>
    <message>
        <source>The key counts only for the first %1 entries of the cell&apos;s log; %2 minutes no longer count as signed. Give the file to the cell and read these 30 digits to it: %3</source>
        <translation>Khóa chỉ còn được tính trong %1 mục đầu của nhật ký chi bộ; %2 biên bản không còn được tính là đã ký. Giao tệp cho chi bộ và đọc 30 chữ số này cho chi bộ: %3</translation>
    </message>
    <message>
        <source>%1 restored its book from a backup and lacks %2 entries that are here. The next bundle for it gives them back.</source>
        <translation>%1 đã phục hồi sổ từ bản sao lưu và thiếu %2 bản ghi đang có ở đây. Gói gửi lần sau cho chi bộ sẽ trả lại các bản ghi đó.</translation>
    </message>
    <message>
        <source>%1 entries came back; %2 that were written here since stand behind them, %3 were set aside because they contradict them.</source>
        <translation>%1 bản ghi đã được trả lại; %2 bản ghi viết ở đây sau đó đứng tiếp theo, %3 bản ghi được để riêng vì khác với bản trả lại.</translation>
    </message>
    <message>
        <source>%1: signatures of %2 do not count, because the keys were revoked before. The cell signs those minutes again with new keys.</source>
        <translation>%1: không tính chữ ký của %2, vì khóa đã bị thu hồi trước đó. Chi bộ ký lại các biên bản này bằng khóa mới.</translation>
    </message>
    <message>
        <source>The meeting held several ballots; say which by --ballot: %1.</source>
        <translation>Cuộc họp có nhiều lần bỏ phiếu; hãy chỉ rõ bằng --ballot: %1.</translation>
    </message>
    <message>
        <source>%1 is no number of copies.</source>
        <translation>%1 không phải là số bản.</translation>
    </message>
    <message>
        <source>What was signed is unchanged, but a key was revoked before it signed; the lines marked with ! say which.</source>
        <translation>Nội dung đã ký không bị sửa, nhưng có khóa đã bị thu hồi trước khi ký; các dòng có dấu ! nói rõ khóa nào.</translation>
    </message>
    <message>
        <source>The escrow key could not be written, and no key was changed.</source>
        <translation>Không ghi được khóa ký gửi; chưa có khóa nào bị thay đổi.</translation>
    </message>
    <message>
        <source>A grade is good, fair, average or poor, not %1.</source>
        <translation>Xếp loại là good (tốt), fair (khá), average (trung bình) hoặc poor (kém), không phải %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>&quot;%1&quot; không phải là năm.</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 changes the minutes of the meeting of %3, which were closed before it.</source>
        <translation>Nhật ký của %1: mục %2 sửa biên bản cuộc họp ngày %3 đã khóa trước đó.</translation>
    </message>
    <message>
        <source>This book was restored on %1. Make a bundle for the upper office: it asks for whatever the office holds beyond this copy. Until its answer is taken in, nothing of the book is sent or confirmed.</source>
        <translation>Sổ này được phục hồi ngày %1. Hãy tạo gói gửi văn phòng cấp trên: gói này hỏi lại những gì văn phòng đang giữ mà bản này không có. Khi chưa tiếp nhận trả lời, chưa nội dung nào của sổ được gửi đi hoặc xác nhận.</translation>
    </message>
    <message>
        <source>This is an older or another copy of the book: on this computer it had %1 entries, in this copy are %2. Open the right copy. If it is lost, make a bundle for the upper office: it asks for what is missing here.</source>
        <translation>Đây là bản cũ hơn hoặc bản khác của sổ: trên máy này sổ đã có %1 bản ghi, bản này có %2. Hãy mở đúng bản. Nếu bản đó đã mất, hãy tạo gói gửi văn phòng cấp trên: gói này hỏi lại những gì còn thiếu ở đây.</translation>
    </message>
    <message>
        <source>Closed minutes were changed after closing: entry %1 of the sender&apos;s log changes the minutes of the meeting of %2. Nothing was taken in; call the sender and find out who did it.</source>
        <translation>Biên bản đã khóa bị sửa sau khi khóa: mục %1 trong nhật ký bên gửi sửa biên bản cuộc họp ngày %2. Chưa tiếp nhận gì; hãy gọi cho bên gửi và làm rõ ai đã sửa.</translation>
    </message>
    <message>
        <source>What the upper office gives back does not continue this book. Nothing was taken in; call the office.</source>
        <translation>Những gì văn phòng cấp trên trả lại không nối tiếp sổ này. Chưa tiếp nhận gì; hãy gọi điện cho văn phòng.</translation>
    </message>
    <message>
        <source>There is no such ballot at this meeting.</source>
        <translation>Cuộc họp này không có lần bỏ phiếu đó.</translation>
    </message>
    <message>
        <source>%1 ballots cannot be printed at once; at most %2.</source>
        <translation>Không in được %1 phiếu một lần; nhiều nhất là %2.</translation>
    </message>
    <message>
        <source>the score of the meeting</source>
        <translation>phần chấm điểm buổi sinh hoạt</translation>
    </message>
    <message>
        <source>A ballot of this kind cannot be invalid for the reason %1.</source>
        <translation>Loại phiếu này không có lý do không hợp lệ là %1.</translation>
    </message>
    <message>
        <source>A number of ballots cannot be below zero.</source>
        <translation>Số phiếu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Say how many ballots were issued.</source>
        <translation>Hãy nhập số phiếu phát ra.</translation>
    </message>
    <message>
        <source>%1 ballots were issued, but only %2 members entitled to vote are present. Count again or correct the roll call.</source>
        <translation>Phát ra %1 phiếu nhưng chỉ có %2 đảng viên có quyền biểu quyết có mặt. Hãy đếm lại hoặc sửa điểm danh.</translation>
    </message>
    <message>
        <source>%1 ballots were collected, but only %2 were issued. Ballots that the counting team did not issue are counted as invalid.</source>
        <translation>Thu về %1 phiếu nhưng chỉ phát ra %2. Phiếu không do ban kiểm phiếu phát ra thì tính là không hợp lệ.</translation>
    </message>
    <message>
        <source>%1 ballots were collected; without the %2 that were not issued these are %3, but only %4 were issued.</source>
        <translation>Thu về %1 phiếu; trừ %2 phiếu không do ban kiểm phiếu phát ra còn %3, nhưng chỉ phát ra %4.</translation>
    </message>
    <message>
        <source>%1 valid + %2 invalid = %3 ballots, but %4 were collected.</source>
        <translation>%1 hợp lệ + %2 không hợp lệ = %3 phiếu, nhưng thu về %4.</translation>
    </message>
    <message>
        <source>Line %1 of the ballot: %2 = %3 votes, but only %4 ballots are valid.</source>
        <translation>Dòng %1 trên phiếu: %2 = %3 phiếu, nhưng chỉ có %4 phiếu hợp lệ.</translation>
    </message>
    <message>
        <source>%1 = %2 votes, but %3 ballots are valid and each of them says yes or no.</source>
        <translation>%1 = %2 phiếu, nhưng có %3 phiếu hợp lệ và mỗi phiếu đều ghi đồng ý hoặc không đồng ý.</translation>
    </message>
    <message>
        <source>%1 valid ballots with at most %2 names each give at most %3 votes, but %4 were counted.</source>
        <translation>%1 phiếu hợp lệ, mỗi phiếu bầu nhiều nhất %2 người thì được nhiều nhất %3 lượt bầu, nhưng đếm được %4.</translation>
    </message>
    <message>
        <source>%1 valid ballots name at least one person each, but only %2 votes were counted.</source>
        <translation>%1 phiếu hợp lệ, mỗi phiếu bầu ít nhất một người, nhưng chỉ đếm được %2 lượt bầu.</translation>
    </message>
    <message>
        <source>The ballot has no line %1 with the mark %2.</source>
        <translation>Phiếu không có dòng %1 với ô %2.</translation>
    </message>
    <message>
        <source>No part of the score sheet applies, so there is nothing to score.</source>
        <translation>Không có nội dung nào của phiếu áp dụng cho buổi này, nên không có gì để chấm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; always applies by this score sheet.</source>
        <translation>Theo phiếu này, &quot;%1&quot; kỳ nào cũng phải chấm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, at most %3.</source>
        <translation>&quot;%1&quot;: không cho được %2 điểm, tối đa %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, only %3.</source>
        <translation>&quot;%1&quot;: không cho được %2 điểm, chỉ có các mức %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 points cannot be given, only whole multiples of %3.</source>
        <translation>&quot;%1&quot;: không cho được %2 điểm, điểm phải là bội số của %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the facts say something else, so these points need a reason.</source>
        <translation>&quot;%1&quot;: số liệu cho mức điểm khác, nên mức điểm này cần có lý do.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the facts do not say it, so these points need a reason.</source>
        <translation>&quot;%1&quot;: số liệu không cho biết, nên mức điểm này cần có lý do.</translation>
    </message>
    <message>
        <source>The lines of the score are not those of the sheet %1.</source>
        <translation>Các dòng điểm không phải của phiếu %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of points. Write it like 4 or 4,5.</source>
        <translation>&quot;%1&quot; không phải là số điểm. Hãy ghi như 4 hoặc 4,5.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;%3&quot; is not what is expected there (%4).</source>
        <translation>Phiếu chấm điểm %1, tại %2: &quot;%3&quot; không đúng điều cần có ở đó (%4).</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the key &quot;%3&quot; is not known there. Known are: %4.</source>
        <translation>Phiếu chấm điểm %1, tại %2: không biết khóa &quot;%3&quot; ở đó. Các khóa đã biết: %4.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;%3&quot; is missing.</source>
        <translation>Phiếu chấm điểm %1, tại %2: thiếu &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the id &quot;%3&quot; stands there twice.</source>
        <translation>Phiếu chấm điểm %1, tại %2: mã &quot;%3&quot; có hai lần.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the measure %3 is compared by one of: %4.</source>
        <translation>Phiếu chấm điểm %1, tại %2: số đo %3 được so sánh bằng một trong: %4.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: no case is left for this band, the one before it has no conditions.</source>
        <translation>Phiếu chấm điểm %1, tại %2: không còn trường hợp nào cho mức này, mức trước nó không có điều kiện.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last band must have no conditions, so that no case is without points.</source>
        <translation>Phiếu chấm điểm %1, tại %2: mức cuối phải không có điều kiện, để trường hợp nào cũng có điểm.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the best band gives %3 points, the maximum is %4.</source>
        <translation>Phiếu chấm điểm %1, tại %2: mức cao nhất cho %3 điểm, còn điểm tối đa là %4.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the best option gives %3 points, the maximum is %4.</source>
        <translation>Phiếu chấm điểm %1, tại %2: lựa chọn cao nhất cho %3 điểm, còn điểm tối đa là %4.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: a part is filled by &quot;bands&quot;, or judged with &quot;options&quot; and &quot;shows&quot;, not both.</source>
        <translation>Phiếu chấm điểm %1, tại %2: một nội dung hoặc được điền theo &quot;bands&quot;, hoặc do chi bộ nhận xét với &quot;options&quot; và &quot;shows&quot;, không cả hai.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the parts have %3 = %4 points together, the criterion has %5.</source>
        <translation>Phiếu chấm điểm %1, tại %2: các nội dung cộng lại %3 = %4 điểm, còn tiêu chí có %5.</translation>
    </message>
    <message>
        <source>Score sheet %1: the criteria have %2 = %3 points together, the sheet has %4.</source>
        <translation>Phiếu chấm điểm %1: các tiêu chí cộng lại %2 = %3 điểm, còn phiếu có %4.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the grades must stand from the best to the worst, each from fewer points than the one before.</source>
        <translation>Phiếu chấm điểm %1, tại %2: các loại phải xếp từ cao xuống thấp, loại sau bắt đầu từ ít điểm hơn loại trước.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last grade must begin at 0 points.</source>
        <translation>Phiếu chấm điểm %1, tại %2: loại cuối phải bắt đầu từ 0 điểm.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: &quot;otherwise&quot; must be a worse grade than &quot;grade&quot;.</source>
        <translation>Phiếu chấm điểm %1, tại %2: &quot;otherwise&quot; phải là loại thấp hơn &quot;grade&quot;.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: the last step must have no conditions, so that every year gets a grade.</source>
        <translation>Phiếu chấm điểm %1, tại %2: bậc cuối phải không có điều kiện, để năm nào cũng được xếp loại.</translation>
    </message>
    <message>
        <source>Score sheet %1, at %2: %3 points are no whole multiple of the step %4.</source>
        <translation>Phiếu chấm điểm %1, tại %2: %3 điểm không phải là bội số của bước %4.</translation>
    </message>
    <message>
        <source>Score sheet %1: it is no JSON object (at byte %2).</source>
        <translation>Phiếu chấm điểm %1: không phải là một đối tượng JSON (tại byte %2).</translation>
    </message>
    <message>
        <source>The upper office holds %1 entries of this book, %2 of them are not in it: the book was restored from an old copy or written on another computer. Nothing was taken in. If there is a newer copy, open that one; otherwise make a bundle for the office: it asks for what is missing.</source>
        <translation>Văn phòng cấp trên giữ %1 bản ghi của sổ này, trong đó %2 bản ghi không có trong sổ: sổ đã được phục hồi từ bản cũ hoặc được ghi trên máy tính khác. Chưa tiếp nhận gì. Nếu có bản mới hơn, hãy mở bản đó; nếu không, hãy tạo gói gửi văn phòng: gói này hỏi lại những gì còn thiếu.</translation>
    </message>
    <message>
        <source>The upper office holds entries of this book that are not in it: the book was restored from an old copy or written on another computer. Nothing was taken in. If there is a newer copy, open that one; otherwise make a bundle for the office: it asks for what is missing.</source>
        <translation>Văn phòng cấp trên giữ những bản ghi của sổ này mà trong sổ không có: sổ đã được phục hồi từ bản cũ hoặc được ghi trên máy tính khác. Chưa tiếp nhận gì. Nếu có bản mới hơn, hãy mở bản đó; nếu không, hãy tạo gói gửi văn phòng: gói này hỏi lại những gì còn thiếu.</translation>
    </message>
    <message>
        <source>This bundle is signed with a key of %1 that was revoked: it counts only for the first %2 entries of its log. Nothing was taken in. The cell needs new keys and has to be enrolled again.</source>
        <translation>Gói này được ký bằng khóa của %1 đã bị thu hồi: khóa chỉ còn được tính trong %2 mục đầu của nhật ký. Chưa tiếp nhận gì. Chi bộ cần có khóa mới và đăng ký kết nối lại.</translation>
    </message>
    <message>
        <source>%1 signed minutes with a key that was revoked: it counts only for the first %2 entries of the log of %3, and this signature is entry %4. Nothing was taken in; ask the cell what happened.</source>
        <translation>%1 đã ký biên bản bằng khóa bị thu hồi: khóa chỉ còn được tính trong %2 mục đầu của nhật ký %3, còn chữ ký này là mục %4. Chưa tiếp nhận gì; hãy hỏi chi bộ đã xảy ra việc gì.</translation>
    </message>
    <message>
        <source>What the office gives back was signed with a newer key than this copy of the book knows. Have the office read out the 30 digits of this book&apos;s log key and compare them; nothing was taken in yet.</source>
        <translation>Những gì văn phòng trả lại được ký bằng khóa mới hơn khóa mà bản này biết. Hãy nhờ văn phòng đọc 30 chữ số của khóa nhật ký sổ này để đối chiếu; chưa tiếp nhận gì.</translation>
    </message>
    <message>
        <source>This file answers an older question. Make a new bundle for the office and take in what it answers to that one.</source>
        <translation>Tệp này trả lời một gói hỏi cũ hơn. Hãy tạo gói mới gửi văn phòng và tiếp nhận trả lời cho gói đó.</translation>
    </message>
    <message>
        <source>Both copies of the book say something of it.</source>
        <translation>Cả hai bản của sổ đều có ghi về mục này.</translation>
    </message>
    <message>
        <source>At least one copy is needed.</source>
        <translation>Cần ít nhất một bản.</translation>
    </message>
    <message>
        <source>The ballot has no lines. Add the names or matters first.</source>
        <translation>Phiếu chưa có dòng nào. Hãy thêm họ tên hoặc nội dung trước.</translation>
    </message>
    <message>
        <source>Line %1 of the ballot is empty.</source>
        <translation>Dòng %1 trên phiếu đang trống.</translation>
    </message>
    <message>
        <source>“%1” stands twice on the ballot.</source>
        <translation>“%1” có hai lần trên phiếu.</translation>
    </message>
    <message>
        <source>%1 cannot stand for election: only official members of this cell can, and not while suspended.</source>
        <translation>Đồng chí %1 không thể ứng cử: chỉ đảng viên chính thức của chi bộ, không bị đình chỉ sinh hoạt, mới được ứng cử.</translation>
    </message>
    <message>
        <source>%1 was not elected to the committee; secretary and deputy are elected from among it.</source>
        <translation>Đồng chí %1 không trúng cử chi ủy; bí thư, phó bí thư được bầu trong số chi ủy viên.</translation>
    </message>
    <message>
        <source>A committee is elected where there are %1 official members or more; this cell has %2. Elect the secretary directly.</source>
        <translation>Chi bộ có từ %1 đảng viên chính thức trở lên mới bầu chi ủy; chi bộ này có %2. Hãy bầu trực tiếp bí thư.</translation>
    </message>
    <message>
        <source>Say how many are to be elected.</source>
        <translation>Hãy nhập số lượng cần bầu.</translation>
    </message>
    <message>
        <source>At most %1 can be elected here, not %2.</source>
        <translation>Ở đây bầu nhiều nhất %1 người, không phải %2.</translation>
    </message>
    <message>
        <source>%1 are to be elected, but the list has only %2 names.</source>
        <translation>Cần bầu %1 người nhưng danh sách chỉ có %2.</translation>
    </message>
    <message>
        <source>%1 are to be elected and the list has %2 names: it must have more. Where the upper level allows a list without surplus, settle that in the voting rules of the book.</source>
        <translation>Cần bầu %1 người, danh sách có %2: danh sách phải có số dư. Nếu cấp trên cho phép không có số dư thì chọn điều đó ở Quy định biểu quyết của sổ.</translation>
    </message>
    <message>
        <source>For %1 to be elected the list has at most %2 names (%3 % more), not %4.</source>
        <translation>Cần bầu %1 người thì danh sách nhiều nhất %2 người (dư %3 %), không phải %4.</translation>
    </message>
    <message>
        <source>%1 is not on the list of the cell and cannot count the ballots.</source>
        <translation>Đồng chí %1 không có trong danh sách của chi bộ nên không thể kiểm phiếu.</translation>
    </message>
    <message>
        <source>%1 stands twice in the counting team.</source>
        <translation>Đồng chí %1 có hai lần trong ban kiểm phiếu.</translation>
    </message>
    <message>
        <source>%1 stands for election and cannot count the ballots.</source>
        <translation>Đồng chí %1 có tên trong danh sách bầu cử nên không thể kiểm phiếu.</translation>
    </message>
    <message>
        <source>%1 was not in the room and cannot count the ballots. Correct the roll call or the counting team.</source>
        <translation>Đồng chí %1 không có mặt nên không thể kiểm phiếu. Hãy sửa điểm danh hoặc ban kiểm phiếu.</translation>
    </message>
    <message>
        <source>“%1” is decided by show of cards, not by secret ballot.</source>
        <translation>“%1” được biểu quyết công khai, không bỏ phiếu kín.</translation>
    </message>
    <message>
        <source>The ballot is counted; what stood on it can no longer be changed. Remove the count first.</source>
        <translation>Phiếu đã kiểm; không sửa được nội dung phiếu nữa. Hãy xóa kết quả kiểm phiếu trước.</translation>
    </message>
    <message>
        <source>The last ballot of “%1” is not counted yet.</source>
        <translation>Lần bỏ phiếu gần nhất của “%1” chưa kiểm phiếu.</translation>
    </message>
    <message>
        <source>No further ballot can be held on “%1”.</source>
        <translation>Không thể bỏ phiếu tiếp về “%1”.</translation>
    </message>
    <message>
        <source>A ballot among equals is held on their names only.</source>
        <translation>Bầu lại khi ngang phiếu chỉ gồm những người ngang phiếu.</translation>
    </message>
    <message>
        <source>%1 is elected already.</source>
        <translation>Đồng chí %1 đã trúng cử.</translation>
    </message>
    <message>
        <source>The count cannot end before the ballot was cast.</source>
        <translation>Giờ kiểm phiếu xong không thể trước giờ bỏ phiếu.</translation>
    </message>
    <message>
        <source>Say who counted the ballots: the ballot has no counting team.</source>
        <translation>Hãy ghi ai kiểm phiếu: lần bỏ phiếu này chưa có ban kiểm phiếu.</translation>
    </message>
    <message>
        <source>This ballot is counted already. Change that count, and say why.</source>
        <translation>Lần bỏ phiếu này đã có kết quả. Hãy sửa kết quả đó và ghi lý do.</translation>
    </message>
    <message>
        <source>A further ballot was prepared on this result. Remove that first.</source>
        <translation>Đã lập lần bỏ phiếu tiếp theo từ kết quả này. Hãy xóa lần đó trước.</translation>
    </message>
    <message>
        <source>Say why the count is changed.</source>
        <translation>Hãy ghi vì sao sửa kết quả kiểm phiếu.</translation>
    </message>
    <message>
        <source>The first ballot goes with the whole poll. Remove that.</source>
        <translation>Lần đầu gắn với cả nội dung bỏ phiếu. Hãy xóa cả nội dung.</translation>
    </message>
    <message>
        <source>Nothing is open in “%1”.</source>
        <translation>“%1” không còn gì để ngỏ.</translation>
    </message>
    <message>
        <source>The request names a key that this office revoked as stolen or lost: %1. The cell makes a new key first; new keys of the book itself it gets when it opens a copy by its recovery sheet or by escrow.</source>
        <translation>Tệp đăng ký có khóa mà văn phòng đã thu hồi vì bị lấy cắp hoặc mất: %1. Chi bộ phải tạo khóa mới trước; khóa của chính sổ được thay mới khi mở sổ bằng tờ phục hồi hoặc bằng khóa ký gửi.</translation>
    </message>
    <message>
        <source>A signature under these minutes does not count, because its key was revoked before. They cannot be accepted; return them, so that the cell signs them again with a new key.</source>
        <translation>Có chữ ký dưới biên bản này không được tính, vì khóa đã bị thu hồi trước đó. Không thể chấp nhận biên bản; hãy trả lại để chi bộ ký lại bằng khóa mới.</translation>
    </message>
    <message>
        <source>“%1” asks, but its book was given into the escrow of another office: no key of this office opens it. Nothing was recorded; send the cell to the office it agreed with.</source>
        <translation>“%1” đề nghị, nhưng sổ được ký gửi khóa ở văn phòng khác: không có khóa nào của văn phòng này mở được. Chưa ghi gì vào nhật ký; hãy hướng dẫn chi bộ đến văn phòng đã nhận ký gửi.</translation>
    </message>
    <message>
        <source>This request was granted on %1 already (%2). Each request is decided once: when the answer was lost, the cell makes a new request.</source>
        <translation>Đề nghị này đã được đồng ý ngày %1 (%2). Mỗi đề nghị chỉ quyết định một lần: nếu mất tệp trả lời, chi bộ lập đề nghị mới.</translation>
    </message>
    <message>
        <source>This request was refused on %1 already (%2). Each request is decided once: to be asked again, the cell makes a new request.</source>
        <translation>Đề nghị này đã bị từ chối ngày %1 (%2). Mỗi đề nghị chỉ quyết định một lần: muốn được xem xét lại, chi bộ lập đề nghị mới.</translation>
    </message>
    <message>
        <source>This is not the escrow key that the cell agreed to. Take the right one from the safe: its public half begins with %1. Nothing was recorded.</source>
        <translation>Đây không phải khóa ký gửi mà chi bộ đã đồng ý. Hãy lấy đúng khóa trong két: phần công khai bắt đầu bằng %1. Chưa ghi gì vào nhật ký.</translation>
    </message>
    <message>
        <source>The request itself was not kept on this computer, only what opens its answer. Take the answer in, or make a new request.</source>
        <translation>Trên máy này chỉ còn phần để mở tệp trả lời, không còn đề nghị. Hãy nhận tệp trả lời, hoặc lập đề nghị mới.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Mục này đã được quyết định rồi.</translation>
    </message>
    <message>
        <source>Say what the meeting is about. It stands in its papers (%1).</source>
        <translation>Hãy ghi nội dung của cuộc họp; nội dung này được in trong văn bản (%1).</translation>
    </message>
    <message>
        <source>No member&apos;s card names a position in the cell committee. Fill in the positions first.</source>
        <translation>Chưa có đảng viên nào được ghi chức vụ trong chi ủy. Hãy ghi chức vụ trước.</translation>
    </message>
    <message>
        <source>No member&apos;s card names the party group “%1”. Fill in the groups first.</source>
        <translation>Chưa có đảng viên nào được ghi thuộc tổ đảng “%1”. Hãy ghi tổ đảng trước.</translation>
    </message>
    <message>
        <source>On that day another meeting of the cell begins at %1. One is held fully after the other; change the time.</source>
        <translation>Ngày đó chi bộ còn một buổi sinh hoạt khác bắt đầu lúc %1. Phải tổ chức xong buổi này mới đến buổi kia; hãy đổi giờ.</translation>
    </message>
    <message>
        <source>%1 is not called to this meeting. Add somebody from outside as a guest.</source>
        <translation>%1 không thuộc thành phần triệu tập của cuộc họp này. Người ngoài thành phần thì ghi là khách mời.</translation>
    </message>
    <message>
        <source>The rule for “%1” was settled anew. Open it and confirm its figures.</source>
        <translation>Quy định áp dụng cho “%1” đã được chọn lại. Hãy mở ra và xác nhận số liệu.</translation>
    </message>
    <message>
        <source>The ballot “%1” is not counted. Enter the count, or remove the ballot.</source>
        <translation>Phiếu “%1” chưa kiểm. Hãy nhập kết quả kiểm phiếu hoặc xóa lần bỏ phiếu.</translation>
    </message>
    <message>
        <source>“%1” is not finished: hold another ballot, or record that the meeting ends it.</source>
        <translation>“%1” chưa xong: hãy bỏ phiếu tiếp, hoặc ghi là hội nghị quyết định không bỏ phiếu tiếp.</translation>
    </message>
    <message>
        <source>The roll call was changed after the ballot “%1”. Open the count and confirm its figures.</source>
        <translation>Điểm danh được sửa sau lần bỏ phiếu “%1”. Hãy mở kết quả kiểm phiếu và xác nhận số liệu.</translation>
    </message>
    <message>
        <source>The card of %1 was changed meanwhile. Look at the positions again.</source>
        <translation>Phiếu của đồng chí %1 vừa được sửa. Hãy xem lại chức vụ.</translation>
    </message>
    <message>
        <source>No position is chosen to be set.</source>
        <translation>Chưa chọn chức vụ nào để ghi.</translation>
    </message>
    <message>
        <source>The log entry beside the statement is not what its proof speaks of.</source>
        <translation>Mục nhật ký để cạnh biên bản không phải là mục mà tệp chứng minh nói đến.</translation>
    </message>
    <message>
        <source>The log&apos;s proof is signed with a key that the certificate revoked: it counts only for the first %1 entries, and here it signs for %2.</source>
        <translation>Chứng minh của nhật ký được ký bằng khóa mà chứng thư đã thu hồi: khóa chỉ còn được tính trong %1 mục đầu, nhưng ở đây ký cho %2 mục.</translation>
    </message>
    <message>
        <source>The log&apos;s proof is signed with a key that the certificate revoked, and whose countersignature stands beside it says only a file beside the statement. Name the office&apos;s answer to the cell, or a policy that you trust.</source>
        <translation>Chứng minh của nhật ký được ký bằng khóa mà chứng thư đã thu hồi, còn chữ ký xác nhận bên cạnh là của ai thì chỉ có tệp để cạnh biên bản nói. Hãy nêu tệp trả lời của văn phòng cho chi bộ, hoặc chính sách mà bạn tin cậy.</translation>
    </message>
    <message>
        <source>The certificate of this cell does not know the key %1.</source>
        <translation>Chứng thư của chi bộ này không có khóa %1.</translation>
    </message>
    <message>
        <source>This office holds %1 entries of the cell&apos;s log; what comes after them nobody has confirmed. Give a number up to that.</source>
        <translation>Văn phòng có %1 mục nhật ký của chi bộ; các mục sau đó chưa ai xác nhận. Hãy ghi số không lớn hơn số này.</translation>
    </message>
    <message>
        <source>This key was revoked already and counts only for the first %1 entries of the log.</source>
        <translation>Khóa này đã bị thu hồi và chỉ còn được tính trong %1 mục đầu của nhật ký.</translation>
    </message>
    <message>
        <source>The facts say nothing of these parts of the score, so the file must give their points: %1.</source>
        <translation>Số liệu không cho biết các nội dung sau, nên tệp phải ghi điểm của chúng: %1.</translation>
    </message>
    <message>
        <source>The file says %1 points together, but %2.</source>
        <translation>Tệp ghi tổng %1 điểm, nhưng %2.</translation>
    </message>
    <message>
        <source>The file says the grade is &quot;%1&quot;, but %2 points are &quot;%3&quot; by this sheet.</source>
        <translation>Tệp ghi xếp loại &quot;%1&quot;, nhưng theo phiếu này %2 điểm là loại &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The file scores the meeting by the sheet %1, but on that day %2 applies.</source>
        <translation>Tệp chấm theo phiếu %1, nhưng ngày đó áp dụng phiếu %2.</translation>
    </message>
    <message>
        <source>The score sheet %1 is known already.</source>
        <translation>Phiếu chấm điểm %1 đã có rồi.</translation>
    </message>
    <message>
        <source>Another score sheet is known as %1. Give the changed sheet an id of its own, so that old meetings keep theirs.</source>
        <translation>Đã có một phiếu khác mang mã %1. Hãy đặt mã riêng cho phiếu đã sửa, để các cuộc họp cũ giữ phiếu cũ.</translation>
    </message>
    <message>
        <source>There is no score sheet called %1.</source>
        <translation>Không có phiếu chấm điểm nào mang mã %1.</translation>
    </message>
    <message>
        <source>Say from which day the score sheet applies.</source>
        <translation>Hãy ghi phiếu chấm điểm áp dụng từ ngày nào.</translation>
    </message>
    <message>
        <source>The score sheet %1 takes effect on %2; it cannot apply before.</source>
        <translation>Phiếu %1 có hiệu lực từ ngày %2, không áp dụng trước ngày đó được.</translation>
    </message>
    <message>
        <source>No score sheet applies to a meeting of this kind on this day. One is chosen on the page “Book and keys”.</source>
        <translation>Không có phiếu chấm điểm nào áp dụng cho loại cuộc họp này vào ngày này. Chọn phiếu ở trang “Sổ và khóa”.</translation>
    </message>
    <message>
        <source>The meeting is not scored yet.</source>
        <translation>Chưa chấm điểm buổi sinh hoạt.</translation>
    </message>
    <message>
        <source>The score sheet has no part called %1.</source>
        <translation>Phiếu chấm điểm không có nội dung %1.</translation>
    </message>
    <message>
        <source>Parts of the score have no points yet. Give them first.</source>
        <translation>Còn nội dung chưa có điểm. Hãy chấm các nội dung đó trước.</translation>
    </message>
    <message>
        <source>That vote was taken at another meeting.</source>
        <translation>Biểu quyết đó thuộc cuộc họp khác.</translation>
    </message>
    <message>
        <source>The word of the upper level on this score is recorded. Remove that first.</source>
        <translation>Đã ghi ý kiến của cấp trên về điểm này. Hãy xóa ý kiến đó trước.</translation>
    </message>
    <message>
        <source>This score sheet asks for no confirmation by the upper level.</source>
        <translation>Phiếu chấm điểm này không yêu cầu cấp trên xác nhận.</translation>
    </message>
    <message>
        <source>Say who of the upper level confirms the score.</source>
        <translation>Hãy ghi đồng chí nào của cấp trên xác nhận điểm.</translation>
    </message>
    <message>
        <source>Say on which day the score was confirmed: the day of the meeting or a later one.</source>
        <translation>Hãy ghi ngày xác nhận: ngày họp hoặc sau đó.</translation>
    </message>
    <message>
        <source>Say which grade the upper level gives.</source>
        <translation>Hãy ghi xếp loại của cấp trên.</translation>
    </message>
    <message>
        <source>A grade other than the cell&apos;s needs a reason.</source>
        <translation>Xếp loại khác với chi bộ thì cần có lý do.</translation>
    </message>
    <message>
        <source>The score was not confirmed yet.</source>
        <translation>Điểm chưa được xác nhận.</translation>
    </message>
    <message>
        <source>The score of the meeting is begun, and %1 of its parts have no points yet.</source>
        <translation>Đã bắt đầu chấm điểm buổi sinh hoạt, còn %1 nội dung chưa có điểm.</translation>
    </message>
    <message>
        <source>What the score counts was changed after it was filled in (%1). Fill it in again.</source>
        <translation>Số liệu dùng để chấm đã thay đổi sau khi chấm (%1). Hãy điền lại.</translation>
    </message>
    <message>
        <source>The upper level confirmed %1 points, now the score has %2. Ask for the confirmation again.</source>
        <translation>Cấp trên đã xác nhận %1 điểm, nay điểm là %2. Hãy xin xác nhận lại.</translation>
    </message>
    <message>
        <source>The file to be trusted is neither an office&apos;s answer to a cell, nor a certificate, nor a log policy (c2sp.org/tlog-policy).</source>
        <translation>Tệp cần tin cậy không phải là tệp trả lời của văn phòng cho chi bộ, không phải chứng thư, cũng không phải chính sách nhật ký (c2sp.org/tlog-policy).</translation>
    </message>
    <message>
        <source>it may be in strange hands</source>
        <translation>có thể đã lọt vào tay người khác</translation>
    </message>
    <message>
        <source>another took its place</source>
        <translation>đã có khóa khác thay thế</translation>
    </message>
    <message>
        <source>The proof of the log for the signature as %1 does not verify.</source>
        <translation>Chứng minh của nhật ký cho chữ ký với vai trò %1 không đúng.</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4, and no proof lies beside it that the signature is one of them.</source>
        <translation>Khóa %1 đã ký với vai trò %2 bị thu hồi (%3): khóa chỉ được tính cho các mục nhật ký trước vị trí %4, và không có tệp nào bên cạnh chứng minh chữ ký này nằm trong số đó.</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4. This signature stands at place %5 and does not count.</source>
        <translation>Khóa %1 đã ký với vai trò %2 bị thu hồi (%3): khóa chỉ được tính cho các mục nhật ký trước vị trí %4. Chữ ký này ở vị trí %5 nên không được tính.</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked (%3). The proof places the signature at place %4, before %5; but whose countersignature that is says only a file beside the statement. Name the office&apos;s answer to the cell, or a policy that you trust.</source>
        <translation>Khóa %1 đã ký với vai trò %2 bị thu hồi (%3). Tệp chứng minh đặt chữ ký ở vị trí %4, trước vị trí %5; nhưng chữ ký xác nhận là của ai thì chỉ có tệp để cạnh biên bản nói. Hãy nêu tệp trả lời của văn phòng cho chi bộ, hoặc chính sách mà bạn tin cậy.</translation>
    </message>
    <message>
        <source>The key %1 that signed as %2 was revoked later (%3). This signature stands at place %4 of the countersigned log, before place %5, and counts.</source>
        <translation>Khóa %1 đã ký với vai trò %2 về sau bị thu hồi (%3). Chữ ký này ở vị trí %4 của nhật ký đã được xác nhận, trước vị trí %5, nên vẫn được tính.</translation>
    </message>
    <message>
        <source>The closing stands in the cell&apos;s log at place %1; no key of an office is here that would say whether it was countersigned.</source>
        <translation>Việc khóa biên bản nằm ở vị trí %1 trong nhật ký chi bộ; ở đây không có khóa của văn phòng nào để biết đã được xác nhận hay chưa.</translation>
    </message>
    <message>
        <source>The vote at %1 lies before the beginning of the meeting (%2).</source>
        <translation>Biểu quyết lúc %1 trước giờ bắt đầu cuộc họp (%2).</translation>
    </message>
    <message>
        <source>The vote at %1 lies after the end of the meeting (%2).</source>
        <translation>Biểu quyết lúc %1 sau giờ kết thúc cuộc họp (%2).</translation>
    </message>
    <message>
        <source>%1 stands twice in this vote.</source>
        <translation>Đồng chí %1 có hai lần trong biểu quyết này.</translation>
    </message>
    <message>
        <source>%1 could not vote: not entitled, or not in the room at that time.</source>
        <translation>Đồng chí %1 không biểu quyết được: không có quyền biểu quyết hoặc không có mặt lúc đó.</translation>
    </message>
    <message>
        <source>“%1” is decided by secret ballot, not by show of cards.</source>
        <translation>“%1” phải bỏ phiếu kín, không giơ thẻ.</translation>
    </message>
    <message>
        <source>The rules of that day know no question %1 with the answer %2.</source>
        <translation>Quy định của ngày đó không có câu hỏi %1 với câu trả lời %2.</translation>
    </message>
    <message>
        <source>The minutes of %1 are closed by the rules that held then. Choose a later day.</source>
        <translation>Biên bản ngày %1 đã kết thúc và khóa theo quy định khi đó. Hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Choose the key that is to be revoked.</source>
        <translation>Chọn khóa cần thu hồi.</translation>
    </message>
    <message>
        <source>Type the one-time code that you wrote down when the request was made.</source>
        <translation>Gõ mã dùng một lần mà đồng chí đã chép lại khi lập đề nghị.</translation>
    </message>
    <message>
        <source>Find out whose book it is and choose that cell.</source>
        <translation>Hãy tìm hiểu đây là sổ của chi bộ nào và chọn chi bộ đó.</translation>
    </message>
    <message>
        <source>Choose whether the request is granted or refused.</source>
        <translation>Chọn đồng ý hoặc từ chối đề nghị.</translation>
    </message>
    <message>
        <source>Write who decided; it goes into the log.</source>
        <translation>Ghi người quyết định; nội dung này được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Write why it was decided so; it goes into the log.</source>
        <translation>Ghi lý do quyết định; nội dung này được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Take the escrow key from the safe: type its code, or read it from its file.</source>
        <translation>Lấy khóa ký gửi trong két: gõ mã, hoặc đọc từ tệp.</translation>
    </message>
    <message>
        <source>Type the groups back from the printed sheet, or save the key on a stick: a key that nobody can read would be a trap for the cells.</source>
        <translation>Hãy gõ lại các nhóm trên tờ đã in, hoặc lưu khóa vào USB: khóa mà không ai đọc được sẽ làm hại các chi bộ.</translation>
    </message>
    <message>
        <source>Write the one-time code down first and say so: it is shown only now, and without it the answer opens nothing.</source>
        <translation>Hãy chép mã dùng một lần ra giấy rồi đánh dấu: mã chỉ hiện lúc này, không có mã thì tệp trả lời không mở được gì.</translation>
    </message>
    <message>
        <source>Save the request file first. Until then nothing was asked.</source>
        <translation>Hãy lưu tệp đề nghị trước. Chưa lưu thì coi như chưa đề nghị.</translation>
    </message>
    <message>
        <source>“%1” asks, but no cell is enrolled with this office. Nothing was recorded; find out whose book it is and enrol that cell first.</source>
        <translation>“%1” đề nghị, nhưng chưa chi bộ nào đăng ký kết nối với văn phòng này. Chưa ghi gì vào nhật ký; hãy tìm hiểu đây là sổ của ai và đăng ký kết nối cho chi bộ đó trước.</translation>
    </message>
    <message>
        <source>This is not an escrow key, or a character in it is mistyped. Compare it with the sheet group by group.</source>
        <translation>Đây không phải khóa ký gửi, hoặc có ký tự gõ sai. Hãy đối chiếu với tờ khóa theo từng nhóm.</translation>
    </message>
    <message>
        <source>The office does not know the keys with which this book signs now, so it would take in no bundle. Enrol the book again first.</source>
        <translation>Văn phòng chưa biết các khóa mà sổ đang dùng để ký, nên sẽ không tiếp nhận gói nào. Hãy đăng ký kết nối lại trước.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. Make room and try again.</source>
        <translation>Đĩa đã đầy nên chưa ghi được %1. Hãy dọn bớt chỗ rồi làm lại.</translation>
    </message>
    <message>
        <source>In the book&apos;s folder %1 nothing can be written; the disk may be full. Make room and try again.</source>
        <translation>Không ghi được gì vào thư mục %1 của sổ; có thể đĩa đã đầy. Hãy dọn bớt chỗ rồi làm lại.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Nothing was changed; close other programs and try again.</source>
        <translation>Máy không còn đủ bộ nhớ để làm việc này. Chưa có gì thay đổi; hãy đóng bớt chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last change in the book was recorded on %2, which is later. One of the two was wrong. Set the clock right before you go on; nothing recorded is lost or out of order.</source>
        <translation>Đồng hồ máy tính đang chỉ %1, nhưng lần ghi cuối trong sổ là %2, muộn hơn giờ máy. Một trong hai đã sai. Hãy chỉnh lại đồng hồ rồi mới làm tiếp; những gì đã ghi không mất và không lẫn thứ tự.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the last change in the book was recorded on %2, long before. If the clock is wrong, set it right before you go on: what you record carries its date.</source>
        <translation>Đồng hồ máy tính đang chỉ %1, nhưng lần ghi cuối trong sổ là %2, cách đây đã rất lâu. Nếu đồng hồ sai, hãy chỉnh lại rồi mới làm tiếp: mọi điều ghi vào sổ đều mang ngày giờ của máy.</translation>
    </message>
    <message>
        <source>“%1” was typed but is not in the list yet: press Enter there to add it, or empty the field.</source>
        <translation>“%1” đã gõ nhưng chưa có trong danh sách: bấm Enter tại ô đó để thêm, hoặc xóa ô đó đi.</translation>
    </message>
    <message>
        <source>Committee, secretary and deputy are elected by a meeting of all members, and to this one only a part of them is called. Call a meeting of the cell for the election.</source>
        <translation>Chi ủy, bí thư, phó bí thư do hội nghị toàn thể đảng viên bầu; hội nghị này chỉ triệu tập một số đảng viên. Hãy triệu tập hội nghị của chi bộ để bầu.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 không phải số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it like 2027-03.</source>
        <translation>“%1” không phải một tháng. Hãy ghi như 2027-03.</translation>
    </message>
    <message>
        <source>The list of holidays is not in the expected form, at %1.</source>
        <translation>Danh sách ngày nghỉ lễ không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>“%1” is no day of the year. Write day and month, like 24/11.</source>
        <translation>“%1” không phải một ngày trong năm. Hãy ghi ngày và tháng, ví dụ 24/11.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files too (%2). It must hold exactly what is put into the app: empty it, or choose another place.</source>
        <translation>Thư mục %1 còn có tệp khác (%2). Thư mục chỉ được chứa đúng những gì đưa lên ứng dụng: hãy dọn trống hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>It was marked as put into the app on %1 already.</source>
        <translation>Đã ghi nhận việc đưa lên ứng dụng ngày %1.</translation>
    </message>
    <message>
        <source>It is not marked as put into the app.</source>
        <translation>Chưa ghi nhận việc đưa lên ứng dụng.</translation>
    </message>
    <message>
        <source>%1 is not called to this meeting, so no excuse is needed.</source>
        <translation>Đồng chí %1 không thuộc diện triệu tập cuộc họp này nên không cần báo vắng.</translation>
    </message>
    <message>
        <source>The roll call has %1 already. Change it there.</source>
        <translation>Đã điểm danh đồng chí %1. Hãy sửa ở phần điểm danh.</translation>
    </message>
    <message>
        <source>“%1” stands on an agenda already; an item that was postponed is taken up once.</source>
        <translation>“%1” đã có trong một chương trình; nội dung đã hoãn chỉ được đưa vào một lần.</translation>
    </message>
    <message>
        <source>“%1” does not wait for this meeting: only what an earlier meeting of the same kind postponed can be taken up.</source>
        <translation>“%1” không chờ cuộc họp này: chỉ đưa vào được nội dung mà cuộc họp trước cùng loại đã hoãn.</translation>
    </message>
    <message>
        <source>“%1” is not postponed.</source>
        <translation>“%1” không bị hoãn.</translation>
    </message>
    <message>
        <source>Say why the item is postponed; no item may vanish without a reason.</source>
        <translation>Hãy ghi lý do hoãn; không nội dung nào được mất đi mà không có lý do.</translation>
    </message>
    <message>
        <source>A later agenda has taken up “%1”. Remove it there first.</source>
        <translation>Chương trình cuộc họp sau đã có “%1”. Hãy bỏ ở đó trước.</translation>
    </message>
    <message>
        <source>“%1” was postponed and waits for the next meeting. Take the postponement back before you remove it.</source>
        <translation>“%1” đã hoãn và đang chờ kỳ sinh hoạt sau. Hãy bỏ việc hoãn trước khi xóa.</translation>
    </message>
    <message>
        <source>The yearly plan has regular and thematic meetings only.</source>
        <translation>Kế hoạch năm chỉ có sinh hoạt thường kỳ và sinh hoạt chuyên đề.</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>Không có tháng như vậy.</translation>
    </message>
    <message>
        <source>The meeting of this month was called already, for %1.</source>
        <translation>Cuộc họp của tháng này đã được triệu tập vào ngày %1.</translation>
    </message>
    <message>
        <source>No theme is planned for this month.</source>
        <translation>Tháng này chưa có chuyên đề trong kế hoạch.</translation>
    </message>
    <message>
        <source>Say from which month on the day holds.</source>
        <translation>Hãy ghi ngày này áp dụng từ tháng nào.</translation>
    </message>
    <message>
        <source>There is no such day in a month.</source>
        <translation>Trong tháng không có ngày như vậy.</translation>
    </message>
    <message>
        <source>The theme “%1” was discussed on %2 already.</source>
        <translation>Chuyên đề “%1” đã được sinh hoạt ngày %2.</translation>
    </message>
    <message>
        <source>The theme “%1” is planned already, for the month of %2.</source>
        <translation>Chuyên đề “%1” đã có trong kế hoạch tháng %2.</translation>
    </message>
    <message>
        <source>The day %1 lies in another month.</source>
        <translation>Ngày %1 thuộc tháng khác.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” không thuộc các giá trị: %2.</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1 không phải số dòng.</translation>
    </message>
    <message>
        <source>The meeting has several such papers; say which by --%1: %2.</source>
        <translation>Buổi sinh hoạt có nhiều văn bản loại này; hãy chỉ rõ bằng --%1: %2.</translation>
    </message>
    <message>
        <source>The meeting has no such paper.</source>
        <translation>Buổi sinh hoạt không có văn bản này.</translation>
    </message>
    <message>
        <source>The slip %1 corrects other minutes than those that were closed.</source>
        <translation>Phiếu %1 đính chính một biên bản khác với biên bản đã khóa.</translation>
    </message>
    <message>
        <source>The signature of %1 under the correction slip %2 does not verify.</source>
        <translation>Chữ ký của %1 trên phiếu đính chính %2 không đúng.</translation>
    </message>
    <message>
        <source>what it should read</source>
        <translation>nội dung đúng</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>who found it</source>
        <translation>người phát hiện</translation>
    </message>
    <message>
        <source>the date of the slip</source>
        <translation>ngày lập phiếu</translation>
    </message>
    <message>
        <source>the number of the slip</source>
        <translation>số của phiếu</translation>
    </message>
    <message>
        <source>The closed minutes have no such sentence at line %1.</source>
        <translation>Biên bản đã khóa không có câu này ở dòng %1.</translation>
    </message>
    <message>
        <source>Chair and minute-taker sign the minutes first; then extracts can be given out.</source>
        <translation>Chủ trì và thư ký ký biên bản trước; sau đó mới cấp bản trích.</translation>
    </message>
    <message>
        <source>who certifies the extract</source>
        <translation>người ký xác nhận bản trích</translation>
    </message>
    <message>
        <source>the date of the extract</source>
        <translation>ngày của bản trích</translation>
    </message>
    <message>
        <source>the number of the extract</source>
        <translation>số của bản trích</translation>
    </message>
    <message>
        <source>%1 cannot certify an extract: that is for the committee, or for the chair or the minute-taker of the meeting.</source>
        <translation>Đồng chí %1 không ký xác nhận bản trích được: việc này thuộc chi ủy, hoặc chủ trì, thư ký của buổi sinh hoạt.</translation>
    </message>
    <message>
        <source>Nothing was recorded of this matter in the minutes: there is nothing to extract.</source>
        <translation>Biên bản không ghi gì về nội dung này: không có gì để trích.</translation>
    </message>
    <message>
        <source>The correction slip %1 of %2 does not belong to the minutes that were closed, or was changed. Nothing was taken in; call the sender.</source>
        <translation>Phiếu đính chính %1 của %2 không thuộc biên bản đã khóa, hoặc đã bị sửa. Chưa nhận gì; hãy gọi cho nơi gửi.</translation>
    </message>
    <message>
        <source>The minutes are not closed yet. What is wrong in them can still be changed.</source>
        <translation>Biên bản chưa khóa. Chỗ sai vẫn sửa trực tiếp được.</translation>
    </message>
    <message>
        <source>What the book keeps of the slip %1 is not what was recorded of it. It was not signed; run the check of the book.</source>
        <translation>Nội dung sổ đang giữ của phiếu %1 không đúng với nội dung đã ghi. Phiếu chưa được ký; hãy kiểm tra toàn bộ sổ.</translation>
    </message>
    <message>
        <source>A paper about a meeting cannot be older than the meeting itself.</source>
        <translation>Văn bản về buổi sinh hoạt không thể có ngày trước ngày sinh hoạt.</translation>
    </message>
    <message>
        <source>The sentence reads like that already. Write down what it should read.</source>
        <translation>Câu này đã ghi như vậy rồi. Hãy ghi nội dung đúng.</translation>
    </message>
    <message>
        <source>The text has characters that cannot stand on paper. Type it again.</source>
        <translation>Nội dung có ký tự không in được. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>A correction slip that somebody has signed stays as it is. Correct it by another slip.</source>
        <translation>Phiếu đính chính đã có người ký thì giữ nguyên. Hãy lập phiếu khác để đính chính.</translation>
    </message>
    <message>
        <source>A correction slip is signed by the chair and the minute-taker of its meeting.</source>
        <translation>Phiếu đính chính do chủ trì và thư ký của buổi sinh hoạt ký.</translation>
    </message>
    <message>
        <source>The slip carries the signature of this role already.</source>
        <translation>Phiếu đã được ký với tư cách này.</translation>
    </message>
    <message>
        <source>What %1 objected at the reading is not decided: “%2”</source>
        <translation>Chưa quyết định về ý kiến của đồng chí %1 khi đọc lại biên bản: “%2”</translation>
    </message>
    <message>
        <source>Write down what was objected.</source>
        <translation>Hãy ghi nội dung ý kiến.</translation>
    </message>
    <message>
        <source>Say who objected.</source>
        <translation>Hãy cho biết ai có ý kiến.</translation>
    </message>
    <message>
        <source>Write down why the minutes stay as they are: whoever objected finds it in them.</source>
        <translation>Hãy ghi vì sao giữ nguyên biên bản: người có ý kiến sẽ đọc được trong biên bản.</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda and nothing is recorded of it.</source>
        <translation>“%1” có trong chương trình nhưng chưa ghi nội dung gì.</translation>
    </message>
    <message>
        <source>“%1” was discussed and not decided: no conclusion, no task, no vote.</source>
        <translation>“%1” đã thảo luận nhưng chưa quyết định: chưa có kết luận, phân công hay biểu quyết.</translation>
    </message>
    <message>
        <source>The conclusion of the chair is missing, of the whole meeting and of each item.</source>
        <translation>Thiếu kết luận của chủ trì, cả kết luận chung lẫn kết luận từng nội dung.</translation>
    </message>
    <message>
        <source>The task “%1” (%2) was due on %3 and nobody said what became of it.</source>
        <translation>Nhiệm vụ “%1” (%2) đến hạn ngày %3 nhưng chưa ghi kết quả.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that the slip was signed with.</source>
        <translation>Tệp %1 không phải tệp đi cùng phiếu khi ký.</translation>
    </message>
    <message>
        <source>The slip %1 corrects other minutes.</source>
        <translation>Phiếu %1 đính chính biên bản khác.</translation>
    </message>
    <message>
        <source>These minutes are corrected by the slip %1, which chair and minute-taker signed: read it with them.</source>
        <translation>Biên bản này được đính chính bằng phiếu %1 do chủ trì và thư ký ký: hãy đọc kèm.</translation>
    </message>
    <message>
        <source>The slip %1 says that it corrects these minutes, but it is not signed by both, or it was changed.</source>
        <translation>Phiếu %1 ghi là đính chính biên bản này, nhưng chưa đủ hai chữ ký hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>The slip stands in the cell&apos;s log at place %1; no key of an office is here that would say whether it was countersigned.</source>
        <translation>Phiếu đính chính nằm ở vị trí %1 trong nhật ký của chi bộ; ở đây không có khóa của văn phòng để biết đã được xác nhận hay chưa.</translation>
    </message>
    <message>
        <source>The slip stands in the cell&apos;s log at place %1 and the upper office countersigned that log on %2.</source>
        <translation>Phiếu đính chính nằm ở vị trí %1 trong nhật ký của chi bộ, và văn phòng cấp trên đã xác nhận nhật ký đó ngày %2.</translation>
    </message>
    <message>
        <source>An excuse is told on the day of the meeting at the latest.</source>
        <translation>Báo vắng phải được nhận chậm nhất vào ngày họp.</translation>
    </message>
    <message>
        <source>There is no plan for the year %1.</source>
        <translation>Không lập được kế hoạch cho năm %1; chỉ từ năm 1930 đến năm 2100.</translation>
    </message>
    <message>
        <source>The meeting has no such objection.</source>
        <translation>Cuộc họp không có ý kiến này.</translation>
    </message>
    <message>
        <source>What the book keeps of the slip %1 is not what was recorded of it.</source>
        <translation>Nội dung phiếu %1 lưu trong sổ không khớp với điều đã ghi nhận.</translation>
    </message>
    <message>
        <source>The extract %1 of %2 is not of the minutes that were closed, or its paper did not come with it. Nothing was taken in; call the sender.</source>
        <translation>Bản trích %1 của %2 không thuộc biên bản đã khóa, hoặc gói thiếu bản in của nó. Chưa nhận gì vào sổ; hãy gọi cho bên gửi.</translation>
    </message>
    <message>
        <source>Choose the sentence that is wrong.</source>
        <translation>Hãy chọn câu ghi sai.</translation>
    </message>
    <message>
        <source>Signatures, slips and extracts of the other copy are not taken over. Make them anew here, or leave them.</source>
        <translation>Không lấy chữ ký, phiếu đính chính, bản trích của bản sổ kia. Hãy lập lại ở đây, hoặc để nguyên.</translation>
    </message>
    <message>
        <source>No sentence of the book is called by “%1”.</source>
        <translation>Trong sổ không có câu mẫu nào có chữ tắt “%1”.</translation>
    </message>
    <message>
        <source>Name the remote point, for instance the house of culture of a village.</source>
        <translation>Hãy ghi tên điểm cầu, ví dụ nhà văn hóa của một thôn.</translation>
    </message>
    <message>
        <source>Say how it was checked who is there, for instance by picture and voice.</source>
        <translation>Hãy ghi cách kiểm tra đúng người dự, ví dụ qua hình ảnh và giọng nói.</translation>
    </message>
    <message>
        <source>Say who is meant.</source>
        <translation>Hãy chọn đồng chí được nói đến.</translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation>Hãy ghi rõ về việc gì.</translation>
    </message>
    <message>
        <source>A sentence needs its text and the letters it is called by.</source>
        <translation>Câu mẫu cần có nội dung và chữ tắt.</translation>
    </message>
    <message>
        <source>A sentence is called by 1 to %1 letters and digits without spaces.</source>
        <translation>Chữ tắt gồm 1 đến %1 chữ cái hoặc chữ số, không có dấu cách.</translation>
    </message>
    <message>
        <source>Another sentence is called by “%1” already.</source>
        <translation>Đã có câu mẫu khác dùng chữ tắt “%1”.</translation>
    </message>
    <message>
        <source>A paper of this kind does not get its number this way: minutes and resolution get theirs when the minutes are closed.</source>
        <translation>Văn bản loại này không lấy số theo cách này: biên bản và nghị quyết được ghi số khi kết thúc và khóa biên bản.</translation>
    </message>
    <message>
        <source>No member has the id “%1”.</source>
        <translation>Không có đảng viên nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>There is no petition of the number %1.</source>
        <translation>Không có kiến nghị số %1.</translation>
    </message>
    <message>
        <source>The meeting has no such petition.</source>
        <translation>Cuộc họp không có kiến nghị này.</translation>
    </message>
    <message>
        <source>The meeting of %1 has no closed minutes (%2).</source>
        <translation>Cuộc họp ngày %1 chưa có biên bản đã khóa (%2).</translation>
    </message>
    <message>
        <source>Numbers of %1 were given to no paper: %2.</source>
        <translation>Các số của loại %1 chưa cấp cho văn bản nào: %2.</translation>
    </message>
    <message>
        <source>Numbers of %1 were given twice: %2.</source>
        <translation>Các số của loại %1 bị cấp hai lần: %2.</translation>
    </message>
    <message>
        <source>The minutes %1 are not signed by both.</source>
        <translation>Biên bản %1 chưa đủ chữ ký của chủ trì và thư ký.</translation>
    </message>
    <message>
        <source>%1 is printed as the text that was signed: this program does not lay it out word for word any more.</source>
        <translation>%1 được in nguyên văn nội dung đã ký: chương trình hiện nay không trình bày lại được giống từng chữ.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the program and not in the printed book.</source>
        <translation>%1 (%2) có trong chương trình mà không có trong sổ đã in.</translation>
    </message>
    <message>
        <source>Line %3 of the printed list is of a paper that the program does not have: %1.</source>
        <translation>Dòng %3 của danh sách đã in là của một văn bản mà chương trình không có: %1.</translation>
    </message>
    <message>
        <source>%1 (%2) has another content in the program than in the printed book.</source>
        <translation>%1 (%2) trong chương trình có nội dung khác với sổ đã in.</translation>
    </message>
    <message>
        <source>%1 (%2) stands at another place in the printed book.</source>
        <translation>%1 (%2) đứng ở chỗ khác trong sổ đã in.</translation>
    </message>
    <message>
        <source>The list has no lines with a number and 64 hexadecimal digits.</source>
        <translation>Danh sách không có dòng nào gồm số thứ tự và 64 chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>The list does not give the root: one of the two was changed or copied wrongly.</source>
        <translation>Danh sách không cho ra mã gốc: một trong hai đã bị sửa hoặc chép sai.</translation>
    </message>
    <message>
        <source>The printed book holds the same minutes and slips as the program, in the same order and with the same content.</source>
        <translation>Sổ đã in có đúng các biên bản và phiếu đính chính như trong chương trình, cùng thứ tự và cùng nội dung.</translation>
    </message>
    <message>
        <source>The root alone does not say what differs. Give the list of the closing page by --list.</source>
        <translation>Chỉ mã gốc thì không biết được khác ở đâu. Hãy đưa danh sách của trang kết sổ bằng --list.</translation>
    </message>
    <message>
        <source>The printed book is not as the program has it now.</source>
        <translation>Sổ đã in không giống với chương trình hiện nay.</translation>
    </message>
    <message>
        <source>By the rules that it is held under, a meeting of this kind has no paper named “%1”.</source>
        <translation>Theo quy định đang áp dụng, loại cuộc họp này không có văn bản “%1”.</translation>
    </message>
    <message>
        <source>what the chair concluded, or a task</source>
        <translation>kết luận của chủ trì hoặc một nhiệm vụ</translation>
    </message>
    <message>
        <source>the number of the paper</source>
        <translation>số của văn bản</translation>
    </message>
    <message>
        <source>No meeting of this time has closed minutes, so there is nothing to bind.</source>
        <translation>Trong thời gian này chưa có cuộc họp nào có biên bản đã khóa, nên chưa có gì để đóng sổ.</translation>
    </message>
    <message>
        <source>The index of the book does not come out even. Please report this, with the year of the book.</source>
        <translation>Không lập được mục lục của sổ. Xin báo lại lỗi này, kèm năm của sổ.</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda already.</source>
        <translation>“%1” đã có trong chương trình.</translation>
    </message>
    <message>
        <source>Opinions, tasks, petitions or votes are recorded under this item (%1). Remove them first.</source>
        <translation>Dưới nội dung này đã ghi ý kiến, nhiệm vụ, kiến nghị hoặc biểu quyết (%1). Hãy xóa chúng trước.</translation>
    </message>
    <message>
        <source>Opinions or petitions of this guest are recorded. Remove them first.</source>
        <translation>Đã ghi ý kiến hoặc kiến nghị của khách này. Hãy xóa chúng trước.</translation>
    </message>
    <message>
        <source>The paper tells of the meeting of %1: it cannot bear an earlier day.</source>
        <translation>Văn bản nói về cuộc họp ngày %1, không thể ghi ngày trước đó.</translation>
    </message>
    <message>
        <source>The notice calls to the meeting of %1: it cannot bear a later day.</source>
        <translation>Thông báo mời dự cuộc họp ngày %1, không thể ghi ngày sau đó.</translation>
    </message>
    <message>
        <source>The petition %1 (“%2”) should have an answer by %3 and nobody said what became of it.</source>
        <translation>Kiến nghị số %1 (“%2”) phải có trả lời trước ngày %3 mà chưa ai nêu kết quả.</translation>
    </message>
    <message>
        <source>The item “%1” is of another meeting.</source>
        <translation>Nội dung “%1” thuộc cuộc họp khác.</translation>
    </message>
    <message>
        <source>%1 is a guest of another meeting.</source>
        <translation>%1 là khách của cuộc họp khác.</translation>
    </message>
    <message>
        <source>Write down what is asked for.</source>
        <translation>Hãy ghi nội dung kiến nghị.</translation>
    </message>
    <message>
        <source>A petition is raised by one person, or by the meeting as a whole.</source>
        <translation>Kiến nghị do một người nêu, hoặc của cả hội nghị.</translation>
    </message>
    <message>
        <source>Name the body that is to answer.</source>
        <translation>Hãy ghi tên cơ quan phải trả lời.</translation>
    </message>
    <message>
        <source>An answer cannot be expected before the petition was raised.</source>
        <translation>Hạn trả lời không thể trước ngày nêu kiến nghị.</translation>
    </message>
    <message>
        <source>Nothing can become of a petition before the day on which it was raised.</source>
        <translation>Kết quả giải quyết không thể trước ngày nêu kiến nghị.</translation>
    </message>
    <message>
        <source>Say what was answered. To take an answer back, open the petition again.</source>
        <translation>Hãy chọn kết quả giải quyết. Muốn bỏ câu trả lời thì mở lại kiến nghị.</translation>
    </message>
    <message>
        <source>Write down the answer or its reason; no petition may vanish without words.</source>
        <translation>Hãy ghi nội dung trả lời hoặc lý do; không kiến nghị nào được bỏ qua mà không có lời giải đáp.</translation>
    </message>
    <message>
        <source>The day of the answer is missing.</source>
        <translation>Thiếu ngày trả lời.</translation>
    </message>
    <message>
        <source>Say by when it will be done: a day from the answer on.</source>
        <translation>Hãy ghi hạn giải quyết, từ ngày trả lời trở đi.</translation>
    </message>
    <message>
        <source>The petition %1 has its answer. Open it again, with the reason, before it gets another one.</source>
        <translation>Kiến nghị số %1 đã có kết quả. Hãy mở lại và nêu lý do trước khi ghi kết quả khác.</translation>
    </message>
    <message>
        <source>Nobody can be told of an answer before it was given.</source>
        <translation>Không thể báo kết quả trước ngày trả lời.</translation>
    </message>
    <message>
        <source>The petition %1 has no answer yet of which anybody could be told.</source>
        <translation>Kiến nghị số %1 chưa có trả lời để báo cho người kiến nghị.</translation>
    </message>
    <message>
        <source>The petition %1 is open.</source>
        <translation>Kiến nghị số %1 đang mở.</translation>
    </message>
    <message>
        <source>Say why the petition is opened again.</source>
        <translation>Hãy nêu lý do mở lại kiến nghị.</translation>
    </message>
    <message>
        <source>A petition cannot be opened again before it was answered.</source>
        <translation>Ngày mở lại không thể trước ngày trả lời.</translation>
    </message>
    <message>
        <source>By the rules of that day such a meeting answers no petitions.</source>
        <translation>Theo quy định áp dụng ngày đó, loại cuộc họp này không giải đáp kiến nghị.</translation>
    </message>
    <message>
        <source>What the book keeps of %1 is not what was signed, so the book of the year is not made. Run the check of the book.</source>
        <translation>Nội dung sổ lưu của %1 không còn như khi đã ký, nên không lập sổ biên bản của năm. Hãy chạy kiểm tra sổ.</translation>
    </message>
    <message>
        <source>“%1” is no year like 2026 and no time like 2025-07-01..2026-06-30.</source>
        <translation>“%1” không phải năm như 2026 hay khoảng thời gian như 2025-07-01..2026-06-30.</translation>
    </message>
    <message>
        <source>The root of a printed book has 64 hexadecimal digits; “%1” has not.</source>
        <translation>Mã gốc của sổ đã in có 64 chữ số thập lục phân; “%1” thì không.</translation>
    </message>
    <message>
        <source>No meeting of %1 has closed minutes yet, so there is no book of that year. Minutes are closed in step 5 of a meeting.</source>
        <translation>Năm %1 chưa có cuộc họp nào có biên bản đã khóa nên chưa lập được sổ của năm đó. Biên bản được khóa ở bước 5 của cuộc họp.</translation>
    </message>
    <message>
        <source>How %1 takes part was not recorded: name the point, and how it was checked who is there.</source>
        <translation>Chưa ghi hình thức dự của đồng chí %1: hãy ghi điểm cầu và cách kiểm tra người dự.</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Có thể: %1</translation>
    </message>
    <message>
        <source>The number %1 was given to two papers.</source>
        <translation>Số %1 được cấp cho hai văn bản.</translation>
    </message>
    <message>
        <source>Who cannot come must say so before the meeting of %1; %2 is after it.</source>
        <translation>Người không dự được phải báo trước cuộc họp ngày %1; ngày %2 là sau cuộc họp.</translation>
    </message>
    <message>
        <source>The meeting has no such resolution on a person.</source>
        <translation>Cuộc họp không có nghị quyết kết nạp, công nhận này.</translation>
    </message>
    <message>
        <source>“%1” is no number of a text.</source>
        <translation>“%1” không phải là số thứ tự của một đoạn trong văn bản.</translation>
    </message>
    <message>
        <source>The meeting did not agree to propose %1: %2 in favour, %3 needed.</source>
        <translation>Hội nghị không thông qua đề nghị đối với %1: %2 tán thành, cần %3.</translation>
    </message>
    <message>
        <source>The meeting made no resolution: it voted on nothing, gave no task, set no direction and asked for nothing.</source>
        <translation>Hội nghị không ra nghị quyết: không biểu quyết nội dung nào, không giao nhiệm vụ, không đề ra phương hướng và không có kiến nghị.</translation>
    </message>
    <message>
        <source>Nothing is filled in by the program here: the signs ‹ › have no place in this text.</source>
        <translation>Đoạn này không có phần tự điền: không dùng dấu ‹ › ở đây.</translation>
    </message>
    <message>
        <source>What the program fills in must stay in the text, each as often as before: %1.</source>
        <translation>Phần chương trình tự điền phải giữ nguyên trong đoạn, mỗi phần đủ số lần như trước: %1.</translation>
    </message>
    <message>
        <source>Two braces side by side have no place in the text of a paper.</source>
        <translation>Không được viết hai dấu ngoặc nhọn { hoặc } liền nhau trong văn bản.</translation>
    </message>
    <message>
        <source>The resolution has the number %1 already and stays as it is.</source>
        <translation>Nghị quyết đã có số %1 nên giữ nguyên.</translation>
    </message>
    <message>
        <source>The vote on the person belongs to another meeting.</source>
        <translation>Biểu quyết về người này thuộc cuộc họp khác.</translation>
    </message>
    <message>
        <source>This vote has a resolution on a person already. Change that one.</source>
        <translation>Biểu quyết này đã có nghị quyết kết nạp, công nhận. Hãy sửa nghị quyết đó.</translation>
    </message>
    <message>
        <source>This paper has %1 texts that can be changed; there is no number %2.</source>
        <translation>Văn bản này có %1 đoạn sửa được; không có đoạn số %2.</translation>
    </message>
    <message>
        <source>the name of the person</source>
        <translation>họ tên người được đề nghị</translation>
    </message>
    <message>
        <source>what the cell concluded on the person</source>
        <translation>kết luận của chi bộ về người được đề nghị</translation>
    </message>
    <message>
        <source>the vote on the person</source>
        <translation>kết quả biểu quyết về người được đề nghị</translation>
    </message>
    <message>
        <source>This text of the paper may have at most %1 lines and %2 letters.</source>
        <translation>Mỗi đoạn của văn bản dài nhiều nhất %1 dòng và %2 ký tự.</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 không phải là năm.</translation>
    </message>
    <message>
        <source>The rules of deadlines are not in the expected form, at %1.</source>
        <translation>Bộ quy định về thời hạn không đúng dạng, ở %1.</translation>
    </message>
    <message>
        <source>A line of the text must not begin with two dashes.</source>
        <translation>Dòng của câu chữ không được bắt đầu bằng hai dấu gạch ngang.</translation>
    </message>
    <message>
        <source>“%1” was not decided by the rule for this.</source>
        <translation>“%1” không được biểu quyết theo quy tắc dành cho việc này.</translation>
    </message>
    <message>
        <source>“%1” was about another person.</source>
        <translation>“%1” là về người khác.</translation>
    </message>
    <message>
        <source>A person is decided on by an open vote or by a secret ballot, not by both.</source>
        <translation>Một người được quyết định bằng biểu quyết công khai hoặc bỏ phiếu kín, không dùng cả hai.</translation>
    </message>
    <message>
        <source>No such deadline is open on that day. `clocks` lists those that are.</source>
        <translation>Ngày đó không có việc đến hạn này. Lệnh `clocks` liệt kê những việc đang có.</translation>
    </message>
    <message>
        <source>Several deadlines fit. Say with --opens from which day the one counts.</source>
        <translation>Có nhiều việc đến hạn phù hợp. Hãy ghi bằng --opens ngày bắt đầu tính của việc đó.</translation>
    </message>
    <message>
        <source>%1 is no kind of line of a timeline.</source>
        <translation>%1 không phải là loại dòng của quá trình.</translation>
    </message>
    <message>
        <source>%1 is no PAPER=STATE; the states are missing, have, not-needed.</source>
        <translation>%1 không đúng dạng PAPER=STATE; tình trạng là missing, have hoặc not-needed.</translation>
    </message>
    <message>
        <source>There is no photo on this card.</source>
        <translation>Phiếu thông tin này không có ảnh.</translation>
    </message>
    <message>
        <source>The list of dossier papers is not in the expected form, at %1.</source>
        <translation>Danh mục giấy tờ trong hồ sơ không đúng dạng, ở %1.</translation>
    </message>
    <message>
        <source>Say the number of the paper on which the card is put right, or at least who issued it.</source>
        <translation>Hãy ghi số văn bản làm căn cứ điều chỉnh phiếu, hoặc ít nhất là cơ quan ban hành.</translation>
    </message>
    <message>
        <source>%1 is no date of the calendar.</source>
        <translation>%1 không phải là ngày có trong lịch.</translation>
    </message>
    <message>
        <source>Nothing that needs a paper was changed.</source>
        <translation>Chưa sửa nội dung nào cần có văn bản.</translation>
    </message>
    <message>
        <source>This line of the timeline is no correction of the card.</source>
        <translation>Dòng này của quá trình không phải là điều chỉnh phiếu thông tin.</translation>
    </message>
    <message>
        <source>Say what was done, or why nothing is waited for any more.</source>
        <translation>Hãy ghi đã làm gì, hoặc vì sao không chờ nữa.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Thiếu ngày.</translation>
    </message>
    <message>
        <source>This deadline was settled on %1 already: %2</source>
        <translation>Việc đến hạn này đã ghi là giải quyết ngày %1: %2</translation>
    </message>
    <message>
        <source>Say what was printed or handed over.</source>
        <translation>Hãy ghi đã in hoặc giao những gì.</translation>
    </message>
    <message>
        <source>Name, dates of birth and joining and numbers change only on a paper (field %1). Say on which paper this is put right.</source>
        <translation>Họ tên, ngày sinh, các ngày vào Đảng và các số chỉ được sửa khi có văn bản (trường %1). Hãy ghi điều chỉnh theo văn bản nào.</translation>
    </message>
    <message>
        <source>There is no badge of %1 years of party age.</source>
        <translation>Không có Huy hiệu %1 năm tuổi Đảng.</translation>
    </message>
    <message>
        <source>A time outside the Party needs whole days: party age is reckoned from them.</source>
        <translation>Thời gian ở ngoài Đảng phải ghi đủ ngày, tháng, năm: tuổi Đảng được tính theo các ngày đó.</translation>
    </message>
    <message>
        <source>Say in a few words what it was.</source>
        <translation>Hãy ghi ngắn gọn nội dung.</translation>
    </message>
    <message>
        <source>This rests on a decision: say its number, or at least who issued it.</source>
        <translation>Việc này căn cứ vào một quyết định: hãy ghi số quyết định, hoặc ít nhất là cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The scan is larger than %1 MB. Scan it in black and white, or at 150 dots per inch.</source>
        <translation>Bản quét lớn hơn %1 MB. Hãy quét đen trắng, hoặc quét ở 150 điểm trên inch.</translation>
    </message>
    <message>
        <source>A scan is a PDF, JPEG or PNG file.</source>
        <translation>Bản quét phải là tệp PDF, JPEG hoặc PNG.</translation>
    </message>
    <message>
        <source>A correction of the card is made on the card itself.</source>
        <translation>Việc điều chỉnh phiếu thông tin được làm ngay trên phiếu.</translation>
    </message>
    <message>
        <source>A correction of the card stays as it was made. Correct the card again, on another paper.</source>
        <translation>Lần điều chỉnh phiếu thông tin được giữ nguyên như đã ghi. Hãy điều chỉnh phiếu lần nữa, theo văn bản khác.</translation>
    </message>
    <message>
        <source>The photo on a card is a JPEG of at most 300 kB.</source>
        <translation>Ảnh trên phiếu thông tin phải là tệp JPEG, nhiều nhất 300 kB.</translation>
    </message>
    <message>
        <source>The list of dossier papers has no %1.</source>
        <translation>Danh mục giấy tờ trong hồ sơ không có %1.</translation>
    </message>
    <message>
        <source>A transfer stays recorded. Say on its card what became of it.</source>
        <translation>Lần chuyển sinh hoạt đảng đã ghi thì được giữ lại. Hãy ghi kết quả ở phiếu của lần chuyển đó.</translation>
    </message>
    <message>
        <source>What was printed or handed out stays recorded.</source>
        <translation>Những gì đã in hoặc giao ra thì được giữ lại trong sổ.</translation>
    </message>
    <message>
        <source>No meeting is open. Call the next one (Meetings, Ctrl+N) and put this on its agenda.</source>
        <translation>Không có cuộc họp nào đang mở. Hãy triệu tập cuộc họp tới (Sinh hoạt, Ctrl+N) và đưa việc này vào chương trình.</translation>
    </message>
    <message>
        <source>This changes on a paper only: say on which in the form that has opened.</source>
        <translation>Nội dung này chỉ được sửa khi có văn bản: hãy ghi văn bản đó vào mẫu vừa mở.</translation>
    </message>
    <message>
        <source>The file %1 is no picture that can be read.</source>
        <translation>Tệp %1 không phải là ảnh đọc được.</translation>
    </message>
    <message>
        <source>Name the member, or say --all for everybody of whom the rates say another amount.</source>
        <translation>Nêu đảng viên, hoặc dùng --all cho mọi người mà mức theo quy định đã khác.</translation>
    </message>
    <message>
        <source>Name who paid, or say --all for everybody of whom the month is open.</source>
        <translation>Nêu người đóng, hoặc dùng --all cho mọi người chưa đóng tháng đó.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” không phải là năm.</translation>
    </message>
    <message>
        <source>“%1” is no year or quarter; write it as 2026 or 2026-Q3.</source>
        <translation>“%1” không phải năm hoặc quý; hãy viết 2026 hoặc 2026-Q3.</translation>
    </message>
    <message>
        <source>This person was not on the list of the cell at the end of the time.</source>
        <translation>Người này không có trong danh sách của chi bộ vào cuối kỳ đánh giá.</translation>
    </message>
    <message>
        <source>No meeting of that time took this vote on the member.</source>
        <translation>Không có cuộc họp nào của kỳ này biểu quyết như vậy về đảng viên.</translation>
    </message>
    <message>
        <source>Say which level the member has, or why there is none.</source>
        <translation>Hãy ghi mức xếp loại của đảng viên, hoặc lý do không xếp loại.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this member for that time.</source>
        <translation>Chưa ghi gì về đảng viên này trong kỳ đó.</translation>
    </message>
    <message>
        <source>The export is not encrypted: whoever has the folder can read the whole book. Say --yes if that is what you want.</source>
        <translation>Bản xuất không được mã hóa: ai có thư mục này đều đọc được toàn bộ sổ. Thêm --yes nếu đồng chí thật sự muốn vậy.</translation>
    </message>
    <message>
        <source>Everything of the book is in this folder, in the clear. Keep it like the paper book; delete it when it is no longer needed.</source>
        <translation>Toàn bộ sổ nằm trong thư mục này, không mã hóa. Hãy giữ như giữ sổ giấy; xóa khi không cần nữa.</translation>
    </message>
    <message>
        <source>%1: %2 entries as they were, %3 added for the new keys.</source>
        <translation>%1: %2 mục nhật ký giữ nguyên, thêm %3 mục cho khóa mới.</translation>
    </message>
    <message>
        <source>What was recorded after %1 is not in it. The people who sign need new signing keys.</source>
        <translation>Những gì ghi sau %1 không có trong sổ này. Những người ký cần khóa ký mới.</translation>
    </message>
    <message>
        <source>The keys are new: enrol at the upper office once more. Until it has said what it holds of the log, nothing is sent.</source>
        <translation>Khóa đã đổi mới: hãy đăng ký kết nối lại với cấp trên. Chưa gửi gì cho đến khi cấp trên cho biết đang giữ phần nào của nhật ký.</translation>
    </message>
    <message>
        <source>The two books are not the same.</source>
        <translation>Hai sổ không giống nhau.</translation>
    </message>
    <message>
        <source>%1 is no encoding; there are unicode, tcvn3 and vni.</source>
        <translation>%1 không phải bảng mã; chỉ có unicode, tcvn3 và vni.</translation>
    </message>
    <message>
        <source>The columns are taken as the last time a list with these titles came.</source>
        <translation>Các cột được gán như lần trước, khi có danh sách cùng tiêu đề này.</translation>
    </message>
    <message>
        <source>Column %1 is read as %2.</source>
        <translation>Cột %1 được đọc theo %2.</translation>
    </message>
    <message>
        <source>Column %1: no letter is known for %2; it stands as it was written.</source>
        <translation>Cột %1: không có chữ nào ứng với %2; giữ nguyên như đã viết.</translation>
    </message>
    <message>
        <source>Column %1: whether these are capitals is told by the letters around them: %2.</source>
        <translation>Cột %1: chữ hoa hay thường được đoán theo chữ bên cạnh: %2.</translation>
    </message>
    <message>
        <source>%1 decides no doubtful row; write ROW=same, ROW=new or ROW=leave-out.</source>
        <translation>%1 không quyết định dòng nghi vấn nào; hãy viết DÒNG=same, DÒNG=new hoặc DÒNG=leave-out.</translation>
    </message>
    <message>
        <source>%1 is none of same, new, leave-out.</source>
        <translation>%1 không phải same, new hay leave-out.</translation>
    </message>
    <message>
        <source>Rows left out because nobody decided who they are about: %1.</source>
        <translation>Số dòng bỏ qua vì chưa quyết định nói về ai: %1.</translation>
    </message>
    <message>
        <source>Say whether this person moved out, died or left the Party.</source>
        <translation>Hãy cho biết đảng viên này đã chuyển đi, từ trần hay ra khỏi Đảng.</translation>
    </message>
    <message>
        <source>%1 settles nothing; write NUMBER=theirs or NUMBER=ours.</source>
        <translation>%1 không xử lý gì; hãy viết SỐ=theirs hoặc SỐ=ours.</translation>
    </message>
    <message>
        <source>The file is to end in .xlsx, .csv or .pdf.</source>
        <translation>Tên tệp phải kết thúc bằng .xlsx, .csv hoặc .pdf.</translation>
    </message>
    <message>
        <source>Birthdays are listed from one month of a year to another.</source>
        <translation>Danh sách sinh nhật được lập từ tháng này đến tháng khác trong một năm.</translation>
    </message>
    <message>
        <source>The member has no such transfer.</source>
        <translation>Đảng viên không có lần chuyển đó.</translation>
    </message>
    <message>
        <source>The inventory has no item “%1”; they are numbered from 1.</source>
        <translation>Bản kê không có mục “%1”; các mục đánh số từ 1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; the disk may be full. No export was made.</source>
        <translation>Không ghi được tệp %1; có thể đĩa đã đầy. Chưa xuất gì.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a new folder for the export.</source>
        <translation>%1 là một tệp. Hãy chọn thư mục mới cho bản xuất.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new folder for the export.</source>
        <translation>Thư mục %1 không trống. Hãy chọn thư mục mới cho bản xuất.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a book, which keeps no open files. Choose another place for the export.</source>
        <translation>%1 nằm trong thư mục của một sổ, nơi không để tệp không mã hóa. Hãy chọn chỗ khác cho bản xuất.</translation>
    </message>
    <message>
        <source>The file %1 of the export is not as this program writes it. Nothing was made.</source>
        <translation>Tệp %1 của bản xuất không đúng dạng chương trình này ghi. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>These files of the export were damaged or changed: %1. Nothing was made; take another copy.</source>
        <translation>Các tệp sau của bản xuất bị hỏng hoặc bị sửa: %1. Chưa tạo gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>These files of the export are missing: %1. Nothing was made; take another copy.</source>
        <translation>Bản xuất thiếu các tệp: %1. Chưa tạo gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>These files do not belong to the export: %1. Nothing was made; take them out of the folder.</source>
        <translation>Các tệp sau không thuộc bản xuất: %1. Chưa tạo gì; hãy lấy chúng ra khỏi thư mục.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this export. Install the newer version.</source>
        <translation>Bản xuất này do phiên bản mới hơn của chương trình ghi. Hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The log of %1 has other entries than its root hash says. Nothing was made.</source>
        <translation>Nhật ký của %1 không khớp mã băm gốc của nó. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>The signature of the export is not over this book. Nothing was made.</source>
        <translation>Chữ ký của bản xuất không phải ký trên sổ này. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>There is no open export in the folder %1: %2 or %3 is missing.</source>
        <translation>Trong thư mục %1 không có bản xuất mở: thiếu %2 hoặc %3.</translation>
    </message>
    <message>
        <source>The records of the book cannot be read.</source>
        <translation>Không đọc được dữ liệu của sổ.</translation>
    </message>
    <message>
        <source>They are the books of two organisations: %1 and %2.</source>
        <translation>Đây là sổ của hai tổ chức khác nhau: %1 và %2.</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 has another content.</source>
        <translation>Nhật ký của %1: mục %2 có nội dung khác.</translation>
    </message>
    <message>
        <source>Log of %1: from entry %2 on the two go different ways.</source>
        <translation>Nhật ký của %1: từ mục %2 trở đi hai bên khác nhau.</translation>
    </message>
    <message>
        <source>Log of %1: %2 entries here, %3 there, %4 of them the same.</source>
        <translation>Nhật ký của %1: bên này %2 mục, bên kia %3 mục, giống nhau %4 mục.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not the same in both.</source>
        <translation>Bản ghi %1 (%2) không giống nhau ở hai sổ.</translation>
    </message>
    <message>
        <source>Only one of the two books keeps the file %1.</source>
        <translation>Chỉ một trong hai sổ lưu giữ tệp %1.</translation>
    </message>
    <message>
        <source>Entry %1 in the log of %2 is not what the log says. Nothing was made.</source>
        <translation>Mục %1 trong nhật ký của %2 không đúng như nhật ký xác nhận. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>The log does not name a book with its keys, so no book can be made of it.</source>
        <translation>Nhật ký không nêu sổ và khóa của sổ nên không dựng lại được.</translation>
    </message>
    <message>
        <source>The cover of the book must name the organisation, the one above it and the place before a list can be printed.</source>
        <translation>Bìa sổ phải ghi tên tổ chức đảng, tổ chức đảng cấp trên và địa danh thì mới in được danh sách.</translation>
    </message>
    <message>
        <source>The rates of dues are not in the expected form, at %1.</source>
        <translation>Bảng mức đóng đảng phí không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>No rates of dues are known for %1; the program knows those from %2 on.</source>
        <translation>Không có mức đóng đảng phí của tháng %1; phần mềm biết từ tháng %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of the rates of dues.</source>
        <translation>“%1” không phải là đối tượng trong bảng mức đóng.</translation>
    </message>
    <message>
        <source>The regions of the minimum wage are 1 to 4.</source>
        <translation>Vùng lương tối thiểu là 1 đến 4.</translation>
    </message>
    <message>
        <source>Enter the income from which the amount is reckoned.</source>
        <translation>Nhập thu nhập dùng để tính mức đóng.</translation>
    </message>
    <message>
        <source>The rules of evaluation are not in the expected form, at %1.</source>
        <translation>Bộ quy định về đánh giá, xếp loại không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>“%1” are no points; write a number from 0 to 100, with one digit behind the comma at most.</source>
        <translation>“%1” không phải là điểm; hãy viết số từ 0 đến 100, nhiều nhất một chữ số sau dấu phẩy.</translation>
    </message>
    <message>
        <source>The rules about states of members are not in the expected form, at %1.</source>
        <translation>Quy tắc về trạng thái đảng viên không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>Left the Party on %1. Only a re-admission from %2 on, as a probationary member, or a decision that restores the membership can follow.</source>
        <translation>Đã ra khỏi Đảng ngày %1. Chỉ có thể tiếp theo là kết nạp lại từ ngày %2, thành đảng viên dự bị, hoặc một quyết định phục hồi đảng tịch.</translation>
    </message>
    <message>
        <source>Who left the Party and is admitted again is on probation first. Only a decision restores the official membership; write down its number, date and issuer.</source>
        <translation>Người ra khỏi Đảng được kết nạp lại thì trước hết là dự bị. Chỉ quyết định mới phục hồi đảng viên chính thức; hãy ghi số, ngày, nơi ban hành.</translation>
    </message>
    <message>
        <source>Was admitted again once already, and nobody is a second time.</source>
        <translation>Đã được kết nạp lại một lần, và không ai được kết nạp lại lần thứ hai.</translation>
    </message>
    <message>
        <source>Left the Party on %1 and can be admitted again after %2 months, from %3 on.</source>
        <translation>Ra khỏi Đảng ngày %1, chỉ được kết nạp lại sau %2 tháng, từ ngày %3.</translation>
    </message>
    <message>
        <source>The decision to admit again is not named: its number, date and issuer.</source>
        <translation>Chưa ghi quyết định kết nạp lại: số, ngày, nơi ban hành.</translation>
    </message>
    <message>
        <source>Is a member already and no prospect. Who leaves the Party is first recorded as having left, with the decision.</source>
        <translation>Đã là đảng viên, không còn là quần chúng. Ai ra khỏi Đảng thì trước hết ghi ra khỏi Đảng, kèm quyết định.</translation>
    </message>
    <message>
        <source>The decision to admit is not named: its number, date and issuer.</source>
        <translation>Chưa ghi quyết định kết nạp: số, ngày, nơi ban hành.</translation>
    </message>
    <message>
        <source>Was %1 years old on that day; applicants are %2 to %3.</source>
        <translation>Khi đó %1 tuổi; người vào Đảng từ %2 đến %3 tuổi.</translation>
    </message>
    <message>
        <source>Is an official member already. Probation follows only where that was recorded by mistake.</source>
        <translation>Đã là đảng viên chính thức. Chỉ ghi dự bị nếu trước đó ghi nhầm.</translation>
    </message>
    <message>
        <source>The decision to recognise is not named: its number, date and issuer.</source>
        <translation>Chưa ghi quyết định công nhận chính thức: số, ngày, nơi ban hành.</translation>
    </message>
    <message>
        <source>The day of the ceremony is not on the card, so nobody can reckon the %1 months of probation.</source>
        <translation>Thẻ chưa có ngày lễ kết nạp nên không tính được %1 tháng dự bị.</translation>
    </message>
    <message>
        <source>The %1 months of probation end on %2. Choose a day from then on, or write the reason for an earlier one into the note.</source>
        <translation>%1 tháng dự bị kết thúc ngày %2. Hãy chọn từ ngày đó trở đi, hoặc ghi lý do sớm hơn vào ghi chú.</translation>
    </message>
    <message>
        <source>The %1 months of probation end on %2; the day lies before.</source>
        <translation>%1 tháng dự bị kết thúc ngày %2; ngày này sớm hơn.</translation>
    </message>
    <message>
        <source>Leaving the Party needs its paper: the number, date and issuer of the decision to let go, strike off or expel.</source>
        <translation>Ra khỏi Đảng phải có giấy: số, ngày, nơi ban hành quyết định cho ra, xóa tên hoặc khai trừ.</translation>
    </message>
    <message>
        <source>A probationary member is never expelled but struck off the list. Write down the decision to strike off.</source>
        <translation>Đảng viên dự bị không bị khai trừ mà xóa tên trong danh sách. Hãy ghi quyết định xóa tên.</translation>
    </message>
    <message>
        <source>What exempts is not named: the cell&apos;s resolution for age or illness, the upper committee&apos;s decision for other reasons.</source>
        <translation>Chưa ghi căn cứ miễn: nghị quyết của chi bộ với tuổi cao, sức yếu; quyết định của cấp ủy cấp trên với lý do khác.</translation>
    </message>
    <message>
        <source>Without an end the exemption is one for old age or illness, which the cell decides. For other reasons the upper committee decides, for a term.</source>
        <translation>Không ghi ngày kết thúc là miễn vì tuổi cao, sức yếu do chi bộ quyết định. Lý do khác thì cấp ủy cấp trên quyết định, có thời hạn.</translation>
    </message>
    <message>
        <source>An exemption for other reasons than age and illness lasts less than %1 months.</source>
        <translation>Miễn vì lý do khác ngoài tuổi cao, sức yếu thì dưới %1 tháng.</translation>
    </message>
    <message>
        <source>Who is away temporarily is so for a term; its last day is missing.</source>
        <translation>Sinh hoạt tạm thời nơi khác là có thời hạn; chưa ghi ngày cuối.</translation>
    </message>
    <message>
        <source>A temporary transfer is for at least %1 months; for less nobody is transferred.</source>
        <translation>Chuyển sinh hoạt tạm thời ít nhất %1 tháng; ít hơn thì không chuyển.</translation>
    </message>
    <message>
        <source>Nobody is away temporarily for more than %1 months; an official transfer is due.</source>
        <translation>Không ai sinh hoạt tạm thời nơi khác quá %1 tháng; cần chuyển chính thức.</translation>
    </message>
    <message>
        <source>A temporary transfer is for less than %1 months, for study up to %2. Name the study in the note, or transfer officially.</source>
        <translation>Chuyển tạm thời dưới %1 tháng, đi học thì đến %2 tháng. Ghi việc học vào ghi chú, hoặc chuyển chính thức.</translation>
    </message>
    <message>
        <source>The decision that suspends is not named: its number, date and issuer.</source>
        <translation>Chưa ghi quyết định đình chỉ: số, ngày, nơi ban hành.</translation>
    </message>
    <message>
        <source>The introduction is not named: its number, date and issuer.</source>
        <translation>Chưa ghi giấy giới thiệu: số, ngày, nơi cấp.</translation>
    </message>
    <message>
        <source>By the book %1 died on %2, and nothing follows. If that was recorded by mistake, undo it.</source>
        <translation>Theo sổ, %1 từ trần ngày %2, không ghi gì tiếp. Nếu ghi nhầm thì hoàn tác.</translation>
    </message>
    <message>
        <source>A prospect is no member and can be neither exempt nor away, here temporarily or suspended.</source>
        <translation>Quần chúng chưa là đảng viên nên không thể miễn, đi hoặc đến sinh hoạt tạm thời, hay bị đình chỉ.</translation>
    </message>
    <message>
        <source>Belongs to this cell. Here temporarily is who belongs to another one.</source>
        <translation>Thuộc chi bộ này. Sinh hoạt tạm thời tại đây là người thuộc nơi khác.</translation>
    </message>
    <message>
        <source>Had moved out on %1. With which introduction did they come back?</source>
        <translation>Đã chuyển đi ngày %1. Trở lại theo giấy giới thiệu nào?</translation>
    </message>
    <message>
        <source>From %1 on another step is recorded already, which holds from then on.</source>
        <translation>Từ ngày %1 đã ghi một bước khác, có hiệu lực từ ngày đó.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its sender sealed. Nothing was taken in; ask for it again.</source>
        <translation>Tệp hỏng hoặc không đúng nội dung bên gửi đã niêm phong. Chưa nhận gì; hãy xin lại.</translation>
    </message>
    <message>
        <source>This file is neither a packet of a transfer nor a receipt for one.</source>
        <translation>Tệp này không phải gói chuyển sinh hoạt cũng không phải biên nhận.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. Nothing was taken in; install the newer version.</source>
        <translation>Tệp do phiên bản mới hơn của phần mềm lập. Chưa nhận gì; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>Tệp lớn hơn %1 MB nên không đọc.</translation>
    </message>
    <message>
        <source>This file is sealed for somebody else. Nothing was taken in; give it to the organisation it was made for.</source>
        <translation>Tệp này niêm phong cho nơi khác. Chưa nhận gì; hãy giao cho đúng tổ chức.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Nothing was taken in; copy it again or ask for it again.</source>
        <translation>Tệp hỏng hoặc bị cắt. Chưa nhận gì; hãy chép lại hoặc xin lại.</translation>
    </message>
    <message>
        <source>A packet is about one member, and holds exactly the files that its inventory names.</source>
        <translation>Một gói là về một đảng viên, và có đúng những tệp mà bản kê nêu.</translation>
    </message>
    <message>
        <source>The packet would be larger than %1 MB. Leave out some files.</source>
        <translation>Gói sẽ lớn hơn %1 MB. Hãy bỏ bớt tệp.</translation>
    </message>
    <message>
        <source>%1: the labels of a chart take from 0.05 to 0.7 of the width.</source>
        <translation>%1: nhãn của biểu đồ chiếm từ 0,05 đến 0,7 chiều rộng.</translation>
    </message>
    <message>
        <source>%1: the value of a bar is from 0 to the most there can be.</source>
        <translation>%1: giá trị của một thanh từ 0 đến mức lớn nhất có thể.</translation>
    </message>
    <message>
        <source>%1: there is no such pattern.</source>
        <translation>%1: không có kiểu tô này.</translation>
    </message>
    <message>
        <source>There is nobody to write a label for.</source>
        <translation>Không có ai để làm nhãn.</translation>
    </message>
    <message>
        <source>A sheet has %1 labels; fewer than that can be used up already.</source>
        <translation>Một tờ có %1 nhãn; số nhãn đã dùng phải ít hơn thế.</translation>
    </message>
    <message>
        <source>Label %1 holds too much for its size. Take larger labels, or make the address shorter.</source>
        <translation>Nhãn thứ %1 có quá nhiều chữ so với khổ nhãn. Hãy dùng nhãn lớn hơn hoặc rút gọn địa chỉ.</translation>
    </message>
    <message>
        <source>The list is too long for a spreadsheet.</source>
        <translation>Danh sách quá dài so với một bảng tính.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together. Is there room left on the disk?</source>
        <translation>Không lập được bảng tính. Đĩa còn chỗ trống không?</translation>
    </message>
    <message>
        <source>Name the organisation on the other side.</source>
        <translation>Hãy ghi tên tổ chức ở phía bên kia.</translation>
    </message>
    <message>
        <source>Write down number, issuer and day of the introduction that was presented.</source>
        <translation>Hãy ghi số, nơi cấp và ngày của giấy giới thiệu đã xuất trình.</translation>
    </message>
    <message>
        <source>Papers cannot be presented before the day of the introduction.</source>
        <translation>Không thể xuất trình giấy tờ trước ngày giấy giới thiệu.</translation>
    </message>
    <message>
        <source>Say until when the member is here temporarily.</source>
        <translation>Hãy ghi sinh hoạt tạm thời ở đây đến ngày nào.</translation>
    </message>
    <message>
        <source>This packet was taken in already, on %1. Nothing was recorded again; find it in the list of transfers.</source>
        <translation>Gói này đã nhận ngày %1. Không ghi lại lần nữa; xem trong danh sách chuyển sinh hoạt.</translation>
    </message>
    <message>
        <source>This packet was sealed by this book itself.</source>
        <translation>Gói này do chính sổ này lập.</translation>
    </message>
    <message>
        <source>The 30 digits are not those of the packet&apos;s maker. Compare them with the inventory that the member brought, or ask %1 by telephone; nothing was taken in.</source>
        <translation>30 chữ số không phải của bên lập gói. Hãy so với bản kê đảng viên mang đến, hoặc gọi điện hỏi %1; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Only members are transferred. A prospect is entered as a new person.</source>
        <translation>Chỉ đảng viên mới chuyển sinh hoạt đảng. Quần chúng thì nhập như người mới.</translation>
    </message>
    <message>
        <source>The inventory has other items than these. Open it again.</source>
        <translation>Bản kê có các mục khác. Hãy mở lại.</translation>
    </message>
    <message>
        <source>Nobody is accepted before the papers were presented.</source>
        <translation>Không ai được tiếp nhận trước khi xuất trình giấy tờ.</translation>
    </message>
    <message>
        <source>Of the inventory %1 items are neither seen nor named as missing. Go through it first.</source>
        <translation>Bản kê còn %1 mục chưa thấy cũng chưa ghi là thiếu. Hãy xem hết đã.</translation>
    </message>
    <message>
        <source>%1 is a member on the list of this cell, and nobody is a member in two places. If they left and came back, record first that they moved out.</source>
        <translation>%1 đang có trong danh sách chi bộ này, mà không ai là đảng viên ở hai nơi. Nếu đã đi rồi trở lại thì ghi việc chuyển đi trước.</translation>
    </message>
    <message>
        <source>Write down why the member was not accepted.</source>
        <translation>Hãy ghi vì sao không tiếp nhận.</translation>
    </message>
    <message>
        <source>Nobody is refused before the papers were presented.</source>
        <translation>Không thể từ chối trước khi xuất trình giấy tờ.</translation>
    </message>
    <message>
        <source>No packet came with this member, so there is nobody whom a sealed receipt could be for. Print the receipt instead.</source>
        <translation>Đảng viên này không mang gói, nên không có ai để gửi biên nhận niêm phong. Hãy in biên nhận.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Nhập số tiền.</translation>
    </message>
    <message>
        <source>Write down what the money was for.</source>
        <translation>Ghi nội dung khoản tiền.</translation>
    </message>
    <message>
        <source>The dues book does not cover %2. Settle first, under “How dues are kept”, from which month on it does.</source>
        <translation>Sổ đảng phí không gồm tháng %2. Trước hết hãy quy định, tại “Quy định thu nộp”, sổ bắt đầu từ tháng nào.</translation>
    </message>
    <message>
        <source>%1 was not a member here in %2 yet and owes nothing for that month.</source>
        <translation>%1 chưa sinh hoạt ở chi bộ trong tháng %2 nên không phải đóng tháng đó.</translation>
    </message>
    <message>
        <source>%1 paid for %2 at the cell that he or she came from.</source>
        <translation>%1 đã đóng của tháng %2 ở chi bộ cũ.</translation>
    </message>
    <message>
        <source>%1 takes part elsewhere for a time and pays there for %2.</source>
        <translation>%1 sinh hoạt tạm thời nơi khác và đóng ở đó của tháng %2.</translation>
    </message>
    <message>
        <source>%1 is suspended in %2; no dues are collected.</source>
        <translation>%1 bị đình chỉ sinh hoạt trong tháng %2; không thu đảng phí.</translation>
    </message>
    <message>
        <source>%1 has moved out; dues are paid to the end of the month of the introduction, and nothing is owed here for %2.</source>
        <translation>%1 đã chuyển đi; đảng phí đóng đến hết tháng giới thiệu, không phải đóng ở đây tháng %2.</translation>
    </message>
    <message>
        <source>%1 has died; nothing is owed for %2.</source>
        <translation>%1 đã từ trần; không phải đóng tháng %2.</translation>
    </message>
    <message>
        <source>%1 is no party member any more; nothing is owed for %2.</source>
        <translation>%1 không còn là đảng viên; không phải đóng tháng %2.</translation>
    </message>
    <message>
        <source>The month from which the rules hold is missing.</source>
        <translation>Thiếu tháng bắt đầu của quy định.</translation>
    </message>
    <message>
        <source>The rates of dues are known from %1 on; the book can keep dues from then on.</source>
        <translation>Mức đóng đảng phí được biết từ tháng %1; sổ có thể lập từ tháng đó.</translation>
    </message>
    <message>
        <source>Name who approves the amounts and who collects.</source>
        <translation>Nêu người duyệt mức đóng và người thu.</translation>
    </message>
    <message>
        <source>Who approves the amounts and who collects must be two different people.</source>
        <translation>Người duyệt mức đóng và người thu phải là hai người khác nhau.</translation>
    </message>
    <message>
        <source>The part that the cell keeps is 0 to 100 percent.</source>
        <translation>Phần chi bộ trích để lại là 0 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>%1 is not on the list of members in %2.</source>
        <translation>%1 không có trong danh sách đảng viên tháng %2.</translation>
    </message>
    <message>
        <source>No amount is approved yet for %1 in %2. Approve it first.</source>
        <translation>Chưa duyệt mức đóng của %1 tháng %2. Hãy duyệt trước.</translation>
    </message>
    <message>
        <source>%1 is exempt in %2 and owes nothing. If he or she wants to pay all the same, approve an amount first.</source>
        <translation>%1 được miễn trong tháng %2, không phải đóng. Nếu đồng chí vẫn muốn đóng, hãy duyệt mức đóng trước.</translation>
    </message>
    <message>
        <source>A payment needs its month and the day on which it was paid.</source>
        <translation>Lần đóng phải có tháng và ngày đóng.</translation>
    </message>
    <message>
        <source>Enter how much was paid.</source>
        <translation>Nhập số tiền đã đóng.</translation>
    </message>
    <message>
        <source>%1 approves the amounts and cannot take the cash.</source>
        <translation>%1 là người duyệt mức đóng nên không thu tiền mặt.</translation>
    </message>
    <message>
        <source>The dues book does not cover %1. Settle first, under “How dues are kept”, from which month on it does.</source>
        <translation>Sổ đảng phí không gồm tháng %1. Trước hết hãy quy định, tại “Quy định thu nộp”, sổ bắt đầu từ tháng nào.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>Số tiền không thể âm.</translation>
    </message>
    <message>
        <source>For %1 an exemption on request is recorded. Name the request or the paper.</source>
        <translation>Của %1 là miễn theo đề nghị. Hãy nêu đơn đề nghị hoặc văn bản.</translation>
    </message>
    <message>
        <source>For %1 the rates say %2 đồng. Give the reason for another amount.</source>
        <translation>Mức theo quy định của %1 là %2 đồng. Hãy nêu lý do của mức khác.</translation>
    </message>
    <message>
        <source>A waiver or reduction is for a time: say for %1 up to which month it holds, at most %2 months.</source>
        <translation>Miễn hoặc giảm là có thời hạn: hãy nêu của %1 đến hết tháng nào, nhiều nhất %2 tháng.</translation>
    </message>
    <message>
        <source>The last month lies before the first one.</source>
        <translation>Tháng cuối trước tháng đầu.</translation>
    </message>
    <message>
        <source>Only a waiver or reduction has a last month; the amount of %1 is not below the rates.</source>
        <translation>Chỉ miễn hoặc giảm mới có tháng cuối; mức của %1 không thấp hơn quy định.</translation>
    </message>
    <message>
        <source>Give the reason of the waiver or reduction of %1, with its paper.</source>
        <translation>Nêu lý do miễn hoặc giảm của %1, kèm văn bản.</translation>
    </message>
    <message>
        <source>A waiver or reduction is for at most %1 months each time; that of %2 would be longer.</source>
        <translation>Mỗi lần miễn hoặc giảm nhiều nhất %1 tháng; của %2 dài hơn.</translation>
    </message>
    <message>
        <source>The day of the approval is missing.</source>
        <translation>Thiếu ngày duyệt.</translation>
    </message>
    <message>
        <source>The month from which the amount holds is missing.</source>
        <translation>Thiếu tháng bắt đầu của mức đóng.</translation>
    </message>
    <message>
        <source>Choose a category for %1.</source>
        <translation>Chọn đối tượng cho %1.</translation>
    </message>
    <message>
        <source>For %1 a waiver or reduction begins in %2. Remove it first, or let the new amount begin in the month behind it.</source>
        <translation>Của %1 có lần miễn hoặc giảm bắt đầu từ tháng %2. Hãy bỏ lần đó trước, hoặc để mức mới bắt đầu từ tháng sau.</translation>
    </message>
    <message>
        <source>No amounts are approved for %1, so there is nothing to announce.</source>
        <translation>Chưa duyệt mức đóng nào của tháng %1 nên không có gì để thông báo.</translation>
    </message>
    <message>
        <source>The dues book has nothing of %1.</source>
        <translation>Sổ đảng phí không có gì của năm %1.</translation>
    </message>
    <message>
        <source>Name the first and the last day of the cash book.</source>
        <translation>Nêu ngày đầu và ngày cuối của sổ quỹ.</translation>
    </message>
    <message>
        <source>Name the first and the last month that are handed on.</source>
        <translation>Nêu tháng đầu và tháng cuối nộp lên cấp trên.</translation>
    </message>
    <message>
        <source>Name the day of the remittance; it does not lie before the last month begins.</source>
        <translation>Nêu ngày nộp; không trước ngày đầu của tháng cuối.</translation>
    </message>
    <message>
        <source>The months %1 to %2 were handed on on %3. What was paid for them since is taken along by the next remittance.</source>
        <translation>Các tháng %1 đến %2 đã nộp ngày %3. Phần đóng sau đó nộp cùng lần sau.</translation>
    </message>
    <message>
        <source>Dues were handed on on %1 already; a remittance does not lie before the last one.</source>
        <translation>Đã nộp đảng phí ngày %1; lần nộp không thể trước lần cuối.</translation>
    </message>
    <message>
        <source>Nothing was collected for these months that could be handed on.</source>
        <translation>Các tháng này không có số thu nào để nộp.</translation>
    </message>
    <message>
        <source>Write in the note why it is decided so all the same: %1.</source>
        <translation>Hãy ghi vào mục ghi chú vì sao vẫn xếp như vậy: %1.</translation>
    </message>
    <message>
        <source>There would be %1 excellent members, and at most %2 may be (%3). Give another level, or change the cap.</source>
        <translation>Sẽ có %1 đảng viên xuất sắc, trong khi tối đa là %2 (%3). Hãy chọn mức khác, hoặc đổi tỷ lệ tối đa.</translation>
    </message>
    <message>
        <source>Points lie between 0 and 100.</source>
        <translation>Điểm phải từ 0 đến 100.</translation>
    </message>
    <message>
        <source>A number of tasks cannot be less than none.</source>
        <translation>Số nhiệm vụ không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 tasks cannot be done of %2.</source>
        <translation>Không thể hoàn thành %1 nhiệm vụ trong số %2 nhiệm vụ.</translation>
    </message>
    <message>
        <source>No more tasks can be done in time, or beyond what was asked, than the %1 that are done.</source>
        <translation>Số nhiệm vụ đúng hạn hoặc vượt mức không thể nhiều hơn %1 nhiệm vụ đã hoàn thành.</translation>
    </message>
    <message>
        <source>Somebody has a level, or there is a reason why he has none.</source>
        <translation>Hoặc có mức xếp loại, hoặc có lý do không xếp loại, không thể có cả hai.</translation>
    </message>
    <message>
        <source>A level that was decided becomes another: write in the note why, beside what stands there.</source>
        <translation>Mức đã quyết định được đổi sang mức khác: hãy ghi thêm lý do vào mục ghi chú.</translation>
    </message>
    <message>
        <source>Nobody is proposed on whom this vote could have been taken.</source>
        <translation>Chưa có ai được đề xuất mà cuộc biểu quyết này có thể áp dụng.</translation>
    </message>
    <message>
        <source>Nobody has a proposal that waits for its decision.</source>
        <translation>Không có đề xuất nào đang chờ quyết định.</translation>
    </message>
    <message>
        <source>Say from which day on the cap holds.</source>
        <translation>Hãy ghi tỷ lệ tối đa áp dụng từ ngày nào.</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>Tỷ lệ phần trăm phải từ 0 đến 100.</translation>
    </message>
    <message>
        <source>There is no such quarter or year.</source>
        <translation>Không có quý hoặc năm như vậy.</translation>
    </message>
    <message>
        <source>The time to be evaluated has not begun yet.</source>
        <translation>Kỳ đánh giá này chưa bắt đầu.</translation>
    </message>
    <message>
        <source>There cannot be %1 in favour of %2 entitled to vote.</source>
        <translation>Không thể có %1 người tán thành trong số %2 người có quyền biểu quyết.</translation>
    </message>
    <message>
        <source>The vote was taken at another meeting.</source>
        <translation>Cuộc biểu quyết này ở cuộc họp khác.</translation>
    </message>
    <message>
        <source>The vote was about somebody else.</source>
        <translation>Cuộc biểu quyết này về người khác.</translation>
    </message>
    <message>
        <source>The vote says %1 in favour of %2, not %3 of %4.</source>
        <translation>Cuộc biểu quyết ghi %1 trên %2 người tán thành, không phải %3 trên %4.</translation>
    </message>
    <message>
        <source>%1 cannot be entitled to vote: the cell has %2 who are.</source>
        <translation>Không thể có %1 người có quyền biểu quyết: chi bộ chỉ có %2 người.</translation>
    </message>
    <message>
        <source>the same number, but another name</source>
        <translation>cùng số, nhưng khác họ tên</translation>
    </message>
    <message>
        <source>the same name and birth date, but another number</source>
        <translation>cùng họ tên và ngày sinh, nhưng khác số</translation>
    </message>
    <message>
        <source>the same birth date, and a name that differs in its accents</source>
        <translation>cùng ngày sinh, họ tên chỉ khác dấu</translation>
    </message>
    <message>
        <source>the same name, but no whole birth date to compare</source>
        <translation>cùng họ tên, nhưng không đủ ngày sinh để so</translation>
    </message>
    <message>
        <source>the same name, and a birth date that differs in one part</source>
        <translation>cùng họ tên, ngày sinh khác một phần</translation>
    </message>
    <message>
        <source>the same birth date and a similar name</source>
        <translation>cùng ngày sinh, họ tên gần giống</translation>
    </message>
    <message>
        <source>%1 has no letter for %2; it stands as it was written.</source>
        <translation>Bảng mã %1 không có chữ ứng với %2; giữ nguyên như đã viết.</translation>
    </message>
    <message>
        <source>The rules of lists are not in the expected form, at %1.</source>
        <translation>Quy tắc của danh sách không đúng dạng, tại %1.</translation>
    </message>
    <message>
        <source>“%1” is no year in which badges were given.</source>
        <translation>“%1” không phải là năm có tặng Huy hiệu Đảng.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was taken in.</source>
        <translation>Đã dừng; chưa nhập gì.</translation>
    </message>
    <message>
        <source>%1 (born %2, row %3 of the list)</source>
        <translation>%1 (sinh %2, dòng %3 của danh sách)</translation>
    </message>
    <message>
        <source>%1 (born %2, in the handbook)</source>
        <translation>%1 (sinh %2, trong sổ)</translation>
    </message>
    <message>
        <source>This may be %1: %2. Decide whether it is; until then the row is left out.</source>
        <translation>Đây có thể là %1: %2. Hãy quyết định có phải không; đến khi đó dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>There is nothing to decide in this row.</source>
        <translation>Dòng này không có gì phải quyết định.</translation>
    </message>
    <message>
        <source>Row %1 changes this person&apos;s card already.</source>
        <translation>Dòng %1 đã sửa phiếu của người này rồi.</translation>
    </message>
    <message>
        <source>The row is left out, as you decided.</source>
        <translation>Dòng này bị bỏ qua theo quyết định của bạn.</translation>
    </message>
    <message>
        <source>There is nothing to take in before you have decided who the doubtful rows are about.</source>
        <translation>Chưa có gì để nhập khi chưa quyết định các dòng còn nghi vấn nói về ai.</translation>
    </message>
    <message>
        <source>A list of members knows no field %1.</source>
        <translation>Danh sách đảng viên không có mục %1.</translation>
    </message>
    <message>
        <source>“%1” is no value for the field %2.</source>
        <translation>“%1” không phải là giá trị của mục %2.</translation>
    </message>
    <message>
        <source>The field %1 is no number and no date; it cannot be at least or at most something.</source>
        <translation>Mục %1 không phải là số hay ngày, nên không thể đặt mức ít nhất hoặc nhiều nhất.</translation>
    </message>
    <message>
        <source>“%1” is no condition; write it as age&gt;=60, sex=female or residence~Hòa Lạc.</source>
        <translation>“%1” không phải là điều kiện; hãy viết như age&gt;=60, sex=female hoặc residence~Hòa Lạc.</translation>
    </message>
    <message>
        <source>Sheets of labels have two or three labels beside each other.</source>
        <translation>Tờ nhãn có hai hoặc ba nhãn trên một hàng.</translation>
    </message>
    <message>
        <source>Say of which day the list is.</source>
        <translation>Hãy cho biết danh sách tính đến ngày nào.</translation>
    </message>
    <message>
        <source>Open export of the whole book, folder %1</source>
        <translation>Bản xuất mở toàn bộ sổ, thư mục %1</translation>
    </message>
    <message>
        <source>The packet says that it is from %1, and is signed with another key than that organisation has. Nothing was taken in; ask there by telephone.</source>
        <translation>Gói ghi là của %1 nhưng ký bằng khóa khác với khóa của tổ chức đó. Chưa nhận gì; hãy gọi điện hỏi.</translation>
    </message>
    <message>
        <source>The key that signed the packet was revoked by the upper office. Nothing was taken in; ask %1 for another packet.</source>
        <translation>Khóa ký gói đã bị cấp trên thu hồi. Chưa nhận gì; hãy đề nghị %1 lập gói khác.</translation>
    </message>
    <message>
        <source>The packet names %1 by an identifier that is another person&apos;s here (%2). Nothing was taken in; ask the sender.</source>
        <translation>Gói ghi %1 bằng mã của một người khác trong sổ này (%2). Chưa nhận gì; hãy hỏi bên gửi.</translation>
    </message>
    <message>
        <source>By this book %1 died or left the Party on %2; nobody comes from there by a transfer. Ask the sender.</source>
        <translation>Theo sổ này, %1 đã từ trần hoặc ra khỏi Đảng ngày %2; không ai chuyển đến từ đó. Hãy hỏi bên gửi.</translation>
    </message>
    <message>
        <source>A transfer of %1 is open already. Go on with it, or say what became of it, before another one begins.</source>
        <translation>Đang mở một lần chuyển của %1. Hãy làm tiếp, hoặc ghi kết quả, trước khi bắt đầu lần khác.</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it the list cannot be compared.</source>
        <translation>Hãy cho biết cột nào là họ tên; không có thì không đối chiếu được.</translation>
    </message>
    <message>
        <source>Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was compared.</source>
        <translation>Dòng %1 của danh sách có dấu độ mật. Không được lưu tài liệu mật trong chương trình này; chưa đối chiếu gì.</translation>
    </message>
    <message>
        <source>There is nobody on this list.</source>
        <translation>Danh sách này không có ai.</translation>
    </message>
    <message>
        <source>The card of %1 says something else by now. Compare with the list again.</source>
        <translation>Phiếu của %1 nay đã ghi khác. Hãy đối chiếu lại với danh sách.</translation>
    </message>
    <message>
        <source>What the list says of %1 cannot be entered. Import the list instead.</source>
        <translation>Không ghi được nội dung danh sách nói về %1. Hãy nhập danh sách.</translation>
    </message>
    <message>
        <source>Say on which day the handbook is compared.</source>
        <translation>Hãy cho biết đối chiếu vào ngày nào.</translation>
    </message>
    <message>
        <source>Say who made the list and of which day it is.</source>
        <translation>Hãy cho biết danh sách của ai, ngày nào.</translation>
    </message>
    <message>
        <source>A text carries a mark of secrecy. Secret papers must not be kept in this program.</source>
        <translation>Có nội dung mang dấu độ mật. Không được lưu tài liệu mật trong chương trình này.</translation>
    </message>
    <message>
        <source>The handbook was compared with this list on that day already. Settle what is open there, or undo that comparison first.</source>
        <translation>Ngày đó đã đối chiếu với danh sách này rồi. Hãy xử lý nốt các điểm còn lại, hoặc hoàn tác lần đối chiếu đó trước.</translation>
    </message>
    <message>
        <source>The comparison has no such difference.</source>
        <translation>Lần đối chiếu này không có điểm khác đó.</translation>
    </message>
    <message>
        <source>This difference is settled already. Undo takes that back.</source>
        <translation>Điểm khác này đã xử lý. Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>The kept choice “%1” cannot be read.</source>
        <translation>Không đọc được cách chọn đã lưu “%1”.</translation>
    </message>
    <message>
        <source>No choice of members is kept under the name “%1”.</source>
        <translation>Không có cách chọn đảng viên nào được lưu với tên “%1”.</translation>
    </message>
    <message>
        <source>Give the choice a name under which it is kept.</source>
        <translation>Hãy đặt tên để lưu cách chọn này.</translation>
    </message>
    <message>
        <source>The day lies before %1, when the transfer began.</source>
        <translation>Ngày này trước ngày %1, khi bắt đầu chuyển.</translation>
    </message>
    <message>
        <source>The receipt is for a packet that this book did not seal (%1). Nothing was taken in.</source>
        <translation>Biên nhận là của một gói không phải sổ này lập (%1). Chưa nhận gì.</translation>
    </message>
    <message>
        <source>The receipt is not from whom the packet was sealed for: it does not say what only they could read there. Nothing was taken in.</source>
        <translation>Biên nhận không phải của bên được niêm phong gói: không nêu được điều chỉ bên đó đọc thấy. Chưa nhận gì.</translation>
    </message>
    <message>
        <source>This receipt was taken in already.</source>
        <translation>Biên nhận này đã nhận rồi.</translation>
    </message>
    <message>
        <source>Who was transferred officially does not come back by itself. Record whether the other side accepted or refused.</source>
        <translation>Người đã chuyển chính thức không tự trở về. Hãy ghi bên kia tiếp nhận hay không.</translation>
    </message>
    <message>
        <source>The inventory comes from the organisation that the member leaves. For who comes there is a receipt.</source>
        <translation>Bản kê do tổ chức nơi đi lập. Với người chuyển đến thì có biên nhận.</translation>
    </message>
    <message>
        <source>The receipt comes from the organisation that the member goes to. For who leaves there is an inventory.</source>
        <translation>Biên nhận do tổ chức nơi đến lập. Với người chuyển đi thì có bản kê.</translation>
    </message>
    <message>
        <source>The papers are presented and not decided on. Accept or refuse the member first.</source>
        <translation>Giấy tờ đã xuất trình mà chưa quyết định. Hãy tiếp nhận hoặc không tiếp nhận trước.</translation>
    </message>
    <message>
        <source>The introduction was not handed over yet. Record that first.</source>
        <translation>Chưa giao giấy giới thiệu. Hãy ghi việc đó trước.</translation>
    </message>
    <message>
        <source>The introduction was handed over and the other side has not answered. Record its answer first: accepted or refused.</source>
        <translation>Đã giao giấy giới thiệu và bên kia chưa trả lời. Hãy ghi trả lời trước: tiếp nhận hay không.</translation>
    </message>
    <message>
        <source>The member was accepted for a term. What comes next is the way back.</source>
        <translation>Đảng viên được tiếp nhận có thời hạn. Việc tiếp theo là trở về.</translation>
    </message>
    <message>
        <source>This transfer is closed. If the member moves again, begin a new one.</source>
        <translation>Lần chuyển này đã xong. Nếu đảng viên lại chuyển thì lập lần mới.</translation>
    </message>
    <message>
        <source>“%1” is no key of a receiver. It begins with age1 and is read from the other book under Transfers, or from the file that it gave you.</source>
        <translation>“%1” không phải khóa của bên nhận. Khóa bắt đầu bằng age1, xem ở mục Chuyển sinh hoạt của sổ bên kia hoặc đọc từ tệp bên đó đưa.</translation>
    </message>
    <message>
        <source>Say until when the member is away temporarily.</source>
        <translation>Hãy ghi đi sinh hoạt tạm thời đến ngày nào.</translation>
    </message>
    <message>
        <source>Write down number and issuer of the introduction. The introduction itself is an official form that the upper level issues.</source>
        <translation>Hãy ghi số và nơi cấp giấy giới thiệu. Giấy giới thiệu là mẫu chính thức do cấp trên cấp.</translation>
    </message>
    <message>
        <source>%1 is no member on the list of this cell, so nobody is transferred from here.</source>
        <translation>%1 không phải đảng viên trong danh sách chi bộ này nên không chuyển đi từ đây.</translation>
    </message>
    <message>
        <source>Is suspended. Ask the upper level before somebody suspended is transferred.</source>
        <translation>Đang bị đình chỉ sinh hoạt. Hãy hỏi cấp trên trước khi chuyển.</translation>
    </message>
    <message>
        <source>Holds an office in this cell; it goes to somebody else first.</source>
        <translation>Đang giữ chức vụ trong chi bộ; cần bàn giao cho người khác trước.</translation>
    </message>
    <message>
        <source>Has %1 open tasks here. Finish them or give them to somebody else.</source>
        <translation>Còn %1 nhiệm vụ chưa xong ở đây. Hãy làm xong hoặc giao người khác.</translation>
    </message>
    <message>
        <source>The day of what makes the transfer necessary is missing: the time to ask for it counts from there.</source>
        <translation>Thiếu ngày phát sinh việc phải chuyển: thời hạn làm thủ tục tính từ ngày đó.</translation>
    </message>
    <message>
        <source>The transfer was to be asked for by %1, %2 working days after the event.</source>
        <translation>Phải làm thủ tục chuyển trước ngày %1, %2 ngày làm việc từ khi phát sinh.</translation>
    </message>
    <message>
        <source>The papers were to be presented by %1, %2 working days after the introduction.</source>
        <translation>Giấy tờ phải xuất trình trước ngày %1, %2 ngày làm việc từ ngày giới thiệu.</translation>
    </message>
    <message>
        <source>The dues are not paid to the end of the month of the introduction.</source>
        <translation>Chưa đóng đảng phí đến hết tháng ghi trên giấy giới thiệu.</translation>
    </message>
    <message>
        <source>Write down number and day of the introduction first; the upper level issues it.</source>
        <translation>Hãy ghi số và ngày giấy giới thiệu trước; giấy do cấp trên cấp.</translation>
    </message>
    <message>
        <source>The dues are to be paid to the end of the month of the introduction (%1) before the member goes. Write down the last month paid.</source>
        <translation>Phải đóng đảng phí đến hết tháng ghi trên giấy giới thiệu (%1) trước khi đi. Hãy ghi tháng cuối đã đóng.</translation>
    </message>
    <message>
        <source>No key of the receiver is recorded, so nothing can be sealed. Write it down, or let the papers go alone.</source>
        <translation>Chưa có khóa của bên nhận nên không niêm phong được. Hãy ghi khóa, hoặc chỉ chuyển giấy tờ.</translation>
    </message>
    <message>
        <source>Write down number and day of the introduction before the packet is sealed: they stand in it.</source>
        <translation>Hãy ghi số và ngày giấy giới thiệu trước khi niêm phong gói, vì gói có ghi các điều đó.</translation>
    </message>
    <message>
        <source>“%1” is empty or larger than %2 MB and cannot go along.</source>
        <translation>“%1” rỗng hoặc lớn hơn %2 MB nên không gửi kèm được.</translation>
    </message>
    <message>
        <source>Mark at least one column.</source>
        <translation>Hãy đánh dấu ít nhất một cột.</translation>
    </message>
    <message>
        <source>Choose where the folder of the export is made.</source>
        <translation>Hãy chọn nơi tạo thư mục bản xuất.</translation>
    </message>
    <message>
        <source>The export is not encrypted. Tick that you know it, or leave.</source>
        <translation>Bản xuất không được mã hóa. Hãy đánh dấu rằng đồng chí biết điều đó, hoặc thoát ra.</translation>
    </message>
    <message>
        <source>“%1” was typed and not added to what goes along. Press Enter there, or empty the field.</source>
        <translation>“%1” đã gõ mà chưa thêm vào danh mục kèm theo. Hãy nhấn Enter ở đó, hoặc xóa ô.</translation>
    </message>
    <message>
        <source>This file holds no key of a receiver. It is the one that the other book saves under Transfers, Our key.</source>
        <translation>Tệp này không có khóa của bên nhận. Đó là tệp sổ bên kia lưu ở Chuyển sinh hoạt, Khóa của ta.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Hãy chọn người trước.</translation>
    </message>
    <message>
        <source>Nobody is on this list; there is nothing to print.</source>
        <translation>Danh sách này không có ai; không có gì để in.</translation>
    </message>
    <message>
        <source>A card is printed as it is now or was on a day. Ask for what was true then, or go back to today.</source>
        <translation>Thông tin đảng viên được in như hiện nay hoặc như tình hình của một ngày. Hãy chọn xem điều đúng vào ngày đó, hoặc trở về hôm nay.</translation>
    </message>
    <message>
        <source>Say which member leaves.</source>
        <translation>Hãy chọn đảng viên nào chuyển đi.</translation>
    </message>
    <message>
        <source>%1 PDF files were not searched: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>Có %1 tệp PDF chưa được tìm: máy này chưa có chương trình pdftotext (Poppler).</translation>
    </message>
    <message>
        <source>This line is on the timeline of somebody else.</source>
        <translation>Dòng này thuộc quá trình của người khác.</translation>
    </message>
    <message>
        <source>The file holds no text that can be read: a picture, a scan, or a kind that is not known.</source>
        <translation>Tệp không có chữ đọc được: là ảnh, bản quét hoặc loại tệp chưa biết.</translation>
    </message>
    <message>
        <source>The words in PDF files are not searched: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>Không tìm trong nội dung tệp PDF: máy này chưa có chương trình pdftotext (Poppler).</translation>
    </message>
    <message>
        <source>The text of the PDF could not be read in time.</source>
        <translation>Không đọc kịp nội dung của tệp PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked; its text cannot be read.</source>
        <translation>Tệp PDF bị hỏng hoặc bị khóa; không đọc được nội dung.</translation>
    </message>
    <message>
        <source>The file %1 carries a mark of secrecy on its first page. Secret papers must not be kept in this program.</source>
        <translation>Tệp %1 có dấu chỉ độ mật ở trang đầu. Không được lưu tài liệu mật trong chương trình này.</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Write these 30 digits down and keep them elsewhere: whoever makes a book of the folder compares them.</source>
        <translation>Bản xuất được ký bằng khóa %1. Hãy ghi lại 30 chữ số này và cất ở nơi khác: ai dựng lại sổ từ thư mục thì đối chiếu với chúng.</translation>
    </message>
    <message>
        <source>Exported on %1, signed by the key %2</source>
        <translation>Xuất lúc %1, ký bằng khóa %2</translation>
    </message>
    <message>
        <source>The key stands in the export itself. That it is the one of this book, only its 30 digits tell: compare them with those that were written down at the export.</source>
        <translation>Khóa này nằm ngay trong bản xuất. Chỉ 30 chữ số mới cho biết đó đúng là khóa của sổ: hãy đối chiếu với các chữ số đã ghi lại khi xuất.</translation>
    </message>
    <message>
        <source>On this computer the book of this organisation had %1 entries already, the export has %2. If that book is still there, go on in it and delete the rebuilt one: two books that both go on part from each other.</source>
        <translation>Trên máy này, sổ của tổ chức đã có %1 mục, bản xuất có %2 mục. Nếu sổ đó vẫn còn, hãy dùng tiếp sổ đó và xóa sổ dựng lại: hai sổ cùng ghi tiếp sẽ khác nhau.</translation>
    </message>
    <message>
        <source>Open transfers with a sealed packet: %1. Their secrets are not in an export. Seal the packets anew that nobody answered yet; other receipts go on paper.</source>
        <translation>Số lần chuyển sinh hoạt chưa xong có gói niêm phong: %1. Phần bí mật của gói không có trong bản xuất. Gói chưa được trả lời thì lập và niêm phong lại; các biên nhận khác làm trên giấy.</translation>
    </message>
    <message>
        <source>The book was made and does not verify: see above. Do not work in it; take another copy of the export or a backup.</source>
        <translation>Sổ đã được dựng nhưng kiểm tra không đạt: xem ở trên. Không làm việc trong sổ này; hãy dùng bản sao khác của bản xuất hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>Log of %1: the content of these entries was taken out of the export: %2. Nothing was made; take another copy.</source>
        <translation>Nhật ký của %1: nội dung của các mục sau đã bị lấy khỏi bản xuất: %2. Chưa tạo gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>Log of %1: these entries were erased in the book and have a content in the export: %2. Nothing was made.</source>
        <translation>Nhật ký của %1: các mục sau đã được xóa trong sổ nhưng lại có nội dung trong bản xuất: %2. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>The export was signed by the key %1, not by the one whose digits were given. Whoever signed it has another key than that book. Nothing was made.</source>
        <translation>Bản xuất được ký bằng khóa %1, không phải khóa có các chữ số đã cho. Người ký dùng khóa khác với khóa của sổ đó. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>The checkpoint that was signed at %1 entries is no state of the log in the export. Nothing was made; take another copy.</source>
        <translation>Điểm chốt ký tại %1 mục không phải là một trạng thái của nhật ký trong bản xuất. Chưa tạo gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>The export is of a copy that was handed over to another computer (%1): the book goes on there, and a second one would part from it. Export the book there, or restore its latest backup. If that book is lost, say --although-moved.</source>
        <translation>Bản xuất này lấy từ bản đã chuyển sang máy khác (%1): sổ được dùng tiếp ở đó, sổ thứ hai sẽ khác đi. Hãy xuất sổ ở máy đó, hoặc khôi phục bản sao lưu mới nhất của sổ. Nếu sổ đó đã mất, thêm --although-moved.</translation>
    </message>
    <message>
        <source>Here and in the packet: %1. The card here stays as it is; ask which is right, and put it right on a paper.</source>
        <translation>Trong sổ và trong gói khác nhau: %1. Phiếu trong sổ giữ nguyên; hãy hỏi bên nào đúng rồi đính chính theo văn bản.</translation>
    </message>
    <message>
        <source>“%1” is no file that came in a packet; it is a paper that is carried.</source>
        <translation>“%1” không phải là tệp đến trong gói mà là giấy tờ mang theo.</translation>
    </message>
    <message>
        <source>This book does not have any more what shows the sender that the packet was opened: it was made again from an export. Print the receipt instead and hand it over on paper.</source>
        <translation>Sổ này không còn dữ liệu để chứng tỏ với nơi gửi rằng gói đã được mở, vì sổ được lập lại từ bản xuất. Hãy in biên nhận và giao bằng giấy.</translation>
    </message>
    <message>
        <source>The receipt of %1 says that the member was accepted on %2, which is not between the introduction (%3) and that day. Nothing was taken in; ask the receiver.</source>
        <translation>Biên nhận lập ngày %1 ghi đảng viên được tiếp nhận ngày %2, không nằm giữa ngày giấy giới thiệu (%3) và ngày lập biên nhận. Chưa nhận gì vào sổ; hãy hỏi lại nơi nhận.</translation>
    </message>
    <message>
        <source>The receipt is signed with another key than the organisation has to whom the packet was sealed. Nothing was taken in; ask %1 by telephone.</source>
        <translation>Biên nhận được ký bằng khóa khác với khóa của tổ chức mà gói được niêm phong gửi đến. Chưa nhận gì vào sổ; hãy gọi điện hỏi %1.</translation>
    </message>
    <message>
        <source>The key of the receiver is that of %1. Whoever has it opens the packet; choose the key of the organisation to which the member goes.</source>
        <translation>Khóa nơi nhận là khóa của %1. Ai có khóa đó thì mở được gói; hãy chọn khóa của tổ chức mà đảng viên chuyển đến.</translation>
    </message>
    <message>
        <source>The day of the payment, %1, lies ahead.</source>
        <translation>Ngày đóng %1 ở tương lai.</translation>
    </message>
    <message>
        <source>“%1” is no number and is left out.</source>
        <translation>“%1” không phải là số nên bỏ qua.</translation>
    </message>
    <message>
        <source>Admitted less than a year ago and no official date: read as probationary.</source>
        <translation>Mới kết nạp chưa đủ một năm và không ghi ngày chính thức: ghi là đảng viên dự bị.</translation>
    </message>
    <message>
        <source>The list says that this person is no longer of the cell; an import does not change that. Enter it on the card, or compare with the list.</source>
        <translation>Danh sách ghi người này không còn thuộc chi bộ; việc nhập không thay đổi điều đó. Hãy thay đổi trạng thái trên phiếu, hoặc đối chiếu với danh sách.</translation>
    </message>
    <message>
        <source>The day of the remittance, %1, lies ahead.</source>
        <translation>Ngày nộp %1 là ngày chưa đến.</translation>
    </message>
    <message>
        <source>%1 erased the data of %2 persons who have moved elsewhere, and so did this book.</source>
        <translation>%1 đã xóa dữ liệu của %2 người đã chuyển đi, sổ này cũng đã xóa theo.</translation>
    </message>
    <message>
        <source>Nothing was erased after this transfer.</source>
        <translation>Sau lần chuyển này chưa xóa dữ liệu nào.</translation>
    </message>
    <message>
        <source>What was erased is gone and is not put back.</source>
        <translation>Dữ liệu đã xóa không còn nữa và không khôi phục được.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle erases what may not be erased. Nothing was taken in; call the sender.</source>
        <translation>Mục %1 của gói xóa thứ không được phép xóa. Chưa nhận gì; hãy gọi cho bên gửi.</translation>
    </message>
    <message>
        <source>A long list is being recorded. Wait until that is done, then try again.</source>
        <translation>Đang ghi một danh sách dài. Hãy đợi ghi xong rồi thử lại.</translation>
    </message>
    <message>
        <source>An erasure names what is never erased. Nothing was changed.</source>
        <translation>Lệnh xóa nêu thứ không bao giờ được xóa. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Data are erased after an official transfer that the other organisation has accepted.</source>
        <translation>Chỉ xóa dữ liệu sau khi đảng viên đã chuyển sinh hoạt chính thức và nơi nhận đã tiếp nhận.</translation>
    </message>
    <message>
        <source>This member still counts in this organisation; data are erased once that has ended.</source>
        <translation>Đảng viên này vẫn còn tính ở đây; chỉ xóa dữ liệu khi đã thôi tính ở đây.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>Không có gì để xóa.</translation>
    </message>
    <message>
        <source>An erasure names what is not of this person alone. Nothing was erased.</source>
        <translation>Lệnh xóa nêu thứ không phải của riêng người này. Chưa xóa gì.</translation>
    </message>
    <message>
        <source>Log of %1: entry %2 was to be erased and still has its content.</source>
        <translation>Nhật ký %1: mục %2 lẽ ra đã xóa nhưng vẫn còn nội dung.</translation>
    </message>
    <message>
        <source>Log of %1: the content of entry %2 is gone, and no erasure names it.</source>
        <translation>Nhật ký %1: nội dung mục %2 không còn, mà không có lần xóa nào nêu nó.</translation>
    </message>
    <message>
        <source>The log takes an erasure back, which cannot be. Nothing was taken in.</source>
        <translation>Nhật ký thu hồi một lần xóa, điều này không thể có. Chưa nhận gì.</translation>
    </message>
    <message>
        <source>The rules about erasing are not in the expected form, at %1.</source>
        <translation>Bộ quy tắc về xóa dữ liệu sai cấu trúc, tại %1.</translation>
    </message>
    <message>
        <source>The upper office has not confirmed all that is recorded of this person. Send it a bundle and take in its answer, then erase.</source>
        <translation>Cấp trên chưa xác nhận hết những gì đã ghi về người này. Hãy gửi gói lên và nhận trả lời, rồi mới xóa.</translation>
    </message>
    <message>
        <source>Say why the data are erased: who asked for it, or by which decision.</source>
        <translation>Hãy ghi lý do xóa: ai yêu cầu, hoặc theo quyết định nào.</translation>
    </message>
    <message>
        <source>The reason bears a mark of secrecy. Nothing that is secret is recorded here; word it without.</source>
        <translation>Lý do có dấu độ mật. Sổ không ghi nội dung mật; hãy viết lại không có dấu đó.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Tick that you know it, then erase.</source>
        <translation>Dữ liệu đã xóa không lấy lại được. Hãy đánh dấu là đã biết, rồi xóa.</translation>
    </message>
    <message>
        <source>Another transfer of this person is open. Say what became of it first.</source>
        <translation>Người này còn một lần chuyển sinh hoạt chưa xong. Hãy ghi kết quả lần đó trước.</translation>
    </message>
    <message>
        <source>Data are erased on the day itself, not on a later one.</source>
        <translation>Ngày xóa là chính ngày hôm đó, không thể ở ngày sau.</translation>
    </message>
    <message>
        <source>The update of the program that came along was not taken in; everything else was. %1</source>
        <translation>Bản cập nhật chương trình gửi kèm không được tiếp nhận; mọi thứ khác đã được tiếp nhận. %1</translation>
    </message>
    <message>
        <source>An update of the program to version %1 came along and was taken in; sochibo-cli update apply says how it goes on.</source>
        <translation>Kèm theo có bản cập nhật chương trình lên phiên bản %1, đã được tiếp nhận; lệnh sochibo-cli update apply cho biết bước tiếp theo.</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program and have an administrator run this command: %1</source>
        <translation>Chưa có gì được cài đặt. Hãy đóng chương trình và nhờ người quản trị chạy lệnh này: %1</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program and start the installer: %1</source>
        <translation>Chưa có gì được cài đặt. Hãy đóng chương trình và chạy bộ cài đặt: %1</translation>
    </message>
    <message>
        <source>With --package the folder of the portable edition has to be named.</source>
        <translation>Khi dùng --package phải nêu thư mục của bản di động.</translation>
    </message>
    <message>
        <source>An update goes from an upper office to its cells, not the other way. Nothing was written.</source>
        <translation>Bản cập nhật đi từ cấp trên xuống chi bộ, không đi ngược lên. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>A portable edition is not installed: its folder is exchanged.</source>
        <translation>Bản di động không cần cài đặt: thư mục của nó được đổi.</translation>
    </message>
    <message>
        <source>Windows did not start the installer %1. Start it from there yourself.</source>
        <translation>Windows không chạy được bộ cài đặt %1. Hãy tự chạy tệp đó.</translation>
    </message>
    <message>
        <source>The installer %1 is one for Windows; this system does not start it.</source>
        <translation>Bộ cài đặt %1 dành cho Windows; hệ thống này không chạy được.</translation>
    </message>
    <message>
        <source>The update package was made wrongly: “%1” in its update.json is missing or not as it must be. Nothing was taken in; tell its publisher.</source>
        <translation>Gói cập nhật được tạo sai: mục “%1” trong update.json bị thiếu hoặc không đúng quy cách. Chưa tiếp nhận gì; hãy báo cho nhà phát hành.</translation>
    </message>
    <message>
        <source>The update package has a form that this version of the program does not know. Nothing was taken in; take in an update before it first.</source>
        <translation>Gói cập nhật có quy cách mà phiên bản này của chương trình chưa biết. Chưa tiếp nhận gì; hãy tiếp nhận một bản cập nhật cũ hơn trước.</translation>
    </message>
    <message>
        <source>The update in %1 is damaged or cut off: it does not hold what its publisher signed. Nothing was changed; copy it again or ask for it again.</source>
        <translation>Bản cập nhật trong %1 bị hỏng hoặc thiếu: nội dung không đúng với nội dung nhà phát hành đã ký. Không có gì bị thay đổi; hãy chép lại hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>The file %1 is no update package of this program.</source>
        <translation>Tệp %1 không phải gói cập nhật của chương trình này.</translation>
    </message>
    <message>
        <source>This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated.</source>
        <translation>Chương trình này được dựng không kèm khóa của nhà phát hành nên không nhận bản cập nhật. Hãy lấy chương trình từ nhà phát hành để được cập nhật.</translation>
    </message>
    <message>
        <source>The update in %1 is not signed by the publisher of this program. Nothing was changed; do not use this file, and tell whoever it came from.</source>
        <translation>Bản cập nhật trong %1 không do nhà phát hành chương trình này ký. Không có gì bị thay đổi; đừng dùng tệp này và hãy báo cho nơi đã đưa tệp.</translation>
    </message>
    <message>
        <source>The signature of the update in %1 was made for another version or system. Nothing was changed; do not use this file, and tell whoever it came from.</source>
        <translation>Chữ ký của bản cập nhật trong %1 là của phiên bản hoặc hệ thống khác. Không có gì bị thay đổi; đừng dùng tệp này và hãy báo cho nơi đã đưa tệp.</translation>
    </message>
    <message>
        <source>The folder %1 is already there and is not overwritten.</source>
        <translation>Thư mục %1 đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>The folder %1 is no portable edition of this program that an update can take the place of.</source>
        <translation>Thư mục %1 không phải bản di động của chương trình này để thay bằng bản cập nhật.</translation>
    </message>
    <message>
        <source>The folder %1 could not be given another name. Close every program that runs from it or has a file in it open, and try again.</source>
        <translation>Không đổi được tên thư mục %1. Hãy đóng mọi chương trình đang chạy từ thư mục đó hoặc đang mở tệp trong đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder %1 holds “%2”, which is not the program&apos;s. Nothing was changed; move it elsewhere and try again.</source>
        <translation>Thư mục %1 có “%2” không phải của chương trình. Không có gì bị thay đổi; hãy chuyển nó sang nơi khác rồi thử lại.</translation>
    </message>
    <message>
        <source>No update waits on this computer. Take one in first.</source>
        <translation>Trên máy này không có bản cập nhật nào đang chờ. Hãy tiếp nhận một bản trước.</translation>
    </message>
    <message>
        <source>There is no former version on this computer to go back to.</source>
        <translation>Trên máy này không có phiên bản trước để quay về.</translation>
    </message>
    <message>
        <source>This update is for %1, and this program is the one for %2. Nothing was changed; ask for the update for %2.</source>
        <translation>Bản cập nhật này dành cho %1, còn chương trình này là bản cho %2. Không có gì bị thay đổi; hãy xin bản cập nhật cho %2.</translation>
    </message>
    <message>
        <source>Version %1 is the one that runs already.</source>
        <translation>Phiên bản %1 chính là bản đang chạy.</translation>
    </message>
    <message>
        <source>This update brings version %1, which is older than version %2 that runs. Nothing was changed; an update never leads back.</source>
        <translation>Bản cập nhật này là phiên bản %1, cũ hơn phiên bản %2 đang chạy. Không có gì bị thay đổi; cập nhật không bao giờ đưa về bản cũ.</translation>
    </message>
    <message>
        <source>Version %1 takes the place of version %2 or a later one, and version %3 runs. Nothing was changed; take in the update to version %2 first.</source>
        <translation>Phiên bản %1 thay cho phiên bản %2 hoặc mới hơn, mà phiên bản đang chạy là %3. Không có gì bị thay đổi; hãy tiếp nhận bản cập nhật lên phiên bản %2 trước.</translation>
    </message>
    <message>
        <source>Version %1 could not read the books of version %2. Nothing was changed; tell the publisher of the update.</source>
        <translation>Phiên bản %1 không đọc được sổ của phiên bản %2. Không có gì bị thay đổi; hãy báo cho nhà phát hành bản cập nhật.</translation>
    </message>
    <message>
        <source>Version %1 could not read the book in %2 any more, because a newer version has opened it. Nothing was changed; stay with the newer version.</source>
        <translation>Phiên bản %1 không còn đọc được sổ trong %2 vì sổ đã được phiên bản mới hơn mở. Không có gì bị thay đổi; hãy tiếp tục dùng phiên bản mới.</translation>
    </message>
    <message>
        <source>The update to version %1 waits already and is newer than this one, version %2. Nothing was changed; discard it first if this one is really meant.</source>
        <translation>Bản cập nhật lên phiên bản %1 đang chờ và mới hơn bản này, phiên bản %2. Không có gì bị thay đổi; nếu thật sự muốn dùng bản này thì hãy bỏ bản đang chờ trước.</translation>
    </message>
    <message>
        <source>The update in %1 could not be copied to this computer as it is. Nothing was changed; try again, or with another stick.</source>
        <translation>Không chép được nguyên vẹn bản cập nhật trong %1 vào máy này. Không có gì bị thay đổi; hãy thử lại, hoặc dùng USB khác.</translation>
    </message>
    <message>
        <source>In the folder %1 there is no command line of the program, which would exchange it.</source>
        <translation>Trong thư mục %1 không có dòng lệnh của chương trình để đổi thư mục.</translation>
    </message>
    <message>
        <source>%1 does not start, so nothing was exchanged.</source>
        <translation>Không chạy được %1 nên chưa đổi gì.</translation>
    </message>
    <message>
        <source>Copy of the whole book in the clear, file %1</source>
        <translation>Bản sao toàn bộ sổ, không mã hóa, tệp %1</translation>
    </message>
    <message>
        <source>The file is written, but the book does not note it: %1</source>
        <translation>Tệp đã được ghi, nhưng sổ không ghi lại được việc này: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed or used since: %1.</source>
        <translation>Giữ nguyên, vì từ đó đến nay đã được sửa hoặc đã được dùng: %1.</translation>
    </message>
    <message>
        <source>Columns that are not taken in: %1.</source>
        <translation>Các cột không được nhập: %1.</translation>
    </message>
    <message>
        <source>Version %1 runs already; its package is kept, to be able to come back to it.</source>
        <translation>Phiên bản %1 đang chạy; gói của nó được giữ lại để sau này có thể quay về.</translation>
    </message>
    <message>
        <source>Nothing was installed yet. Close the program, press the Windows key together with R, and type this there: %1</source>
        <translation>Chưa có gì được cài đặt. Hãy đóng chương trình, nhấn phím Windows cùng với phím R rồi gõ vào đó: %1</translation>
    </message>
    <message>
        <source>There will be no way back to version %1, because its package is not kept on this computer. Keep the installer of version %1, or take in its package first.</source>
        <translation>Sẽ không quay về được phiên bản %1, vì máy này không giữ gói của nó. Hãy giữ bộ cài đặt của phiên bản %1, hoặc tiếp nhận gói của nó trước.</translation>
    </message>
    <message>
        <source>The folder %1 was written, but could not be given its name. Nothing was changed; wait a moment, because a virus scanner may have a file in it open, and try again.</source>
        <translation>Đã ghi thư mục %1 nhưng không đặt được tên cho nó. Chưa có gì thay đổi; hãy chờ một lát, vì có thể phần mềm diệt vi-rút đang mở tệp trong đó, rồi thử lại.</translation>
    </message>
    <message>
        <source>The version in the folder %1 is not signed by its publisher, so it never takes the place of another. Nothing was changed; stay with the version that runs, or take in a signed update.</source>
        <translation>Phiên bản trong thư mục %1 không có chữ ký của nhà phát hành nên không bao giờ thay thế phiên bản khác. Chưa có gì thay đổi; hãy tiếp tục dùng phiên bản đang chạy hoặc tiếp nhận một bản cập nhật có chữ ký.</translation>
    </message>
    <message>
        <source>“%1” is no position of a cell&apos;s committee and was left out.</source>
        <translation>“%1” không phải chức vụ trong chi ủy và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The state on the list is “%1”, on the card “%2”; an import does not change that. Enter it on the card, or compare with the list.</source>
        <translation>Trạng thái trong danh sách là “%1”, trên phiếu là “%2”; việc nhập danh sách không thay đổi điều đó. Hãy ghi trên phiếu hoặc đối chiếu với danh sách.</translation>
    </message>
    <message>
        <source>When the program was closed last, changing its version was not finished. %1</source>
        <translation>Lần đóng chương trình trước, việc đổi phiên bản chưa hoàn tất. %1</translation>
    </message>
    <message>
        <source>Another program is changing the version in the folder %1. Nothing was changed here; wait a minute and try again.</source>
        <translation>Một chương trình khác đang đổi phiên bản trong thư mục %1. Ở đây chưa đổi gì; hãy chờ một phút rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing stands in this list; there is nothing to print or save.</source>
        <translation>Danh sách này chưa có gì; không có gì để in hay lưu.</translation>
    </message>
    <message>
        <source>The book in %1 lies on a stick or another disk that can be pulled out. Pulled out while it is open it can lose what was written last; keep the book on this computer&apos;s own disk.</source>
        <translation>Quyển sổ trong %1 nằm trên USB hoặc ổ đĩa rút ra được. Rút ra khi sổ đang mở có thể làm mất những gì ghi sau cùng; hãy để sổ trên ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>The folder %1 of another version could not be removed. Close every program that runs from it or has a file in it open, and try again.</source>
        <translation>Không xóa được thư mục %1 của một phiên bản khác. Hãy đóng mọi chương trình đang chạy từ thư mục đó hoặc đang mở tệp trong đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Close every program that has it open, and try again.</source>
        <translation>Không xóa được %1. Hãy đóng mọi chương trình đang mở tệp này rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>EscrowAskDialog</name>
    <message>
        <source>Request to the upper office</source>
        <translation>Đề nghị cấp trên mở sổ</translation>
    </message>
    <message>
        <source>The next step shows a one-time code and 30 digits. Have paper and pen ready.</source>
        <translation>Bước sau hiện mã dùng một lần và 30 chữ số. Hãy chuẩn bị giấy bút.</translation>
    </message>
    <message>
        <source>A new request takes the place of the one that waits: an answer to the old one will open nothing any more.</source>
        <translation>Đề nghị mới thay cho đề nghị đang chờ: trả lời cho đề nghị cũ sẽ không mở được sổ nữa.</translation>
    </message>
    <message>
        <source>&amp;Name of the cell, as the office knows it</source>
        <translation>&amp;Tên chi bộ, đúng như văn phòng đang ghi</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Tiế&amp;p tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show the request again</source>
        <translation>Xem lại đề nghị</translation>
    </message>
    <message>
        <source>The request lies on this computer, sealed with the one-time code that you wrote down.</source>
        <translation>Đề nghị nằm trên máy này, được niêm phong bằng mã dùng một lần mà đồng chí đã chép lại.</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>Mã dùng mộ&amp;t lần</translation>
    </message>
    <message>
        <source>&amp;Show the request</source>
        <translation>&amp;Xem đề nghị</translation>
    </message>
</context>
<context>
    <name>EscrowDecisionDialog</name>
    <message>
        <source>Choose the file of the escrow key</source>
        <translation>Chọn tệp khóa ký gửi</translation>
    </message>
    <message>
        <source>A cell asks to open its book</source>
        <translation>Chi bộ đề nghị mở sổ</translation>
    </message>
    <message>
        <source>The request says that it comes from: %1. No enrolled cell has told this office of an escrow for this book: its last bundle may not have come, or the cell is not enrolled here.</source>
        <translation>Đề nghị ghi là của: %1. Chưa chi bộ nào đã kết nối báo với văn phòng việc ký gửi khóa cho sổ này: có thể gói gần nhất của chi bộ chưa đến, hoặc chi bộ chưa đăng ký kết nối ở đây.</translation>
    </message>
    <message>
        <source>%1 asks to open its book. The request says: %2.</source>
        <translation>%1 đề nghị mở sổ. Đề nghị ghi tên: %2.</translation>
    </message>
    <message>
        <source>Made on %1 by the clock of that computer, for the book number %2.</source>
        <translation>Lập lúc %1 theo đồng hồ của máy đó, cho sổ số %2.</translation>
    </message>
    <message>
        <source>Make sure who asks: call the cell on a number you know. The decision goes into the log of this office; the opening goes into that of the cell.</source>
        <translation>Hãy xác minh ai đề nghị: gọi cho chi bộ theo số điện thoại đã biết. Quyết định được ghi vào nhật ký của văn phòng; việc mở sổ được ghi vào nhật ký của chi bộ.</translation>
    </message>
    <message>
        <source>The cell agreed to the escrow key that this office had before: take that one from the safe.</source>
        <translation>Chi bộ đã đồng ý với khóa ký gửi trước đây của văn phòng: hãy lấy khóa cũ đó trong két.</translation>
    </message>
    <message>
        <source>Whose &amp;book it is</source>
        <translation>Sổ của chi &amp;bộ nào</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>&amp;Từ chối</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Người &amp;quyết định</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Have the 30 digits of the request read out to you by telephone or in person and type them; the program compares.</source>
        <translation>Nghe chi bộ đọc 30 chữ số của đề nghị qua điện thoại hoặc gặp trực tiếp rồi gõ vào; chương trình đối chiếu.</translation>
    </message>
    <message>
        <source>The &amp;30 digits that the cell reads out</source>
        <translation>&amp;30 chữ số do chi bộ đọc</translation>
    </message>
    <message>
        <source>Escrow &amp;key from the safe</source>
        <translation>&amp;Khóa ký gửi lấy trong két</translation>
    </message>
    <message>
        <source>AGE-SECRET-KEY-1…</source>
        <translation>AGE-SECRET-KEY-1…</translation>
    </message>
    <message>
        <source>The key was read from %1.</source>
        <translation>Đã đọc khóa từ %1.</translation>
    </message>
    <message>
        <source>Read the key from a &amp;file…</source>
        <translation>Đọ&amp;c khóa từ tệp…</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Lư&amp;u tệp trả lời…</translation>
    </message>
    <message>
        <source>Re&amp;cord the decision</source>
        <translation>Gh&amp;i quyết định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>EscrowDialog</name>
    <message>
        <source>Agree to escrow</source>
        <translation>Đồng ý ký gửi khóa</translation>
    </message>
    <message>
        <source>%1 will be able to open this book when its passphrase is lost, on a request of yours and with a decision that stands in both logs. With its key and a copy of the book&apos;s folder it can read everything in it. It can never sign for you.</source>
        <translation>%1 sẽ có thể mở sổ này khi mất cụm mật khẩu, theo đề nghị của đồng chí và với quyết định được ghi vào nhật ký cả hai bên. Với khóa ấy và bản sao thư mục sổ, cấp trên đọc được mọi điều trong sổ. Cấp trên không bao giờ ký thay đồng chí được.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>&amp;Cụm mật khẩu của sổ</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>EscrowKeyDialog</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Lưu tờ khóa thành tệp PDF</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Print it, then delete the file: whoever has it can read the books of the cells that agree.</source>
        <translation>Tờ khóa đã được lưu là %1. Hãy in ra rồi xóa tệp: ai có tệp này thì đọc được sổ của các chi bộ đã đồng ý ký gửi.</translation>
    </message>
    <message>
        <source>Save the escrow key on a stick for the safe</source>
        <translation>Lưu khóa ký gửi vào USB để cất trong két</translation>
    </message>
    <message>
        <source>The key was saved as %1 and read back. Put the stick into the safe; leave no copy on this computer.</source>
        <translation>Khóa đã được lưu là %1 và đã đọc lại đúng. Hãy cất USB vào két; không để bản nào trên máy này.</translation>
    </message>
    <message>
        <source>Escrow key of the office</source>
        <translation>Khóa ký gửi của văn phòng</translation>
    </message>
    <message>
        <source>With this key the office can help a cell that has lost its passphrase. It is kept nowhere in the program: print it, or save it on a stick, and put it into the safe. Without it the office can help nobody.</source>
        <translation>Với khóa này văn phòng giúp được chi bộ bị mất cụm mật khẩu. Chương trình không giữ khóa: hãy in ra, hoặc lưu vào USB, rồi cất trong két. Mất khóa thì văn phòng không giúp được chi bộ nào.</translation>
    </message>
    <message>
        <source>Type these groups from the printed sheet.</source>
        <translation>Gõ lại các nhóm sau trên tờ đã in.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Or save the key as a file; a stick and a sheet in two places are safer than one of them.</source>
        <translation>Hoặc lưu khóa thành tệp; có cả USB và tờ in, cất ở hai nơi, an toàn hơn chỉ có một.</translation>
    </message>
    <message>
        <source>&amp;Save on a stick…</source>
        <translation>Lư&amp;u vào USB…</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Dùng khóa này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>EscrowOffice</name>
    <message>
        <source>Granted</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Opened by the answer, says the cell&apos;s log</source>
        <translation>Đã mở bằng trả lời (theo nhật ký chi bộ)</translation>
    </message>
    <message>
        <source>Opened by the recovery sheet, says the cell&apos;s log</source>
        <translation>Đã mở bằng tờ phục hồi (theo nhật ký chi bộ)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who decided and why</source>
        <translation>Người quyết định và lý do</translation>
    </message>
    <message>
        <source>With an escrow key in its safe this office can help a cell that has lost its passphrase. It has none yet.</source>
        <translation>Có khóa ký gửi cất trong két, văn phòng giúp được chi bộ bị mất cụm mật khẩu. Hiện chưa có khóa nào.</translation>
    </message>
    <message>
        <source>The escrow key is made; no cell has sent word yet that it agrees. Give the offer to the cells.</source>
        <translation>Đã có khóa ký gửi; chưa chi bộ nào báo đồng ý. Hãy gửi tệp đề xuất cho các chi bộ.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells agreed to the escrow: %1.</source>
        <translation>
            <numerusform>%n chi bộ đã đồng ý ký gửi khóa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the escrow key…</source>
        <translation>Tạ&amp;o khóa ký gửi…</translation>
    </message>
    <message>
        <source>Save the offer for ce&amp;lls…</source>
        <translation>Đề &amp;xuất gửi các chi bộ…</translation>
    </message>
    <message>
        <source>Take in a re&amp;quest…</source>
        <translation>Nhận đề nghị mở &amp;sổ…</translation>
    </message>
    <message>
        <source>Save the answer &amp;for the cell…</source>
        <translation>Lưu t&amp;rả lời cho chi bộ…</translation>
    </message>
    <message>
        <source>Decisions and openings</source>
        <translation>Các quyết định và các lần mở sổ</translation>
    </message>
    <message>
        <source>The escrow key is in force. Put the sheet or the stick into the safe now, then save the offer and give it to the cells.</source>
        <translation>Khóa ký gửi đã có hiệu lực. Hãy cất tờ khóa hoặc USB vào két ngay, rồi lưu tệp đề xuất và gửi cho các chi bộ.</translation>
    </message>
    <message>
        <source>&amp;Save the offer…</source>
        <translation>Lư&amp;u tệp đề xuất…</translation>
    </message>
    <message>
        <source>Save the offer for cells</source>
        <translation>Lưu tệp đề xuất ký gửi</translation>
    </message>
    <message>
        <source>The offer was saved as %1. It is no secret; a cell agrees to it under “Book and keys” and then sends a bundle.</source>
        <translation>Tệp đề xuất đã được lưu là %1. Tệp này không bí mật; chi bộ đồng ý ở mục “Sổ và khóa” rồi gửi một gói lên.</translation>
    </message>
    <message>
        <source>Choose the request of the cell</source>
        <translation>Chọn tệp đề nghị mở sổ của chi bộ</translation>
    </message>
    <message>
        <source>An earlier request for this book was granted on %1 (%2).</source>
        <translation>Đề nghị trước đây cho sổ này đã được đồng ý ngày %1 (%2).</translation>
    </message>
    <message>
        <source>An earlier request for this book was refused on %1 (%2).</source>
        <translation>Đề nghị trước đây cho sổ này đã bị từ chối ngày %1 (%2).</translation>
    </message>
    <message>
        <source>The refusal stands in the log. Tell %1 and say why.</source>
        <translation>Việc từ chối đã ghi vào nhật ký. Hãy báo cho %1 và nói rõ lý do.</translation>
    </message>
    <message>
        <source>It is granted and stands in the log. Save the answer for %1, and put the escrow key back into the safe.</source>
        <translation>Đã đồng ý và ghi vào nhật ký. Hãy lưu tệp trả lời cho %1, và cất khóa ký gửi lại vào két.</translation>
    </message>
    <message>
        <source>Save the answer for the cell</source>
        <translation>Lưu tệp trả lời cho chi bộ</translation>
    </message>
    <message>
        <source>The answer for %1 was saved as %2. Nobody but whoever made the request can open the book with it.</source>
        <translation>Tệp trả lời cho %1 đã được lưu là %2. Chỉ người đã lập đề nghị mới mở được sổ bằng tệp này.</translation>
    </message>
</context>
<context>
    <name>EscrowRequestDialog</name>
    <message>
        <source>Save the request for the upper office</source>
        <translation>Lưu tệp đề nghị gửi cấp trên</translation>
    </message>
    <message>
        <source>The request was saved as %1. Bring it to the upper office, or send it by e-mail.</source>
        <translation>Tệp đề nghị đã được lưu là %1. Hãy mang đến cấp trên, hoặc gửi thư điện tử.</translation>
    </message>
    <message>
        <source>Request to the upper office</source>
        <translation>Đề nghị cấp trên mở sổ</translation>
    </message>
    <message>
        <source>1. Write down this one-time code and keep it to yourself. It is shown only now; without it the answer opens nothing.</source>
        <translation>1. Chép mã dùng một lần này ra giấy và tự giữ kín. Mã chỉ hiện lúc này; không có mã thì tệp trả lời không mở được gì.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>The code is &amp;written down</source>
        <translation>Đã &amp;chép mã ra giấy</translation>
    </message>
    <message>
        <source>2. Save the request file on a stick or in a folder, and hand it over to the upper office.</source>
        <translation>2. Lưu tệp đề nghị vào USB hoặc một thư mục, rồi giao cho cấp trên.</translation>
    </message>
    <message>
        <source>The request file can be saved again, when the stick was lost.</source>
        <translation>Có thể lưu lại tệp đề nghị, nếu USB bị mất.</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <translation>Lư&amp;u tệp đề nghị…</translation>
    </message>
    <message>
        <source>3. Call the office and read these 30 digits to it; write them down too. They prove that the request is yours. Never read out the one-time code.</source>
        <translation>3. Gọi cho văn phòng và đọc 30 chữ số này; nên chép lại. Các chữ số chứng tỏ đề nghị là của chi bộ. Không bao giờ đọc mã dùng một lần.</translation>
    </message>
    <message>
        <source>These 30 digits are read to the office by telephone or in person. Never read out the one-time code.</source>
        <translation>Đọc 30 chữ số này cho văn phòng qua điện thoại hoặc gặp trực tiếp. Không bao giờ đọc mã dùng một lần.</translation>
    </message>
    <message>
        <source>The 30 digits of the request</source>
        <translation>30 chữ số của đề nghị</translation>
    </message>
    <message>
        <source>When the office has agreed it gives you an answer file. The program may be closed until then: open this book again, press “Forgotten passphrase” and take the answer in.</source>
        <translation>Khi đồng ý, văn phòng giao cho chi bộ tệp trả lời. Trong lúc chờ có thể đóng chương trình: sau đó mở lại sổ này, bấm “Quên cụm mật khẩu” và nhận tệp trả lời.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quý %1 năm %2</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>quý %1 năm %2</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>Đã tự xếp loại</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đã đề xuất</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Đã biểu quyết</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã xếp loại</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>here on %1 of %2 days only</source>
        <translation>chỉ sinh hoạt tại chi bộ %1/%2 ngày</translation>
    </message>
    <message>
        <source>no longer on the list at the end of the time</source>
        <translation>không còn trong danh sách cuối kỳ</translation>
    </message>
    <message>
        <source>without a level yet: %1</source>
        <translation>chưa xếp loại: %1</translation>
    </message>
    <message>
        <source>not classified: %1</source>
        <translation>không xếp loại: %1</translation>
    </message>
    <message>
        <source>No cap on excellent members. Excellent so far: %1.</source>
        <translation>Không giới hạn số đảng viên xuất sắc. Hiện có: %1.</translation>
    </message>
    <message>
        <source>At most %1 may be excellent: %2 % %3 (%4). Excellent so far: %5.</source>
        <translation>Xuất sắc tối đa %1: %2 % %3 (%4). Hiện có: %5.</translation>
    </message>
    <message>
        <source>That is too many.</source>
        <translation>Như vậy là vượt tỷ lệ.</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>Chưa đạt: %1.</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>done late, on %1</source>
        <translation>hoàn thành quá hạn, ngày %1</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>chưa hoàn thành</translation>
    </message>
    <message>
        <source>not due yet, not counted</source>
        <translation>chưa đến hạn, không tính</translation>
    </message>
    <message>
        <source>dropped, not counted</source>
        <translation>cho thôi thực hiện, không tính</translation>
    </message>
    <message>
        <source>commended</source>
        <translation>biểu dương</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>nhắc nhở</translation>
    </message>
    <message>
        <source>criticised</source>
        <translation>phê bình</translation>
    </message>
    <message>
        <source>Not classified: %1</source>
        <translation>Không xếp loại: %1</translation>
    </message>
    <message>
        <source>Here on %1 of %2 days only.</source>
        <translation>Chỉ sinh hoạt tại chi bộ %1/%2 ngày.</translation>
    </message>
    <message>
        <source>No longer on the list at the end of the time.</source>
        <translation>Không còn trong danh sách cuối kỳ.</translation>
    </message>
    <message>
        <source>Tasks due in this time: %1 given, %2 done, %3 in time.</source>
        <translation>Nhiệm vụ có thời hạn trong kỳ: được giao %1, hoàn thành %2, đúng hạn %3.</translation>
    </message>
    <message>
        <source>Meetings: there at %1 of %2, absent without a reason at %3.</source>
        <translation>Sinh hoạt: dự %1/%2 buổi, vắng không lý do %3 buổi.</translation>
    </message>
    <message>
        <source>No quarter of this year was evaluated.</source>
        <translation>Chưa đánh giá quý nào trong năm.</translation>
    </message>
    <message>
        <source>The quarters of this year:</source>
        <translation>Các quý trong năm:</translation>
    </message>
    <message>
        <source>Mean of their points: %1.</source>
        <translation>Điểm bình quân các quý: %1.</translation>
    </message>
    <message>
        <source>No weaknesses were named before.</source>
        <translation>Trước đó không ghi hạn chế, khuyết điểm.</translation>
    </message>
    <message>
        <source>Weaknesses named before:</source>
        <translation>Hạn chế, khuyết điểm đã chỉ ra trước đó:</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Xuất sắc</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Không hoàn thành</translation>
    </message>
    <message>
        <source>the book counts %1 of %2 tasks done</source>
        <translation>sổ đếm được %1/%2 nhiệm vụ hoàn thành</translation>
    </message>
</context>
<context>
    <name>EvaluationCapDialog</name>
    <message>
        <source>How many may be excellent</source>
        <translation>Tỷ lệ xuất sắc tối đa</translation>
    </message>
    <message>
        <source>The share and whom it is reckoned of are not certain under the rules now in force, and the upper committee may give the cell a number of its own. 100 percent is no cap. The rules say: %1</source>
        <translation>Theo quy định hiện hành chưa chắc chắn tỷ lệ này và cách tính trên số nào; cấp ủy cấp trên có thể giao cho chi bộ số lượng riêng. 100 % là không giới hạn. Quy định: %1</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>&amp;Of whom</source>
        <translation>Tính t&amp;rên</translation>
    </message>
    <message>
        <source>Holds &amp;from the day</source>
        <translation>Áp &amp;dụng từ ngày</translation>
    </message>
    <message>
        <source>On what pape&amp;r</source>
        <translation>Theo &amp;văn bản</translation>
    </message>
    <message>
        <source>&amp;Save the cap</source>
        <translation>&amp;Lưu tỷ lệ</translation>
    </message>
</context>
<context>
    <name>EvaluationDecisionDialog</name>
    <message>
        <source>Decide all as proposed</source>
        <translation>Xếp loại tất cả theo đề xuất</translation>
    </message>
    <message>
        <source>For %1 the proposed level becomes the level in the end for %2 members, and the reason why they are not classified is recorded for %3. Whoever was decided already stays as he is.</source>
        <translation>Kỳ %1: mức đề xuất trở thành mức xếp loại của %2 đảng viên; ghi lý do không xếp loại cho %3 đảng viên. Ai đã được xếp loại thì giữ nguyên.</translation>
    </message>
    <message>
        <source>&amp;Paper: number, date, issuer</source>
        <translation>&amp;Quyết định: số, ngày, cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;Decide all</source>
        <translation>&amp;Xếp loại tất cả</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Nothing stands against what is typed.</source>
        <translation>Nội dung đã nhập không vướng điều kiện nào.</translation>
    </message>
    <message>
        <source>Write in the note why all the same.</source>
        <translation>Hãy ghi vào mục ghi chú vì sao vẫn xếp như vậy.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>What the book knows</source>
        <translation>Sổ đang ghi</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>Cá nhân tự xếp loại</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Proposal of the committee</source>
        <translation>Chi ủy đề xuất</translation>
    </message>
    <message>
        <source>Vote of the cell</source>
        <translation>Chi bộ biểu quyết</translation>
    </message>
    <message>
        <source>Level in the end</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Own &amp;points (0 to 100)</source>
        <translation>Điểm &amp;tự chấm (0 đến 100)</translation>
    </message>
    <message>
        <source>Own &amp;level</source>
        <translation>&amp;Mức tự nhận</translation>
    </message>
    <message>
        <source>Tasks &amp;given</source>
        <translation>Nhiệm vụ được &amp;giao</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>H&amp;oàn thành</translation>
    </message>
    <message>
        <source>Done in &amp;time</source>
        <translation>Đúng hạ&amp;n</translation>
    </message>
    <message>
        <source>Beyond what was as&amp;ked</source>
        <translation>&amp;Vượt mức</translation>
    </message>
    <message>
        <source>Earlier weaknesses are &amp;mended</source>
        <translation>Hạn chế trước đó đã &amp;khắc phục</translation>
    </message>
    <message>
        <source>P&amp;roposed points</source>
        <translation>Điểm đề &amp;xuất</translation>
    </message>
    <message>
        <source>Pr&amp;oposed level</source>
        <translation>Mức đề xuất (&amp;D)</translation>
    </message>
    <message>
        <source>Weaknesses &amp;named this time</source>
        <translation>Hạn chế, khuyết điểm kỳ nà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Vote taken over</source>
        <translation>Lấy từ cuộc &amp;biểu quyết</translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation>&amp;Số tán thành</translation>
    </message>
    <message>
        <source>&amp;Entitled to vote</source>
        <translation>Số có &amp;quyền biểu quyết</translation>
    </message>
    <message>
        <source>Points in t&amp;he end</source>
        <translation>Đ&amp;iểm xếp loại</translation>
    </message>
    <message>
        <source>Level &amp;in the end</source>
        <translation>Mứ&amp;c xếp loại</translation>
    </message>
    <message>
        <source>P&amp;aper: number, date, issuer</source>
        <translation>Quyết định: số, ngày, cơ qu&amp;an</translation>
    </message>
    <message>
        <source>&amp;Why not classified</source>
        <translation>Lý do không xế&amp;p loại</translation>
    </message>
    <message>
        <source>Note: wh&amp;y so</source>
        <translation>Ghi chú: vì sao (&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the ne&amp;xt member after saving</source>
        <translation>Lưu xong chuyển sang đảng viên tiếp theo (&amp;W)</translation>
    </message>
    <message>
        <source>Totals as typed below</source>
        <translation>Tổng số nhập dưới đây</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>&amp;Save the evaluation</source>
        <translation>&amp;Lưu đánh giá</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Own rating</source>
        <translation>Tự xếp loại</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Chi ủy đề xuất</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Evaluation of the members</source>
        <translation>Đánh giá, xếp loại đảng viên</translation>
    </message>
    <message>
        <source>Nobody was on the list of members at that time.</source>
        <translation>Vào thời điểm đó không có ai trong danh sách đảng viên.</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>Đến danh sách đảng viên</translation>
    </message>
    <message>
        <source>&amp;Evaluate the member…</source>
        <translation>Đán&amp;h giá đảng viên…</translation>
    </message>
    <message>
        <source>&amp;Decide all as proposed…</source>
        <translation>&amp;Xếp loại tất cả theo đề xuất…</translation>
    </message>
    <message>
        <source>&amp;Cap on excellent…</source>
        <translation>&amp;Tỷ lệ xuất sắc…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;In bảng tổng hợp…</translation>
    </message>
    <message>
        <source>&amp;Sheet of the member…</source>
        <translation>&amp;Phiếu của đảng viên…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quý</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The evaluation is recorded.</source>
        <translation>Đã ghi đánh giá.</translation>
    </message>
    <message>
        <source>That was the last member of the list.</source>
        <translation>Đó là đảng viên cuối danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n member(s).</source>
        <translation>
            <numerusform>Đã ghi cho %n đảng viên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n member(s). Left for you to decide, with a note:</source>
        <translation>
            <numerusform>Đã ghi cho %n đảng viên. Còn lại để đồng chí quyết định, kèm ghi chú:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap is settled.</source>
        <translation>Đã ghi tỷ lệ tối đa.</translation>
    </message>
    <message>
        <source>List of results</source>
        <translation>Bảng tổng hợp kết quả</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Phiếu của %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá, xếp loại</translation>
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
        <translation>## Đánh giá, xếp loại đảng viên

Chọn **năm** và **quý** (hoặc cả năm). Bảng gồm mọi đảng viên chính thức và dự bị có trong danh sách vào cuối kỳ. Đảng viên được miễn công tác và sinh hoạt không xếp loại và có ghi lý do; ai sinh hoạt tại chi bộ chưa được nửa thời gian thì được báo để đồng chí quyết định.

**Enter** hoặc F2 mở phiếu của đảng viên, theo các bước kiểm điểm: tự xếp loại, nhiệm vụ, chi ủy đề xuất, chi bộ biểu quyết, mức xếp loại. Lưu xong, phiếu của đảng viên tiếp theo mở ra; bỏ dấu chọn nếu chỉ cần một người.

* **Nhiệm vụ** lấy từ sổ: có thời hạn trong kỳ, đã hoàn thành, hoàn thành đúng hạn. Việc chưa đến hạn hoặc đã cho thôi không tính. Danh sách nhiệm vụ ở bên phải. Có thể nhập số khác; số *vượt mức* chỉ đồng chí biết.
* **Điểm** quyết định mức (theo Quy định 366: từ 90 xuất sắc, từ 70 tốt, từ 50 hoàn thành). Những điều kiện khác của mức xuất sắc (hoàn thành đúng hạn mọi nhiệm vụ, 30 % vượt mức, đã khắc phục hạn chế trước đó) được kiểm tra. Chương trình không ngăn: nếu có điều chưa đạt, hãy ghi vào mục ghi chú vì sao.
* **Biểu quyết**: lấy từ một cuộc biểu quyết hoặc bỏ phiếu kín của cuộc họp, hoặc nhập tổng số. Bỏ phiếu kín thì sổ chỉ giữ tổng số.
* **Tỷ lệ xuất sắc tối đa** là một thiết lập vì quy định hiện hành chưa chắc chắn: mặc định 20 % số đảng viên xếp loại tốt trở lên, làm tròn xuống. Cấp ủy cấp trên tính trên cả đảng bộ và có thể giao số lượng cho chi bộ: bấm *Tỷ lệ xuất sắc* để ghi và nêu theo văn bản nào.

**Xếp loại tất cả theo đề xuất** ghi mức cho mọi người khi đã có quyết định. Mức đã quyết định vẫn sửa được: đổi trong phiếu và ghi vì sao; lịch sử (Ctrl+H) giữ nội dung trước đó.

**In bảng tổng hợp** (Ctrl+P) lập bảng kết quả, **Lưu XLSX** và **Lưu CSV** lưu chính bảng đó cho bảng tính, **Phiếu của đảng viên** là một trang những gì sổ ghi. Mỗi lần in được ghi vào nhật ký cung cấp dữ liệu.</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>&amp;Lưu XLSX…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Lưu CS&amp;V…</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Scan of the paper (PDF, JPEG or PNG)</source>
        <translation>Bản quét của văn bản (PDF, JPEG hoặc PNG)</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Bản quét: %1</translation>
    </message>
    <message>
        <source>No scan of the paper.</source>
        <translation>Chưa có bản quét của văn bản.</translation>
    </message>
    <message>
        <source>New line in the timeline of %1</source>
        <translation>Dòng mới trong quá trình của %1</translation>
    </message>
    <message>
        <source>Line in the timeline of %1</source>
        <translation>Dòng trong quá trình của %1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Years of party age</source>
        <translation>Số nă&amp;m tuổi Đảng</translation>
    </message>
    <message>
        <source>&amp;From (whole or in part)</source>
        <translation>Từ n&amp;gày (đủ hoặc một phần)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Đến ngà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>Số &amp;quyết định</translation>
    </message>
    <message>
        <source>&amp;Date of the decision</source>
        <translation>Ngày &amp;ký quyết định</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Cơ quan &amp;ban hành</translation>
    </message>
    <message>
        <source>&amp;Remove the scan</source>
        <translation>Bỏ bản qué&amp;t</translation>
    </message>
    <message>
        <source>&amp;Save the line</source>
        <translation>Lưu &amp;vào quá trình</translation>
    </message>
    <message>
        <source>C&amp;hoose a scan…</source>
        <translation>C&amp;họn bản quét…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>On the way up</source>
        <translation>Quá trình gửi</translation>
    </message>
    <message>
        <source>Reason of a return</source>
        <translation>Lý do trả lại</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Đã gửi văn phòng</translation>
    </message>
    <message>
        <source>Made, not handed over</source>
        <translation>Đã lập, chưa giao</translation>
    </message>
    <message>
        <source>Receipt of the office</source>
        <translation>Biên nhận của văn phòng</translation>
    </message>
    <message>
        <source>Came from the office</source>
        <translation>Nhận từ văn phòng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>## Exchange with the office

Signed minutes go to the office in a **bundle**: one file that nobody but the office can open.

1. **Make a bundle** on a stick. It is read back and compared.
2. Bring it or send it, then press **I have handed it over**.
3. The office answers with a **receipt**. Take it in here: only then is it certain that everything arrived.

A bundle holds everything the office has not confirmed yet, so a lost stick loses nothing: make another one.</source>
        <translation>## Trao đổi với văn phòng đảng ủy

Biên bản đã ký được gửi đến văn phòng đảng ủy trong một **gói**: một tệp mà ngoài văn phòng đảng ủy không ai mở được.

1. **Lập gói** ra USB. Gói được đọc lại và đối chiếu.
2. Mang gói đến hoặc gửi đi, rồi bấm **Ghi nhận đã giao gói**.
3. Văn phòng đảng ủy trả lời bằng **biên nhận**. Tiếp nhận biên nhận ở đây: chỉ khi đó mới chắc chắn mọi nội dung đã đến nơi.

Gói chứa mọi nội dung văn phòng đảng ủy chưa xác nhận, vì vậy mất USB cũng không mất gì: chỉ cần lập gói khác.</translation>
    </message>
    <message>
        <source>Enrolled with %1</source>
        <translation>Đã đăng ký kết nối với %1</translation>
    </message>
    <message>
        <source>Not enrolled with the office yet: three steps</source>
        <translation>Chưa đăng ký kết nối với văn phòng đảng ủy: ba bước</translation>
    </message>
    <message>
        <source>No signed minutes wait to be sent.</source>
        <translation>Không có biên bản đã ký nào chờ gửi.</translation>
    </message>
    <message numerus="yes">
        <source>Signed minutes of %n meetings wait to be sent.</source>
        <translation>
            <numerusform>Biên bản đã ký của %n cuộc họp đang chờ gửi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 was written and read back. Bring it to the office or send it.</source>
        <translation>Gói %1 đã được ghi và đọc lại. Hãy mang gói đến văn phòng đảng ủy hoặc gửi đi.</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Trao đổi với văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>Show the &amp;enrolment</source>
        <translation>Xem đăng &amp;ký kết nối</translation>
    </message>
    <message>
        <source>&amp;Make a bundle…</source>
        <translation>&amp;Lập gói…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>&amp;Tiếp nhận biên nhận…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a bundle for the office…</source>
        <translation>&amp;Lập gói gửi văn phòng đảng ủy…</translation>
    </message>
    <message>
        <source>Take in a &amp;receipt…</source>
        <translation>&amp;Tiếp nhận biên nhận…</translation>
    </message>
    <message>
        <source>I have &amp;handed it over</source>
        <translation>Ghi &amp;nhận đã giao gói</translation>
    </message>
    <message>
        <source>&amp;Minutes on their way</source>
        <translation>&amp;Biên bản đang gửi</translation>
    </message>
    <message>
        <source>&amp;Bundles made and taken in</source>
        <translation>Gói đã lập &amp;và đã tiếp nhận</translation>
    </message>
    <message>
        <source>Minutes on their way</source>
        <translation>Biên bản đang gửi</translation>
    </message>
    <message>
        <source>Bundles made and taken in</source>
        <translation>Gói đã lập và đã tiếp nhận</translation>
    </message>
    <message>
        <source>Where the bundle is written: a stick or a folder</source>
        <translation>Nơi ghi gói: USB hoặc thư mục</translation>
    </message>
    <message>
        <source>The bundle was written as %1, read back and compared.</source>
        <translation>Gói đã được ghi là %1, đã đọc lại và đối chiếu.</translation>
    </message>
    <message>
        <source>Choose the file of the office</source>
        <translation>Chọn tệp của văn phòng đảng ủy</translation>
    </message>
    <message>
        <source>This file of %1 was taken in before. Nothing changed.</source>
        <translation>Tệp này của %1 đã được tiếp nhận từ trước. Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.</source>
        <translation>
            <numerusform>Đã tiếp nhận biên nhận của %1. Biên nhận có ý kiến về biên bản của %n cuộc họp; hãy xem danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt of %1 was taken in: what was sent has arrived.</source>
        <translation>Đã tiếp nhận biên nhận của %1: những gì đã gửi đều đã đến nơi.</translation>
    </message>
    <message>
        <source>Noted: the bundle was handed over. Now the receipt of the office is awaited.</source>
        <translation>Đã ghi nhận: gói đã được giao. Đang chờ biên nhận của văn phòng đảng ủy.</translation>
    </message>
    <message>
        <source>As&amp;k the office for what is missing…</source>
        <translation>&amp;Hỏi lại văn phòng phần còn thiếu…</translation>
    </message>
    <message>
        <source>%1 revoked the keys of this book as stolen or lost. Close it and open it by its recovery sheet or by escrow: it gets new keys then. After that enrol it again.</source>
        <translation>%1 đã thu hồi các khóa của sổ này vì bị lấy cắp hoặc mất. Hãy đóng sổ rồi mở bằng tờ phục hồi hoặc bằng khóa ký gửi: sổ sẽ có khóa mới. Sau đó đăng ký kết nối lại.</translation>
    </message>
    <message>
        <source>This book signs with new keys. %1 takes nothing from it before it is enrolled again, with the next certificate: three steps.</source>
        <translation>Sổ này đang ký bằng khóa mới. %1 chưa tiếp nhận gì cho đến khi sổ được đăng ký kết nối lại với chứng thư kế tiếp: ba bước.</translation>
    </message>
    <message>
        <source>%1 revoked the key of %2. Make a new key under “Book and keys”, then enrol the book again.</source>
        <translation>%1 đã thu hồi khóa của %2. Hãy tạo khóa mới ở mục “Sổ và khóa”, rồi đăng ký kết nối lại.</translation>
    </message>
    <message>
        <source>C&amp;ompare the two copies…</source>
        <translation>&amp;So sánh hai bản…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came back from %1, and the book may be sent again.</source>
        <translation>
            <numerusform>%1 đã trả lại %n bản ghi; từ nay sổ lại được gửi đi như thường.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were written here since stand behind them.</source>
        <translation>
            <numerusform>%n bản ghi viết ở đây sau đó đứng tiếp theo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what came back and were set aside.</source>
        <translation>
            <numerusform>%n bản ghi khác với bản trả lại và được để riêng.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare the two copies…</source>
        <translation>&amp;So sánh hai bản…</translation>
    </message>
    <message>
        <source>%1 holds nothing that this restored book lacks. It may be sent again.</source>
        <translation>%1 không giữ gì mà sổ phục hồi này thiếu. Từ nay sổ lại được gửi đi như thường.</translation>
    </message>
    <message>
        <source>What the office sent was taken in, and with it an update of the program to version %1. It waits under “Book and keys”, “Updates”.</source>
        <translation>Đã tiếp nhận tệp của văn phòng đảng ủy, kèm bản cập nhật chương trình lên phiên bản %1. Bản này đang chờ ở “Sổ và khóa”, “Cập nhật”.</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>Excuse before the day</source>
        <translation>Báo vắng trước</translation>
    </message>
    <message>
        <source>Change an excuse</source>
        <translation>Sửa báo vắng</translation>
    </message>
    <message>
        <source>Record the excuse</source>
        <translation>Ghi báo vắng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Who will not come</source>
        <translation>&amp;Ai vắng mặt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>&amp;Báo ngày</translation>
    </message>
</context>
<context>
    <name>ExcuseList</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Excused before the day</source>
        <translation>Đã báo vắng trước</translation>
    </message>
    <message>
        <source>Add e&amp;xcuse…</source>
        <translation>Ghi &amp;báo vắng…</translation>
    </message>
    <message>
        <source>Edit excuse…</source>
        <translation>Sửa báo vắng…</translation>
    </message>
    <message>
        <source>Remove excuse</source>
        <translation>Bỏ báo vắng</translation>
    </message>
    <message>
        <source>The excuse of %1 is removed.</source>
        <translation>Đã bỏ báo vắng của đồng chí %1.</translation>
    </message>
    <message>
        <source>Put the excuse back</source>
        <translation>Ghi lại báo vắng</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract of the minutes</source>
        <translation>Trích biên bản</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Nội dung trích</translation>
    </message>
    <message>
        <source>&amp;For whom, for what</source>
        <translation>&amp;Dùng cho ai, vào việc gì</translation>
    </message>
    <message>
        <source>The extract gets its number now and is kept as it is printed. Whoever certifies it signs the paper in ink.</source>
        <translation>Bản trích được cấp số ngay và lưu đúng như bản in. Người xác nhận ký bằng bút mực trên bản giấy.</translation>
    </message>
    <message>
        <source>&amp;Give out the extract</source>
        <translation>&amp;Cấp bản trích</translation>
    </message>
    <message>
        <source>Certified b&amp;y</source>
        <translation>Người &amp;ký xác nhận</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>Cell Book</source>
        <translation>Sổ Chi bộ</translation>
    </message>
    <message>
        <source>The book is closed and everything in it is saved. But the last backup is not complete:

%1</source>
        <translation>Sổ đã đóng, mọi nội dung đều đã lưu. Nhưng bản sao lưu cuối chưa hoàn tất:

%1</translation>
    </message>
    <message>
        <source>The book is closed. A last backup is being made and tried out; this window closes by itself then. Leave the stick in until it has.</source>
        <translation>Sổ đã đóng. Đang sao lưu lần cuối và mở thử; xong việc cửa sổ này tự đóng. Đừng rút USB trước lúc đó.</translation>
    </message>
    <message>
        <source>A last backup is being made</source>
        <translation>Đang sao lưu lần cuối</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
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
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Đính kèm tệ&amp;p…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Bỏ tệp</translation>
    </message>
    <message>
        <source>Attach a file to the meeting</source>
        <translation>Đính kèm một tệp vào cuộc họp</translation>
    </message>
    <message>
        <source>The file is attached and kept in the book.</source>
        <translation>Tệp đã được đính kèm và lưu giữ trong sổ.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer attached.</source>
        <translation>Tệp “%1” không còn được đính kèm.</translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation>Phục hồi tệp</translation>
    </message>
    <message>
        <source>Save a copy of the file in a folder</source>
        <translation>Lưu bản sao của tệp vào một thư mục</translation>
    </message>
    <message>
        <source>A copy of “%1” is in the folder %2.</source>
        <translation>Bản sao của “%1” nằm trong thư mục %2.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder in which the book will lie</source>
        <translation>Thư mục để đặt sổ</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>Đặt sổ ở đâu?</translation>
    </message>
    <message>
        <source>&amp;Folder of the book</source>
        <translation>Thư mụ&amp;c của sổ</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>Chọn nơi &amp;khác…</translation>
    </message>
    <message>
        <source>The book is a folder on this computer, not on a network drive. Everything in it is encrypted and opens with the passphrase alone.</source>
        <translation>Sổ là một thư mục trên máy tính này, không phải trên ổ đĩa mạng. Mọi nội dung trong sổ đều được mã hóa và chỉ mở được bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This disk can be pulled out. Pulled out while the book is open, it can lose what was written last; lost, it takes the whole book with it. Better choose a folder on this computer’s own disk and keep the stick for backups and bundles.</source>
        <translation>Ổ đĩa này có thể rút ra. Nếu rút ra khi sổ đang mở, có thể mất những gì ghi sau cùng; nếu mất ổ đĩa thì mất cả quyển sổ. Nên chọn thư mục trên ổ đĩa của chính máy này, còn USB chỉ dùng cho bản sao lưu và gói trao đổi.</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Quên cụm mật khẩu</translation>
    </message>
    <message>
        <source>The recovery sheet of this book, printed when it was made, opens it at once. Look for it in the safe or with whoever keeps it.</source>
        <translation>Tờ phục hồi của sổ này, in ra từ trước, mở được sổ ngay. Hãy tìm trong két hoặc hỏi người đang giữ.</translation>
    </message>
    <message>
        <source>No recovery sheet was made for this book.</source>
        <translation>Sổ này chưa lập tờ phục hồi.</translation>
    </message>
    <message>
        <source>The upper office can help to open this book, because it was given into its escrow. You bring a request file to it and read 30 digits to it by telephone; after its decision you get an answer file.</source>
        <translation>Cấp trên giúp mở được sổ này, vì sổ đã ký gửi khóa. Đồng chí mang tệp đề nghị đến cấp trên và đọc 30 chữ số qua điện thoại; sau khi có quyết định sẽ nhận được tệp trả lời.</translation>
    </message>
    <message>
        <source>The upper office cannot open this book: it was not given into its escrow.</source>
        <translation>Cấp trên không mở được sổ này: sổ chưa ký gửi khóa.</translation>
    </message>
    <message>
        <source>The upper office cannot open it either: it was not given into its escrow. So nobody can open this book without its passphrase. Look for where the passphrase was written down; a backup opens with the passphrase that the book had then.</source>
        <translation>Cấp trên cũng không mở được: sổ chưa ký gửi khóa. Vì vậy không ai mở được sổ này nếu không có cụm mật khẩu. Hãy tìm nơi đã ghi cụm mật khẩu; bản sao lưu mở bằng cụm mật khẩu của sổ lúc sao lưu.</translation>
    </message>
    <message>
        <source>A request was made on this computer on %1 and waits for its answer.</source>
        <translation>Trên máy này đã lập đề nghị ngày %1 và đang chờ trả lời.</translation>
    </message>
    <message>
        <source>Type the code of the &amp;sheet…</source>
        <translation>&amp;Gõ mã của tờ phục hồi…</translation>
    </message>
    <message>
        <source>&amp;Make a new request…</source>
        <translation>&amp;Lập đề nghị mới…</translation>
    </message>
    <message>
        <source>&amp;Make the request for the office…</source>
        <translation>&amp;Lập đề nghị gửi cấp trên…</translation>
    </message>
    <message>
        <source>Take in the &amp;answer of the office…</source>
        <translation>&amp;Nhận trả lời của cấp trên…</translation>
    </message>
    <message>
        <source>Show the &amp;request again…</source>
        <translation>&amp;Xem lại đề nghị…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ForgottenWay</name>
    <message>
        <source>Choose the answer of the upper office</source>
        <translation>Chọn tệp trả lời của cấp trên</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Khách mời mới</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>Thêm khách mời</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Chức vụ</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Đơ&amp;n vị</translation>
    </message>
    <message>
        <source>From the &amp;upper committee, in charge of this cell</source>
        <translation>Cấp ủy viên cấp &amp;trên, phụ trách chi bộ này</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>%1 (from the upper committee)</source>
        <translation>%1 (từ cấp ủy cấp trên)</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Add &amp;guest…</source>
        <translation>Thêm &amp;khách mời…</translation>
    </message>
    <message>
        <source>Edit guest…</source>
        <translation>Sửa khách mời…</translation>
    </message>
    <message>
        <source>Remove guest</source>
        <translation>Bỏ khách mời</translation>
    </message>
    <message>
        <source>%1 is no longer among the guests.</source>
        <translation>%1 không còn trong danh sách khách mời.</translation>
    </message>
    <message>
        <source>Put the guest back</source>
        <translation>Phục hồi khách mời</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Work</source>
        <translation>Công tác</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo, bồi dưỡng</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá, xếp loại</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển sinh hoạt đảng</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Miễn công tác và sinh hoạt đảng</translation>
    </message>
    <message>
        <source>Party badge</source>
        <translation>Huy hiệu Đảng</translation>
    </message>
    <message>
        <source>Time outside the Party</source>
        <translation>Thời gian ở ngoài Đảng</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kỹ năng</translation>
    </message>
    <message>
        <source>Digital nucleus</source>
        <translation>Hạt nhân số</translation>
    </message>
    <message>
        <source>Correction of the card</source>
        <translation>Điều chỉnh phiếu thông tin</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>On the public service portal</source>
        <translation>Qua Cổng dịch vụ công</translation>
    </message>
    <message>
        <source>By bank</source>
        <translation>Qua ngân hàng</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hoàn thành xuất sắc nhiệm vụ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hoàn thành tốt nhiệm vụ</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Không hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Of those rated good or better</source>
        <translation>Số đảng viên hoàn thành tốt nhiệm vụ trở lên</translation>
    </message>
    <message>
        <source>Of those rated good</source>
        <translation>Số đảng viên hoàn thành tốt nhiệm vụ</translation>
    </message>
    <message>
        <source>Of all who are classified</source>
        <translation>Tổng số đảng viên được xếp loại</translation>
    </message>
    <message>
        <source>To another organisation</source>
        <translation>Chuyển đi</translation>
    </message>
    <message>
        <source>From another organisation</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Chính thức</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Tạm thời</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu thành tệp</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Line of the timeline</source>
        <translation>Dòng trong quá trình</translation>
    </message>
    <message>
        <source>Paper of the dossier</source>
        <translation>Giấy tờ trong hồ sơ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Deadline settled</source>
        <translation>Việc đến hạn đã giải quyết</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Lần chuyển sinh hoạt đảng</translation>
    </message>
    <message>
        <source>Dues of a member</source>
        <translation>Mức đóng đảng phí của đảng viên</translation>
    </message>
    <message>
        <source>Payment of dues</source>
        <translation>Lần đóng đảng phí</translation>
    </message>
    <message>
        <source>Dues handed on</source>
        <translation>Đảng phí nộp lên cấp trên</translation>
    </message>
    <message>
        <source>Line of the cash book</source>
        <translation>Dòng trong sổ quỹ</translation>
    </message>
    <message>
        <source>How dues are kept</source>
        <translation>Cách quản lý đảng phí</translation>
    </message>
    <message>
        <source>Evaluation of a member</source>
        <translation>Đánh giá, xếp loại đảng viên</translation>
    </message>
    <message>
        <source>How many may be excellent</source>
        <translation>Tỷ lệ xuất sắc tối đa</translation>
    </message>
    <message>
        <source>Columns of a list</source>
        <translation>Các cột của danh sách nhập</translation>
    </message>
    <message>
        <source>Comparison with a list from above</source>
        <translation>Đối chiếu với danh sách của cấp trên</translation>
    </message>
    <message>
        <source>Kept choice of members</source>
        <translation>Cách chọn đảng viên đã lưu</translation>
    </message>
    <message>
        <source>Printed or handed out</source>
        <translation>Dữ liệu đã in hoặc giao ra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Years of party age</source>
        <translation>Số năm tuổi Đảng</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày ký quyết định</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Hash of the scan</source>
        <translation>Mã băm của bản quét</translation>
    </message>
    <message>
        <source>Name of the scan</source>
        <translation>Tên bản quét</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày chụp</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ ngày</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều (đi, đến hoặc thu, chi)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hình thức chuyển</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Tổ chức khác</translation>
    </message>
    <message>
        <source>Key of the receiver</source>
        <translation>Khóa của bên nhận</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Gói hồ sơ</translation>
    </message>
    <message>
        <source>Hash of the packet</source>
        <translation>Mã băm của gói</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Since when it is needed</source>
        <translation>Ngày phát sinh việc phải chuyển</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Ngày giới thiệu</translation>
    </message>
    <message>
        <source>Number and issuer</source>
        <translation>Số, nơi cấp giấy giới thiệu</translation>
    </message>
    <message>
        <source>Dues paid up to</source>
        <translation>Đảng phí đã đóng đến tháng</translation>
    </message>
    <message>
        <source>Papers presented on</source>
        <translation>Ngày xuất trình giấy tờ</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Ngày trở về</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Lý do không tiếp nhận</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Hồ sơ, giấy tờ kèm theo</translation>
    </message>
    <message>
        <source>Step of the way</source>
        <translation>Bước thực hiện</translation>
    </message>
    <message>
        <source>From the month</source>
        <translation>Từ tháng</translation>
    </message>
    <message>
        <source>Up to the month</source>
        <translation>Đến hết tháng</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Bộ mức đóng</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập tính đóng</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Mức đóng một tháng</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>Của tháng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Người nhận tiền</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Trích để lại</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Nộp lên cấp trên</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số chứng từ</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Người duyệt mức đóng</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Người thu đảng phí</translation>
    </message>
    <message>
        <source>Percent kept</source>
        <translation>Tỷ lệ phần trăm trích để lại</translation>
    </message>
    <message>
        <source>Wage region</source>
        <translation>Vùng lương tối thiểu</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ được giao</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Beyond what was asked</source>
        <translation>Vượt mức</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Điểm tự chấm</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Mức tự nhận</translation>
    </message>
    <message>
        <source>Weaknesses named</source>
        <translation>Hạn chế, khuyết điểm đã chỉ ra</translation>
    </message>
    <message>
        <source>Earlier weaknesses mended</source>
        <translation>Hạn chế trước đó đã khắc phục</translation>
    </message>
    <message>
        <source>Proposed points</source>
        <translation>Điểm đề xuất</translation>
    </message>
    <message>
        <source>Proposed level</source>
        <translation>Mức đề xuất</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>Số có quyền biểu quyết</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm xếp loại</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Why not classified</source>
        <translation>Lý do không xếp loại</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Tính trên</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột trong danh sách</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Gán cho mục</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>On our list</source>
        <translation>Trong danh sách chi bộ</translation>
    </message>
    <message>
        <source>On the other list</source>
        <translation>Trong danh sách cấp trên</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Điểm khác nhau</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung in, giao</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Về những ai</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Data of a person erased</source>
        <translation>Xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Ngày xóa</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Đã xóa những gì</translation>
    </message>
    <message>
        <source>Lines of the log without contents</source>
        <translation>Số dòng nhật ký không còn nội dung</translation>
    </message>
</context>
<context>
    <name>HandbookTools</name>
    <message>
        <source>&amp;Timeline and dossier…</source>
        <translation>&amp;Quá trình và hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Deadlines…</source>
        <translation>&amp;Việc đến hạn…</translation>
    </message>
    <message>
        <source>&amp;Evaluation…</source>
        <translation>Đánh giá, &amp;xếp loại…</translation>
    </message>
    <message>
        <source>&amp;Lists and labels…</source>
        <translation>&amp;Danh sách và nhãn…</translation>
    </message>
    <message>
        <source>&amp;Compare with a list…</source>
        <translation>Đối &amp;chiếu với danh sách…</translation>
    </message>
    <message>
        <source>D&amp;ues…</source>
        <translation>Đảng &amp;phí…</translation>
    </message>
    <message>
        <source>T&amp;ransfers…</source>
        <translation>Ch&amp;uyển sinh hoạt…</translation>
    </message>
    <message>
        <source>What le&amp;ft the book…</source>
        <translation>Dữ liệu đã &amp;ra khỏi sổ…</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>‹ &amp;Members</source>
        <comment>back to the list of members</comment>
        <translation>‹ Đảng &amp;viên</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cover of the book</source>
        <translation>Bìa sổ</translation>
    </message>
    <message>
        <source>Keys of the book</source>
        <translation>Khóa của sổ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Khóa ký</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>State of a member</source>
        <translation>Tình trạng đảng viên</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến phát biểu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Reading back of the minutes</source>
        <translation>Đọc lại biên bản</translation>
    </message>
    <message>
        <source>Closing of the minutes</source>
        <translation>Kết thúc và khóa biên bản</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>Biên bản đã ký</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Tổ chức khác</translation>
    </message>
    <message>
        <source>Bundle made</source>
        <translation>Gói đã lập</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>Gói đã nhận</translation>
    </message>
    <message>
        <source>Verdict of the upper level</source>
        <translation>Kết luận của cấp trên</translation>
    </message>
    <message>
        <source>Restored book confirmed</source>
        <translation>Sổ phục hồi đã được xác nhận</translation>
    </message>
    <message>
        <source>Book moved to another computer</source>
        <translation>Sổ chuyển sang máy khác</translation>
    </message>
    <message>
        <source>By undo or redo</source>
        <translation>Hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>Added, undone later</source>
        <translation>Thêm, sau đã hoàn tác</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Changed, undone later</source>
        <translation>Sửa, sau đã hoàn tác</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Removed, undone later</source>
        <translation>Xóa, sau đã hoàn tác</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Nhất trí</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Conclusion of the chair</source>
        <translation>Kết luận của chủ trì</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>What was presented</source>
        <translation>Nội dung trình bày</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Direction for next month</source>
        <translation>Phương hướng tháng sau</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Announcement of dues</source>
        <translation>Thông báo đảng phí</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Officially excused</source>
        <translation>Được miễn chính thức</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>From the upper level</source>
        <translation>Của cấp trên</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Giờ về</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Usual place of meetings</source>
        <translation>Nơi sinh hoạt thường lệ</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Hình thức biểu quyết</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Số phút dự kiến</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Needed in favour</source>
        <translation>Số phiếu cần có</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Ý kiến không nhất trí</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức, đơn vị</translation>
    </message>
    <message>
        <source>Of another opinion</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Part of the agenda</source>
        <translation>Phần của chương trình</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Được thông qua</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Có mặt hay vắng</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Presenter from outside</source>
        <translation>Người trình bày ngoài chi bộ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tình trạng sinh hoạt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Diện đảng viên</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last month and next month</source>
        <translation>Tháng qua và tháng tới</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Nhiệm kỳ từ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Upper organisation</source>
        <translation>Tổ chức cấp trên</translation>
    </message>
    <message>
        <source>Telephone of the upper office</source>
        <translation>Điện thoại văn phòng cấp trên</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Absent with a reason</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent without a reason</source>
        <translation>Vắng không có lý do</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Miễn sinh hoạt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Đi vắng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Thôi thực hiện</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo: added %1</source>
        <translation>&amp;Hoàn tác việc thêm %1</translation>
    </message>
    <message>
        <source>&amp;Undo: changed %1</source>
        <translation>&amp;Hoàn tác việc sửa %1</translation>
    </message>
    <message>
        <source>&amp;Undo: removed %1</source>
        <translation>&amp;Hoàn tác việc xóa %1</translation>
    </message>
    <message>
        <source>&amp;Redo: add %1</source>
        <translation>&amp;Làm lại việc thêm %1</translation>
    </message>
    <message>
        <source>&amp;Redo: change %1</source>
        <translation>&amp;Làm lại việc sửa %1</translation>
    </message>
    <message>
        <source>&amp;Redo: remove %1</source>
        <translation>&amp;Làm lại việc xóa %1</translation>
    </message>
    <message>
        <source>Undone: what was added is in the trash (%1).</source>
        <translation>Đã hoàn tác: mục vừa thêm nằm trong thùng rác (%1).</translation>
    </message>
    <message>
        <source>Undone: changed back (%1).</source>
        <translation>Đã hoàn tác: trở lại như trước khi sửa (%1).</translation>
    </message>
    <message>
        <source>Undone: put back (%1).</source>
        <translation>Đã hoàn tác: phục hồi mục đã xóa (%1).</translation>
    </message>
    <message>
        <source>Done again: added (%1).</source>
        <translation>Đã làm lại: thêm (%1).</translation>
    </message>
    <message>
        <source>Done again: changed (%1).</source>
        <translation>Đã làm lại: sửa (%1).</translation>
    </message>
    <message>
        <source>Done again: removed (%1).</source>
        <translation>Đã làm lại: xóa (%1).</translation>
    </message>
    <message>
        <source>Recovery sheet or escrow</source>
        <translation>Tờ phục hồi hoặc ký gửi khóa</translation>
    </message>
    <message>
        <source>Book opened without its passphrase</source>
        <translation>Sổ được mở không dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Escrow key of the office</source>
        <translation>Khóa ký gửi của văn phòng</translation>
    </message>
    <message>
        <source>Decision on an escrow request</source>
        <translation>Quyết định về đề nghị mở sổ ký gửi</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>Phiếu bầu, phiếu biểu quyết</translation>
    </message>
    <message>
        <source>Count of a ballot</source>
        <translation>Kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>Voting rule settled</source>
        <translation>Chọn quy định biểu quyết</translation>
    </message>
    <message>
        <source>Set aside after a restore</source>
        <translation>Để riêng sau khi phục hồi</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Choice of the score sheet</source>
        <translation>Chọn phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Score of the meeting</source>
        <translation>Điểm buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Upper level on the score</source>
        <translation>Ý kiến cấp trên về điểm</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Về đồng chí</translation>
    </message>
    <message>
        <source>Against, by name</source>
        <translation>Không tán thành, theo tên</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>On the ballot</source>
        <translation>Trên phiếu</translation>
    </message>
    <message>
        <source>Count over at</source>
        <translation>Kiểm phiếu xong lúc</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>Số phiếu thu về</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cách đếm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Form of the ballot</source>
        <translation>Loại phiếu</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>In favour, by name</source>
        <translation>Tán thành, theo tên</translation>
    </message>
    <message>
        <source>Ballots invalid</source>
        <translation>Phiếu không hợp lệ</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Số phiếu phát ra</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Thứ tự họ tên</translation>
    </message>
    <message>
        <source>Of another opinion, by name</source>
        <translation>Ý kiến khác, theo tên</translation>
    </message>
    <message>
        <source>Points that could be reached</source>
        <translation>Điểm tối đa đạt được</translation>
    </message>
    <message>
        <source>Question of the rules</source>
        <translation>Điều quy định để ngỏ</translation>
    </message>
    <message>
        <source>Why the count was changed</source>
        <translation>Lý do sửa kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy định về số phiếu</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>Bầu lại khi ngang phiếu</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>Số lượng cần bầu</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Hash of the score sheet</source>
        <translation>Mã băm của phiếu</translation>
    </message>
    <message>
        <source>No further ballot</source>
        <translation>Không bỏ phiếu tiếp</translation>
    </message>
    <message>
        <source>Time of the vote</source>
        <translation>Giờ biểu quyết</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Số phiếu đếm được</translation>
    </message>
    <message>
        <source>Counting team</source>
        <translation>Ban kiểm phiếu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Ballots valid</source>
        <translation>Số phiếu hợp lệ</translation>
    </message>
    <message>
        <source>The vote was on these points</source>
        <translation>Biểu quyết về mức điểm này</translation>
    </message>
    <message>
        <source>What to do better</source>
        <translation>Hạn chế cần khắc phục</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>what the facts say</source>
        <translation>theo số liệu</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>points are given</source>
        <translation>đã cho điểm</translation>
    </message>
    <message>
        <source>known from the facts</source>
        <translation>số liệu cho biết</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>không có trong kỳ</translation>
    </message>
    <message>
        <source>points by the facts</source>
        <translation>điểm theo số liệu</translation>
    </message>
    <message>
        <source>does not apply by the facts</source>
        <translation>không có trong kỳ theo số liệu</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>Excuse before the day</source>
        <translation>Báo vắng trước</translation>
    </message>
    <message>
        <source>Papers put into the app</source>
        <translation>Đưa tài liệu lên ứng dụng</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>Ngày sinh hoạt thường kỳ</translation>
    </message>
    <message>
        <source>Plan of a month</source>
        <translation>Kế hoạch tháng</translation>
    </message>
    <message>
        <source>Also free each year</source>
        <translation>Ngày khác cũng nghỉ hằng năm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>On a free day</source>
        <translation>Khi gặp ngày nghỉ</translation>
    </message>
    <message>
        <source>On weekends too</source>
        <translation>Cả cuối tuần</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Before or after the meeting</source>
        <translation>Trước hay sau buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Tiếp nhận nội dung hoãn</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Báo ngày</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Which in the month</source>
        <translation>Lần thứ mấy trong tháng</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Thứ trong tuần</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Trước buổi sinh hoạt</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Sau buổi sinh hoạt</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>Vào một ngày trong tháng</translation>
    </message>
    <message>
        <source>On a day of the week</source>
        <translation>Vào một thứ trong tuần</translation>
    </message>
    <message>
        <source>Moved to the next working day</source>
        <translation>Chuyển sang ngày làm việc tiếp theo</translation>
    </message>
    <message>
        <source>Moved to the working day before</source>
        <translation>Chuyển lên ngày làm việc liền trước</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Giữ nguyên ngày</translation>
    </message>
    <message>
        <source>Objection at the reading</source>
        <translation>Ý kiến khi đọc lại biên bản</translation>
    </message>
    <message>
        <source>Correction slip</source>
        <translation>Phiếu đính chính</translation>
    </message>
    <message>
        <source>Signature under a correction slip</source>
        <translation>Chữ ký trên phiếu đính chính</translation>
    </message>
    <message>
        <source>Extract of the minutes</source>
        <translation>Trích biên bản</translation>
    </message>
    <message>
        <source>Hash of the minutes</source>
        <translation>Mã kiểm tra của biên bản</translation>
    </message>
    <message>
        <source>Code of the signer</source>
        <translation>Mã người ký</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Người ký xác nhận</translation>
    </message>
    <message>
        <source>Code of the series</source>
        <translation>Ký hiệu loại văn bản</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Quyết định của hội nghị</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Người phát hiện</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Dòng trong văn bản đã ký</translation>
    </message>
    <message>
        <source>Hash of the PDF of the minutes</source>
        <translation>Mã kiểm tra bản PDF của biên bản</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>Hash of the PDF</source>
        <translation>Mã kiểm tra bản PDF</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>For whom, for what</source>
        <translation>Dùng cho ai, vào việc gì</translation>
    </message>
    <message>
        <source>Sentence as it was signed</source>
        <translation>Câu đã ký</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Ký với vai trò</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>Mã kiểm tra văn bản đã ký</translation>
    </message>
    <message>
        <source>Another sentence takes its place</source>
        <translation>Thay bằng câu khác</translation>
    </message>
    <message>
        <source>A sentence is added behind it</source>
        <translation>Bổ sung một câu ngay sau</translation>
    </message>
    <message>
        <source>It is struck out</source>
        <translation>Bỏ câu này</translation>
    </message>
    <message>
        <source>Praise, reminder, criticism</source>
        <translation>Biểu dương, nhắc nhở, phê bình</translation>
    </message>
    <message>
        <source>Sentence kept for typing</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Letters it is called by</source>
        <translation>Chữ tắt</translation>
    </message>
    <message>
        <source>How it was checked who is there</source>
        <translation>Cách kiểm tra người dự</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Hình thức dự</translation>
    </message>
    <message>
        <source>Remote point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation>Nơi trả lời</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Petitions are answered here</source>
        <translation>Giải đáp kiến nghị ở mục này</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Hạn giải quyết</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Ngày nêu</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Lý do mở lại</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Ngày mở lại</translation>
    </message>
    <message>
        <source>Resolution on one person</source>
        <translation>Nghị quyết kết nạp, công nhận</translation>
    </message>
    <message>
        <source>Words of a paper</source>
        <translation>Câu chữ của văn bản</translation>
    </message>
    <message>
        <source>Political awareness</source>
        <translation>Phẩm chất chính trị</translation>
    </message>
    <message>
        <source>Life record</source>
        <translation>Lý lịch</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Năng lực công tác</translation>
    </message>
    <message>
        <source>Ethics and way of life</source>
        <translation>Đạo đức, lối sống</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Câu chữ của mẫu</translation>
    </message>
    <message>
        <source>Reasons against</source>
        <translation>Lý do không tán thành</translation>
    </message>
    <message>
        <source>Relations with people</source>
        <translation>Quan hệ quần chúng</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Khuyết điểm, hạn chế</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Nội dung đề nghị</translation>
    </message>
    <message>
        <source>Texts in the words of the book</source>
        <translation>Các đoạn theo câu chữ của sổ</translation>
    </message>
    <message>
        <source>Words of the book</source>
        <translation>Câu chữ của sổ</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Minh chứng</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Đối với</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>&amp;Hoàn tác việc này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Who opened the book</source>
        <translation>Người mở sổ</translation>
    </message>
    <message>
        <source>Undone. What undid it stands at the top.</source>
        <translation>Đã hoàn tác. Lần hoàn tác nằm ở dòng đầu.</translation>
    </message>
    <message>
        <source>&amp;Show what the book said then</source>
        <translation>&amp;Xem khi đó sổ ghi gì</translation>
    </message>
    <message>
        <source>The chosen record on the &amp;day</source>
        <translation>Bản ghi đang chọn, vào &amp;ngày</translation>
    </message>
    <message>
        <source>The record on the &amp;day</source>
        <translation>Bản ghi này, vào &amp;ngày</translation>
    </message>
</context>
<context>
    <name>HoldStep</name>
    <message>
        <source>What was being typed was recovered.</source>
        <translation>Đã lấy lại nội dung đang gõ dở.</translation>
    </message>
    <message>
        <source>Roll &amp;call</source>
        <translation>Điể&amp;m danh</translation>
    </message>
    <message>
        <source>Add an o&amp;pinion</source>
        <translation>Thêm ý &amp;kiến phát biểu</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Phân công &amp;nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Biểu quyết</translation>
    </message>
    <message>
        <source>Item &amp;before</source>
        <translation>Mục &amp;trước</translation>
    </message>
    <message>
        <source>Item &amp;after</source>
        <translation>Mục sa&amp;u</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The minutes of this meeting are closed. Everything here can be read and nothing can be changed, because what was read out and signed must stay as it is.</source>
        <translation>Biên bản cuộc họp này đã kết thúc và khóa. Mọi nội dung ở đây đọc được nhưng không sửa được, vì những gì đã đọc trước hội nghị và đã ký phải giữ nguyên.</translation>
    </message>
    <message>
        <source>A second window for everybody in the room, in large letters: the item, who speaks, the time, the result of votes</source>
        <translation>Cửa sổ thứ hai chữ to cho cả hội trường: nội dung đang bàn, người phát biểu, thời gian, kết quả biểu quyết</translation>
    </message>
    <message>
        <source>No second screen was found: the window for the room can be moved to where the room sees it. F11 closes it.</source>
        <translation>Không thấy màn hình thứ hai: có thể kéo cửa sổ hội trường đến nơi mọi người nhìn thấy. F11 để đóng.</translation>
    </message>
    <message>
        <source>Put the cursor into a text first: the sentence is typed there.</source>
        <translation>Hãy đặt con trỏ vào ô văn bản trước: câu mẫu sẽ được gõ vào đó.</translation>
    </message>
    <message>
        <source>Pet&amp;ition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Màn hình hội trường</translation>
    </message>
</context>
<context>
    <name>HoldStepClosing</name>
    <message>
        <source>Announcement of &amp;dues</source>
        <translation>Thông báo &amp;về tình hình đóng đảng phí</translation>
    </message>
    <message>
        <source>&amp;Summary for the resolution</source>
        <translation>Tóm &amp;lược để ra nghị quyết</translation>
    </message>
    <message>
        <source>Direction of &amp;next month</source>
        <translation>Phương hướng, nhiệm vụ tháng &amp;sau</translation>
    </message>
    <message>
        <source>Closing n&amp;ote of the chair</source>
        <translation>Lời kết thúc củ&amp;a chủ trì</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>Kết thúc cuộc họp</translation>
    </message>
    <message>
        <source>The meeting ends no&amp;w</source>
        <translation>Kết thúc cuộc họp lúc nà&amp;y</translation>
    </message>
    <message>
        <source>Praise and reminders</source>
        <translation>Biểu dương, nhắc nhở</translation>
    </message>
    <message>
        <source>End of the &amp;meeting</source>
        <translation>Giờ kết thú&amp;c cuộc họp</translation>
    </message>
    <message>
        <source>Ta&amp;ke over from the dues book</source>
        <translation>&amp;Lấy từ sổ đảng phí</translation>
    </message>
</context>
<context>
    <name>HoldStepCounts</name>
    <message>
        <source>Present: %1 of %2</source>
        <translation>Có mặt: %1 trên %2</translation>
    </message>
    <message>
        <source>Absent with reason: %1</source>
        <translation>Vắng có lý do: %1</translation>
    </message>
    <message>
        <source>Without reason: %1</source>
        <translation>Vắng không lý do: %1</translation>
    </message>
    <message>
        <source>Not marked: %1</source>
        <translation>Chưa điểm danh: %1</translation>
    </message>
    <message>
        <source>Base of an ordinary vote: %1. %2</source>
        <translation>Căn cứ tính của biểu quyết thông thường: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n minute(s)</source>
        <translation>
            <numerusform>Dự kiến: %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3 minutes, %4 planned</source>
        <translation>%1 đến %2: %3 phút, dự kiến %4 phút</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>Dự kiến: %1 đến %2</translation>
    </message>
    <message>
        <source>Now %1: %2 minutes over the plan (until %3)</source>
        <translation>Bây giờ là %1: quá dự kiến %2 phút (dự kiến đến %3)</translation>
    </message>
    <message>
        <source>Now %1: %2 of %3 minutes gone, until %4</source>
        <translation>Bây giờ là %1: đã qua %2 trong %3 phút, đến %4</translation>
    </message>
    <message>
        <source>This item: %1 of %2 minutes</source>
        <translation>Nội dung này: %1/%2 phút</translation>
    </message>
    <message numerus="yes">
        <source>This item: %n minute(s)</source>
        <translation>
            <numerusform>Nội dung này: %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks: %1 – %2</source>
        <comment>name, minutes and seconds</comment>
        <translation>Đang phát biểu: %1 – %2</translation>
    </message>
</context>
<context>
    <name>HoldStepItem</name>
    <message numerus="yes">
        <source>%n minute(s) are planned.</source>
        <translation>
            <numerusform>Dự kiến %n phút.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presented by %1; %n minute(s) are planned.</source>
        <translation>
            <numerusform>Người trình bày: %1; dự kiến %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was &amp;presented</source>
        <translation>Nội dung đã trình bà&amp;y</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Ý kiến phát biểu</translation>
    </message>
    <message>
        <source>&amp;Conclusion of the chair</source>
        <translation>Kết &amp;luận của chủ trì</translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation>Nhiệm vụ đã phân công</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>What was said and shown, as it shall stand in the minutes</source>
        <translation>Nội dung đã trình bày, ghi như trong biên bản</translation>
    </message>
    <message>
        <source>What the chair concluded to this item</source>
        <translation>Kết luận của chủ trì về mục này</translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation>%1 – %2, thời hạn %3</translation>
    </message>
    <message>
        <source>The roll call was changed after this vote. Open it and save the figures that hold now.</source>
        <translation>Điểm danh được sửa sau biểu quyết này. Hãy mở biểu quyết và lưu số liệu đúng hiện nay.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was voted on, what came out</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The task was removed.</source>
        <translation>Đã xóa nhiệm vụ.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Khôi phụ&amp;c</translation>
    </message>
    <message>
        <source>The vote was removed.</source>
        <translation>Đã xóa biểu quyết.</translation>
    </message>
    <message>
        <source>The rule was settled anew after this vote. Open it and save the figures that hold now.</source>
        <translation>Quy định được chọn lại sau biểu quyết này. Hãy mở biểu quyết và lưu số liệu đúng hiện nay.</translation>
    </message>
    <message>
        <source>The item is no longer postponed.</source>
        <translation>Nội dung không còn hoãn nữa.</translation>
    </message>
    <message>
        <source>&amp;Postpone it again</source>
        <translation>Hoãn lại như &amp;cũ</translation>
    </message>
</context>
<context>
    <name>HoldStepPetitions</name>
    <message>
        <source>Petitions of earlier meetings</source>
        <translation>Kiến nghị của các kỳ trước</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>It is recorded that whoever asked was told of the answer on %1.</source>
        <translation>Đã ghi: người kiến nghị được báo kết quả ngày %1.</translation>
    </message>
    <message>
        <source>The petition was removed.</source>
        <translation>Đã xóa kiến nghị.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Khôi phụ&amp;c</translation>
    </message>
    <message>
        <source>petition %1</source>
        <translation>kiến nghị số %1</translation>
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
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Sửa trả lời…</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Đã báo lại</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Mở lại…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>HoldStepPolls</name>
    <message>
        <source>Secret ballots</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>The ballot among those with equal votes is prepared.</source>
        <translation>Đã lập phiếu bầu lại trong số các đồng chí ngang phiếu.</translation>
    </message>
    <message>
        <source>The list below is what is open; the meeting can decide another one.</source>
        <translation>Danh sách dưới đây là phần còn lại; hội nghị có thể quyết định danh sách khác.</translation>
    </message>
    <message>
        <source>Each ballot needs more than one sheet.</source>
        <translation>Mỗi phiếu dài hơn một tờ giấy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on a sheet, with marks where to cut; %n sheet(s).</source>
        <translation>
            <numerusform>Mỗi tờ %1 phiếu, có vạch để cắt; %n tờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member cards have the positions of these elections already.</source>
        <translation>Phiếu đảng viên đã ghi đúng chức vụ theo kết quả bầu cử này.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were set on the member cards.</source>
        <translation>
            <numerusform>Đã ghi %n chức vụ trên phiếu đảng viên.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot was removed with its counts.</source>
        <translation>Đã xóa lần bỏ phiếu cùng kết quả kiểm phiếu.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Khôi phụ&amp;c</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Ballot papers…</source>
        <translation>In phiếu…</translation>
    </message>
    <message>
        <source>Change the count…</source>
        <translation>Sửa kết quả kiểm phiếu…</translation>
    </message>
    <message>
        <source>Enter the count…</source>
        <translation>Nhập kết quả kiểm phiếu…</translation>
    </message>
    <message>
        <source>Next ballot…</source>
        <translation>Bỏ phiếu tiếp…</translation>
    </message>
    <message>
        <source>No further ballot</source>
        <translation>Không bỏ phiếu tiếp</translation>
    </message>
    <message>
        <source>Another ballot after all</source>
        <translation>Vẫn bỏ phiếu tiếp</translation>
    </message>
    <message>
        <source>Form for the counting team…</source>
        <translation>Mẫu cho ban kiểm phiếu…</translation>
    </message>
    <message>
        <source>Minutes of the count…</source>
        <translation>Biên bản kiểm phiếu…</translation>
    </message>
    <message>
        <source>Minutes of count %1…</source>
        <translation>Biên bản kiểm phiếu lần %1…</translation>
    </message>
    <message>
        <source>Set positions…</source>
        <translation>Ghi chức vụ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
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
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
</context>
<context>
    <name>ImportColumnStep</name>
    <message>
        <source>Say what stands in which column</source>
        <translation>Chọn nội dung của từng cột</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Choose the file with the list</source>
        <translation>Chọn tệp có danh sách</translation>
    </message>
    <message>
        <source>The list may be an Excel workbook (.xlsx) or a CSV file, such as the list the upper committee exports. The file is only read; nothing in it is changed, and nothing enters the book before you have seen the preview.</source>
        <translation>Danh sách có thể là tệp Excel (.xlsx) hoặc tệp CSV, ví dụ danh sách do cấp trên xuất ra. Tệp chỉ được đọc, không bị sửa; chưa xem trước thì chưa có gì được ghi vào sổ.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>Reading the list. A large one takes some seconds.</source>
        <translation>Đang đọc danh sách. Danh sách lớn cần vài giây.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Danh sách (*.xlsx *.csv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>Đã đọc %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>dấu tab</translation>
    </message>
    <message>
        <source>%1 The letters are encoded as %2, the columns are parted by %3. If names look wrong in the next step, save the list as an Excel workbook (.xlsx) and choose that.</source>
        <translation>%1 Bảng mã chữ là %2, các cột cách nhau bằng %3. Nếu ở bước sau họ tên hiện sai, hãy lưu danh sách thành tệp Excel (.xlsx) và chọn tệp đó.</translation>
    </message>
</context>
<context>
    <name>ImportPreviewStep</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Nothing: is the same</source>
        <translation>Giữ nguyên: giống nhau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Sẽ thực hiện</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Xem trước những gì sẽ thực hiện</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>thêm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>sửa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>giữ nguyên %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>bỏ qua %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with problems</source>
        <translation>
            <numerusform>%n dòng có vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name of the file: how many</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 There is nothing to take in.</source>
        <translation>%1 Không có gì để nhập.</translation>
    </message>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation>Chỉ hiện dòng có &amp;vấn đề</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Các dòng của danh sách</translation>
    </message>
    <message>
        <source>&amp;About the chosen row</source>
        <translation>&amp;Chi tiết của dòng đang chọn</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n members</source>
        <translation>
            <numerusform>Nhập %n đảng viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cards</source>
        <translation>
            <numerusform>Sửa %n phiếu thông tin</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1 and change %2</source>
        <translation>Nhập %1 và sửa %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Dòng %1, %2: %3</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Đề nghị kiểm tra: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 thay cho %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful: decide who they are about, or they are left out</source>
        <translation>
            <numerusform>%n dòng nghi vấn: hãy quyết định nói về ai, nếu không sẽ bị bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;doubtful rows</source>
        <translation>Chỉ các dòng &amp;nghi vấn</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>&amp;Là ai</translation>
    </message>
    <message>
        <source>The same for all do&amp;ubtful rows</source>
        <translation>Á&amp;p dụng cho mọi dòng nghi vấn</translation>
    </message>
    <message>
        <source>Decide later: the row is left out</source>
        <translation>Quyết định sau: bỏ qua dòng này</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>birth date</comment>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>The same as %1 in row %2, born %3 (%4): leave it out</source>
        <translation>Trùng với %1 ở dòng %2, sinh %3 (%4): bỏ qua</translation>
    </message>
    <message>
        <source>%1 of the handbook, born %2 (%3): put what the list says on the card</source>
        <translation>%1 trong sổ, sinh %2 (%3): ghi nội dung danh sách vào phiếu</translation>
    </message>
    <message>
        <source>Somebody else: enter a new member</source>
        <translation>Người khác: nhập đảng viên mới</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Bỏ qua dòng này</translation>
    </message>
    <message>
        <source>Columns that are not taken in: %1. (Back assigns them.)</source>
        <translation>Các cột không được nhập: %1. (Bấm Quay lại để gán cột.)</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, trang tính %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members were added.</source>
        <translation>
            <numerusform>Đã thêm %n đảng viên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n members were changed.</source>
        <translation>
            <numerusform>Đã sửa phiếu thông tin của %n đảng viên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>Danh sách đã được nhập</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation>Nhập danh sách đảng viên</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>The list is compared with the handbook, row by row. Nothing is recorded yet.</source>
        <translation>Đang so danh sách với sổ, từng dòng một. Chưa ghi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them because nobody decided who they are about; take the list in again to decide.</source>
        <translation>
            <numerusform>%n dòng trong đó vì chưa quyết định nói về ai; nhập lại danh sách để quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>The list is recorded, whole or not at all: after Stop nothing of it is recorded. Once it is done, Undo takes the whole list back.</source>
        <translation>Đang ghi danh sách, ghi hết hoặc không ghi gì: bấm Dừng thì không có gì được ghi. Ghi xong rồi thì Hoàn tác rút lại cả danh sách.</translation>
    </message>
    <message>
        <source>Stopped: nothing of the list was recorded.</source>
        <translation>Đã dừng: chưa ghi gì của danh sách.</translation>
    </message>
</context>
<context>
    <name>InventoryDialog</name>
    <message>
        <source>Every item is seen or named as troubled.</source>
        <translation>Mục nào cũng đã thấy hoặc đã ghi là thiếu, sai.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>Còn %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bản kê</translation>
    </message>
    <message>
        <source>Papers of %1. Tick what you hold in your hand or found in the packet (Space); write behind an item what is missing or wrong.</source>
        <translation>Giấy tờ của %1. Đánh dấu thứ đang cầm trong tay hoặc có trong gói (phím cách); thiếu hoặc sai thì ghi phía sau.</translation>
    </message>
    <message>
        <source>&amp;All others are there</source>
        <translation>Các mục &amp;còn lại đều có</translation>
    </message>
    <message>
        <source>&amp;Save the inventory</source>
        <translation>&amp;Lưu bản kê</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>missing or wrong: what</source>
        <translation>thiếu hoặc sai: ghi rõ</translation>
    </message>
    <message>
        <source>The inventory is not saved yet. Save it, or close once more to leave what you ticked and typed.</source>
        <translation>Bản kê chưa được lưu. Hãy lưu lại, hoặc đóng lần nữa để bỏ những gì đã đánh dấu và gõ.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Lưu tệp…</translation>
    </message>
</context>
<context>
    <name>KeptChoiceDialog</name>
    <message>
        <source>Keep a choice of members</source>
        <translation>Lưu cách chọn đảng viên</translation>
    </message>
    <message>
        <source>&amp;Name, also the title of the printed list</source>
        <translation>&amp;Tên, cũng là tên danh sách in ra</translation>
    </message>
    <message>
        <source>Kept are whom the list is of (%1), its order and its columns. A choice that has this name already is replaced.</source>
        <translation>Những gì được lưu: danh sách gồm ai (%1), thứ tự và các cột. Cách chọn đã có tên này sẽ được thay.</translation>
    </message>
    <message>
        <source>&amp;Keep the choice</source>
        <translation>&amp;Lưu cách chọn</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>What was being typed here was kept and stands here again.</source>
        <translation>Nội dung đang gõ ở đây đã được giữ lại và hiện lại.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Nhập lại từ đầ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Whose book is it?</source>
        <translation>Lập sổ cho ai?</translation>
    </message>
    <message>
        <source>This cannot be changed later.</source>
        <translation>Sau này không thay đổi được.</translation>
    </message>
    <message>
        <source>The book of a &amp;cell</source>
        <translation>Sổ của &amp;chi bộ</translation>
    </message>
    <message>
        <source>The secretary keeps the handbook of members and the minutes in it, and sends them to the office.</source>
        <translation>Bí thư ghi danh sách đảng viên và biên bản vào sổ, rồi gửi biên bản đến văn phòng đảng ủy.</translation>
    </message>
    <message>
        <source>The book of a &amp;ward party committee office</source>
        <translation>Sổ của &amp;văn phòng đảng ủy phường, xã</translation>
    </message>
    <message>
        <source>The office enrols cells, takes in what they send, and answers with receipts.</source>
        <translation>Văn phòng đăng ký kết nối cho các chi bộ, tiếp nhận gói do chi bộ gửi và trả lời bằng biên nhận.</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Remove (Del)</source>
        <translation>Bỏ khỏi danh sách (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>Alt+Lên trong danh sách</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>Alt+Xuống trong danh sách</translation>
    </message>
</context>
<context>
    <name>ListColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột của danh sách</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>Hiện các cột &amp;này</translation>
    </message>
</context>
<context>
    <name>ListConditionsDialog</name>
    <message>
        <source>Whom the list is of</source>
        <translation>Danh sách gồm những ai</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>no condition on this field</comment>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no field has to be missing</comment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Những &amp;ai</translation>
    </message>
    <message>
        <source>Stand&amp;ing</source>
        <translation>&amp;Diện đảng viên</translation>
    </message>
    <message>
        <source>Si&amp;tuation</source>
        <translation>&amp;Tình trạng sinh hoạt</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Giới tính</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>Chức &amp;vụ</translation>
    </message>
    <message>
        <source>&amp;Age from</source>
        <translation>Tuổi đời từ (&amp;1)</translation>
    </message>
    <message>
        <source>Age &amp;up to</source>
        <translation>Tuổi đời đến (&amp;2)</translation>
    </message>
    <message>
        <source>Pa&amp;rty age from</source>
        <translation>Tuổi Đảng từ (&amp;3)</translation>
    </message>
    <message>
        <source>Party age up t&amp;o</source>
        <translation>Tuổi Đảng đến (&amp;4)</translation>
    </message>
    <message>
        <source>Party &amp;group in the cell</source>
        <translation>Tổ đả&amp;ng</translation>
    </message>
    <message>
        <source>Words in the &amp;field</source>
        <translation>Từ ngữ trong &amp;mục</translation>
    </message>
    <message>
        <source>Wor&amp;ds that stand there</source>
        <translation>Từ ngữ &amp;cần có</translation>
    </message>
    <message>
        <source>What is &amp;missing</source>
        <translation>Mục còn th&amp;iếu</translation>
    </message>
    <message>
        <source>&amp;Keep also: %1</source>
        <translation>Giữ &amp;lại cả: %1</translation>
    </message>
    <message>
        <source>&amp;Show these members</source>
        <translation>Hiện danh &amp;sách này</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>A list of my choice</source>
        <translation>Danh sách tự chọn</translation>
    </message>
    <message>
        <source>Roll to sign</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Book of members (Mẫu 7-HSĐV)</source>
        <translation>Sổ danh sách đảng viên (Mẫu 7-HSĐV)</translation>
    </message>
    <message>
        <source>Labels with addresses</source>
        <translation>Nhãn địa chỉ</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Sinh nhật đảng viên</translation>
    </message>
    <message>
        <source>Party badges of a year</source>
        <translation>Huy hiệu Đảng trong năm</translation>
    </message>
    <message>
        <source>Structure of the membership</source>
        <translation>Cơ cấu đội ngũ đảng viên</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Thông tin một đảng viên</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Party age</source>
        <translation>Tuổi Đảng</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Diện đảng viên</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tình trạng sinh hoạt</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Trạng thái từ ngày</translation>
    </message>
    <message>
        <source>Paper of the status</source>
        <translation>Quyết định về trạng thái</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Tổ chức đảng nơi đi, nơi đến</translation>
    </message>
    <message>
        <source>What the card lacks</source>
        <translation>Mục còn thiếu trong sổ</translation>
    </message>
    <message>
        <source>Room for a signature</source>
        <translation>Chỗ ký tên</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: không phải %2</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1 có “%2”</translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1: từ %2 trở lên</translation>
    </message>
    <message>
        <source>%1: %2 or less</source>
        <translation>%1: đến %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: còn thiếu</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1: đã có</translation>
    </message>
    <message>
        <source>On the list of the day</source>
        <translation>Có trong danh sách của ngày</translation>
    </message>
    <message>
        <source>Everybody in the book, also who left</source>
        <translation>Tất cả trong sổ, cả người đã đi</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Lưu danh sách thành PDF</translation>
    </message>
    <message>
        <source>Save the list as a workbook (XLSX)</source>
        <translation>Lưu danh sách thành bảng tính (XLSX)</translation>
    </message>
    <message>
        <source>Save the list as text (CSV)</source>
        <translation>Lưu danh sách thành tệp chữ (CSV)</translation>
    </message>
    <message>
        <source>The list is saved as %1. It is no longer encrypted there.</source>
        <translation>Danh sách đã lưu vào %1. Ở đó dữ liệu không còn được mã hóa.</translation>
    </message>
</context>
<context>
    <name>ListsView</name>
    <message>
        <source>Lists and labels</source>
        <translation>Danh sách và nhãn</translation>
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
        <translation>## Danh sách và nhãn

Hãy chọn **danh sách nào** cần lập. Bảng cho thấy đúng những gì sẽ in ra.

**Danh sách tự chọn**: nút *Gồm những ai…* định những người có trong danh sách (diện đảng viên, tuổi, tuổi Đảng, từ ngữ trong một mục, mục còn thiếu), nút *Cột…* định những gì ghi về họ. *Lưu cách chọn…* đặt tên để lần sau tìm lại.

**Sổ danh sách đảng viên (Mẫu 7-HSĐV)**: tất cả những người từng có trong danh sách, 14 cột, khổ ngang, cuối mỗi trang có cộng trang.

**Nhãn**: tờ A4 có hai hoặc ba nhãn trên một hàng, bảy hàng. Hãy cho biết tờ đầu đã dùng bao nhiêu nhãn.

**Sinh nhật**: của một tháng, một quý hoặc cả năm. Tuổi được chúc thọ, mừng thọ có đánh dấu: 70, 75, 80, 85, 90, 95 và mỗi năm từ 100 tuổi, theo Luật Người cao tuổi (nhiều khả năng đúng; chi bộ có thể làm khác).

**Huy hiệu Đảng**: ai đủ 30 đến 90 năm tuổi Đảng, vào đợt nào trong bốn đợt. Thời gian ở ngoài Đảng, ghi trong quá trình của đảng viên, không được tính.

**Cơ cấu**: số đảng viên theo diện, giới tính, tuổi, tuổi Đảng và trình độ. Mỗi tiêu chí cộng lại bằng tổng số; điều sổ chưa biết được tính là “Chưa rõ”. Người sinh hoạt tạm thời đến do chi bộ gốc tính. Các nhóm tuổi là nhóm thường dùng, không phải quy định.

**In hoặc lưu PDF** (Ctrl+P), **XLSX** và **CSV**: những gì ra khỏi sổ không còn được mã hóa, và sổ ghi lại việc đó. Chữ mà bảng tính có thể hiểu là công thức được làm cho vô hại.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no kept choice is shown</comment>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Nobody on the list has a birthday in these months.</source>
        <translation>Không ai trong danh sách có sinh nhật trong những tháng này.</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Xem cả năm</translation>
    </message>
    <message>
        <source>Nobody reaches the years of a party badge in this year.</source>
        <translation>Trong năm này không ai đủ tuổi Đảng để xét tặng Huy hiệu.</translation>
    </message>
    <message>
        <source>Show the next year</source>
        <translation>Xem năm sau</translation>
    </message>
    <message>
        <source>No member was on the list on this day.</source>
        <translation>Ngày này chưa có đảng viên nào trong danh sách.</translation>
    </message>
    <message>
        <source>Take today</source>
        <translation>Lấy ngày hôm nay</translation>
    </message>
    <message>
        <source>Nobody is on this list. Change whom it is of, or take another day.</source>
        <translation>Danh sách này không có ai. Hãy đổi những người cần lập, hoặc lấy ngày khác.</translation>
    </message>
    <message>
        <source>Whom…</source>
        <translation>Gồm những ai…</translation>
    </message>
    <message>
        <source>The choice is kept as “%1”.</source>
        <translation>Cách chọn đã lưu với tên “%1”.</translation>
    </message>
    <message>
        <source>The kept choice was removed. Ctrl+Z brings it back.</source>
        <translation>Đã xóa cách chọn đã lưu. Ctrl+Z lấy lại.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Danh sách</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>Tính đến n&amp;gày</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>Mo&amp;nths</source>
        <translation>&amp;Tháng</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>On a &amp;sheet</source>
        <translation>T&amp;rên một tờ</translation>
    </message>
    <message>
        <source>3 × 7 labels</source>
        <translation>3 × 7 nhãn</translation>
    </message>
    <message>
        <source>2 × 7 labels</source>
        <translation>2 × 7 nhãn</translation>
    </message>
    <message>
        <source>&amp;Used up on the first sheet</source>
        <translation>Đã dù&amp;ng trên tờ đầu</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>Thứ &amp;tự</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Theo chức vụ</translation>
    </message>
    <message>
        <source>By age, the oldest first</source>
        <translation>Theo tuổi, cao tuổi trước</translation>
    </message>
    <message>
        <source>By party age, the longest first</source>
        <translation>Theo tuổi Đảng, lâu năm trước</translation>
    </message>
    <message>
        <source>By party group</source>
        <translation>Theo tổ đảng</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Theo thứ tự nhập</translation>
    </message>
    <message>
        <source>&amp;Kept choice</source>
        <translation>Cách chọn đã &amp;lưu</translation>
    </message>
    <message>
        <source>&amp;Whom…</source>
        <translation>Gồm n&amp;hững ai…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>Keep the c&amp;hoice…</source>
        <translation>Lư&amp;u cách chọn…</translation>
    </message>
    <message>
        <source>R&amp;emove the kept choice</source>
        <translation>&amp;Xóa cách chọn đã lưu</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;In hoặc lưu PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>Lưu XL&amp;SX…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Lưu CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Go to the card</source>
        <translation>&amp;Mở thông tin đảng viên</translation>
    </message>
    <message>
        <source>The list as it will be printed</source>
        <translation>Danh sách như sẽ in ra</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Areas</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Quyển sổ</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Lập sổ mới…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Sao lư&amp;u ngay…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Phục hồi bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Print with preview…</source>
        <translation>Xem trước &amp;và in…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>I&amp;n danh sách…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Khóa chương trình</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>C&amp;hỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao ché&amp;p</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Dá&amp;n</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>Tìm tại đâ&amp;y</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>Tì&amp;m ở mọi nơi…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>H&amp;iển thị</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Chữ &amp;lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Normal letters</source>
        <translation>Chữ cỡ &amp;bình thường</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation>&amp;Thông báo…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Côn&amp;g cụ</translation>
    </message>
    <message>
        <source>&amp;Make a bundle for the upper level…</source>
        <translation>&amp;Lập gói gửi cấp trên…</translation>
    </message>
    <message>
        <source>&amp;Take in a bundle…</source>
        <translation>&amp;Tiếp nhận gói…</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>&amp;Kiểm tra toàn bộ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ giú&amp;p</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>Trợ giúp &amp;trang này</translation>
    </message>
    <message>
        <source>Card of &amp;keys…</source>
        <translation>Bảng &amp;phím tắt…</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Cell Book</source>
        <translation>Sổ Chi bộ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Chưa mở sổ nào</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>Thông báo (%1)</translation>
    </message>
    <message>
        <source>Open a book: choose its folder</source>
        <translation>Mở sổ: chọn thư mục của sổ</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Sổ Chi bộ (Cell Book), version %1.
Free software under the GNU General Public License 3. It sends nothing anywhere by itself.</source>
        <translation>Sổ Chi bộ, phiên bản %1.
Phần mềm tự do theo Giấy phép Công cộng GNU (GNU GPL) 3. Chương trình không tự gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>The last time ended abruptly, as when the power goes. The whole record was read again; the result stands on this page.</source>
        <translation>Lần trước chương trình kết thúc đột ngột, như khi mất điện. Toàn bộ nội dung đã được đọc lại; kết quả ghi ở trang này.</translation>
    </message>
    <message>
        <source>Lock &amp;by itself</source>
        <translation>Tự khóa &amp;sổ</translation>
    </message>
    <message>
        <source>Only with the desktop&apos;s screen lock</source>
        <translation>Chỉ khi màn hình máy tính bị khóa</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a key</source>
        <translation>
            <numerusform>Sau %n phút không chạm bàn phím</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Lịch &amp;sử…</translation>
    </message>
    <message>
        <source>Trash &amp;bin…</source>
        <translation>Thùng &amp;rác…</translation>
    </message>
    <message>
        <source>The book was restored into %1. It holds: %2.</source>
        <translation>Sổ đã được phục hồi vào %1. Trong sổ có: %2.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>Đã phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>The backup lies as a book in the folder
%1
It holds: %2.</source>
        <translation>Bản sao lưu đã thành một sổ trong thư mục
%1
Trong sổ có: %2.</translation>
    </message>
    <message>
        <source>The book that is open now was not changed. Open the restored one only if it is to take its place, or to look something up.</source>
        <translation>Sổ đang mở không thay đổi gì. Chỉ mở sổ vừa phục hồi khi muốn dùng nó thay cho sổ này, hoặc để tra cứu.</translation>
    </message>
    <message>
        <source>&amp;Stay with this book</source>
        <translation>&amp;Giữ sổ đang mở</translation>
    </message>
    <message>
        <source>&amp;Open the restored book</source>
        <translation>&amp;Mở sổ vừa phục hồi</translation>
    </message>
    <message>
        <source>The book goes on here, in the folder %1. It holds: %2.</source>
        <translation>Sổ được dùng tiếp ở máy này, trong thư mục %1. Trong sổ có: %2.</translation>
    </message>
    <message>
        <source>&amp;Move to another computer…</source>
        <translation>&amp;Chuyển sang máy khác…</translation>
    </message>
    <message>
        <source>The book is open and has its new passphrase. Its log says how it was opened, and its signing keys are new.</source>
        <translation>Sổ đã mở và có cụm mật khẩu mới. Nhật ký ghi rõ sổ được mở bằng cách nào; các khóa ký của sổ đã được thay mới.</translation>
    </message>
    <message>
        <source>The book is open and has its new passphrase. Its signing keys are new: save a new request under “Exchange”, bring it to the office and read the 30 digits to it; it answers with the next certificate.</source>
        <translation>Sổ đã mở và có cụm mật khẩu mới. Các khóa ký của sổ đã thay mới: hãy lưu tệp đăng ký mới ở mục “Trao đổi”, mang đến văn phòng và đọc 30 chữ số; văn phòng trả lời bằng chứng thư kế tiếp.</translation>
    </message>
    <message>
        <source>Enrol the book &amp;again</source>
        <translation>Đăng ký kết nối lạ&amp;i</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Regular meeting</source>
        <translation>Sinh hoạt thường kỳ</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>Sinh hoạt chuyên đề</translation>
    </message>
    <message>
        <source>Cell-committee meeting</source>
        <translation>Họp chi ủy</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>Họp bất thường</translation>
    </message>
    <message>
        <source>Cell congress</source>
        <translation>Đại hội chi bộ</translation>
    </message>
    <message>
        <source>Admission ceremony</source>
        <translation>Lễ kết nạp</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Mở đầu</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Tiến hành</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Bí thư</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Danh sách điểm danh</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Đã đọc lại</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký đủ</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Đã lập gói</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Meeting of a party group</source>
        <translation>Sinh hoạt tổ đảng</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu đánh giá chất lượng</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Taken up: the minutes were changed</source>
        <translation>Tiếp thu: đã sửa biên bản</translation>
    </message>
    <message>
        <source>The minutes stay as they are</source>
        <translation>Giữ nguyên biên bản</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Biểu dương</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Phê bình</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Tại hội trường</translation>
    </message>
    <message>
        <source>At a remote point</source>
        <translation>Tại điểm cầu</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo tổ chức họp</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Thông báo kết luận</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo kết quả</translation>
    </message>
</context>
<context>
    <name>MeetingDayDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>Ngày sinh hoạt thường kỳ</translation>
    </message>
    <message>
        <source>Settle the day</source>
        <translation>Ghi quy định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>Vào một ngày trong tháng</translation>
    </message>
    <message>
        <source>On a day of the week</source>
        <translation>Vào một thứ trong tuần</translation>
    </message>
    <message>
        <source>Moves to the next working day</source>
        <translation>Chuyển sang ngày làm việc tiếp theo</translation>
    </message>
    <message>
        <source>Moves to the working day before</source>
        <translation>Chuyển lên ngày làm việc liền trước</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Giữ nguyên ngày</translation>
    </message>
    <message>
        <source>The cell &amp;meets</source>
        <translation>Chi bộ &amp;sinh hoạt</translation>
    </message>
    <message>
        <source>Day of the mo&amp;nth</source>
        <translation>&amp;Ngày trong tháng</translation>
    </message>
    <message>
        <source>&amp;Which in the month</source>
        <translation>&amp;Lần thứ mấy trong tháng</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>T&amp;hứ trong tuần</translation>
    </message>
    <message>
        <source>When that day is &amp;free, it</source>
        <translation>&amp;Gặp ngày nghỉ thì</translation>
    </message>
    <message>
        <source>The cell meets on &amp;Saturdays and Sundays too</source>
        <translation>Chi bộ sinh hoạt cả thứ &amp;Bảy, Chủ nhật</translation>
    </message>
    <message>
        <source>A&amp;lso free each year</source>
        <translation>Ngày &amp;khác cũng nghỉ hằng năm</translation>
    </message>
    <message>
        <source>Day and month, like 24/11, 22/12</source>
        <translation>Ngày và tháng, ví dụ 24/11, 22/12</translation>
    </message>
    <message>
        <source>Public holidays and Tết are known already.</source>
        <translation>Chương trình đã biết Tết và các ngày lễ.</translation>
    </message>
    <message>
        <source>From the mon&amp;th of</source>
        <translation>Áp dụng &amp;từ tháng (ghi một ngày trong tháng)</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Date, place and people of the meeting</source>
        <translation>Ngày, địa điểm và thành phần cuộc họp</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation>Triệu tập cuộc họp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
        <translation>&amp;Loại cuộc họp</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày họp</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Bắt đầu lúc</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>&amp;Kết thúc lúc</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Địa điể&amp;m</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Chủ trì</translation>
    </message>
    <message>
        <source>&amp;Minute-taker</source>
        <translation>&amp;Thư ký</translation>
    </message>
    <message>
        <source>&amp;Layout of the papers</source>
        <translation>Thể thức &amp;văn bản</translation>
    </message>
    <message>
        <source>Does somebody of the upper committee come? You may leave this empty and add guests later.</source>
        <translation>Có đại biểu của cấp trên dự không? Có thể để trống và thêm khách mời sau.</translation>
    </message>
    <message>
        <source>&amp;Guest from the upper committee</source>
        <translation>K&amp;hách mời của cấp trên</translation>
    </message>
    <message>
        <source>&amp;Office of the guest</source>
        <translation>Chức vụ khách mờ&amp;i</translation>
    </message>
    <message>
        <source>Top&amp;ic</source>
        <translation>Nội &amp;dung, chuyên đề</translation>
    </message>
    <message>
        <source>Party g&amp;roup</source>
        <translation>Tổ đản&amp;g</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>← All meetings</source>
        <translation>← Tất cả cuộc họp</translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation>Trở lại danh sách cuộc họp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;1 Prepare</source>
        <translation>&amp;1 Chuẩn bị</translation>
    </message>
    <message>
        <source>&amp;2 Hold</source>
        <translation>&amp;2 Tiến hành</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Begins: %1. Place: %2. Chair: %3. Minute-taker: %4.</source>
        <translation>Bắt đầu: %1. Địa điểm: %2. Chủ trì: %3. Thư ký: %4.</translation>
    </message>
    <message>
        <source>&amp;3 Score</source>
        <translation>&amp;3 Chấm điểm</translation>
    </message>
    <message>
        <source>&amp;4 Papers</source>
        <translation>&amp;4 Văn bản</translation>
    </message>
    <message>
        <source>&amp;5 Read back, close, sign</source>
        <translation>&amp;5 Đọc lại, kết thúc, ký</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>To the upper office</source>
        <translation>Gửi cấp trên</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month of a year, in numbers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Triệu tập cuộc họp…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Tìm &amp;kiếm</translation>
    </message>
    <message>
        <source>Date, kind, place or state</source>
        <translation>Ngày, loại, địa điểm hoặc tình trạng</translation>
    </message>
    <message>
        <source>No meeting is in the book yet. Call the first one; its agenda is proposed for you.</source>
        <translation>Trong sổ chưa có cuộc họp nào. Hãy triệu tập cuộc họp đầu tiên; chương trình họp được gợi ý sẵn.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Triệu tập cuộc họp…</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Mở cuộc họp</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tất cả các năm</translation>
    </message>
    <message>
        <source>&amp;Plan of the year…</source>
        <translation>Kế h&amp;oạch năm…</translation>
    </message>
    <message>
        <source>**While the meeting goes on**: F12 types a sentence that is kept under a few letters: type *nt* and F12, or F12 alone to choose one and to keep sentences of your own. F11 opens a window for the room, on a second screen if there is one: the item, who speaks and how long, how many are there, the result of votes, and nothing of what is written down. Who takes part from a remote point or by telephone is marked in the roll call, with how it was checked who is there; such members count as present. No regulation was found that says more.</source>
        <translation>**Trong buổi sinh hoạt**: F12 gõ một câu mẫu đã lưu theo chữ tắt: gõ *nt* rồi F12, hoặc chỉ F12 để chọn câu và lưu câu của mình. F11 mở màn hình hội trường, ở màn hình thứ hai nếu có: nội dung đang bàn, ai phát biểu và bao lâu, số người có mặt, kết quả biểu quyết; không hiện những gì đang ghi. Đảng viên dự tại điểm cầu hoặc qua điện thoại được ghi trong điểm danh kèm cách kiểm tra người dự; các đồng chí đó được tính là có mặt. Chưa tìm thấy quy định nói rõ hơn.</translation>
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
        <translation>## Sinh hoạt

Danh sách có tất cả các cuộc họp, mới nhất ở trên. **Triệu tập cuộc họp** (Ctrl+N) để lập cuộc họp mới; Enter mở cuộc họp đang chọn.

**Kế hoạch năm** (Ctrl+Shift+N) có mỗi tháng một dòng: ngày sinh hoạt theo quy định của chi bộ, đã tránh cuối tuần, Tết và ngày lễ, và chuyên đề; F2 lập kế hoạch tháng, một nút triệu tập cuộc họp của tháng.

**Sổ biên bản của năm** (Ctrl+Shift+B) xếp mọi biên bản đã khóa của năm đang xem, kèm phiếu đính chính và nghị quyết, nối tiếp nhau, có bìa, mục lục, số trang và trang kết sổ, để in, đóng sổ và lưu. Trang kết sổ nêu các cuộc họp chưa có biên bản đã khóa và các số bị khuyết.

Một cuộc họp có năm bước; Alt+1 đến Alt+5 chuyển đến từng bước:

1. **Chuẩn bị**: chương trình kèm nội dung đã hoãn, khách mời, báo vắng trước, tệp kèm theo.
2. **Tiến hành**: điểm danh, ý kiến phát biểu, nhiệm vụ, biểu quyết, bỏ phiếu kín.
3. **Chấm điểm**: điểm chất lượng cuộc họp, điền sẵn từ những gì đã ghi.
4. **Văn bản**: xem, in và lưu các văn bản; tài liệu đưa lên Sổ tay đảng viên điện tử trước và sau buổi sinh hoạt.
5. **Đọc lại, kết thúc, ký**: đọc biên bản trước hội nghị (F9), kết thúc và khóa biên bản, ký bằng mã PIN.

**Biểu quyết** (F7): quy định về số phiếu cho biết cần bao nhiêu và tính trên số nào; chỗ nào chưa đối chiếu được toàn văn thì mẫu nhập nói rõ, và sổ áp dụng điều đã chọn ở *Sổ và khóa*. Khi bỏ phiếu kín, chương trình in phiếu và ghi tổng số do ban kiểm phiếu báo cáo; trong sổ không có gì cho biết ai bỏ phiếu thế nào.

Mọi nội dung được lưu ngay. Esc trở lại danh sách. Biên bản đã khóa không sửa được nữa.</translation>
    </message>
    <message>
        <source>Book o&amp;f the year…</source>
        <translation>Sổ &amp;biên bản của năm…</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>First status</source>
        <translation>Trạng thái ban đầu</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>&amp;Diện đảng viên</translation>
    </message>
    <message>
        <source>Sit&amp;uation</source>
        <translation>Tình trạng &amp;sinh hoạt</translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation>&amp;Bắt đầu từ ngày</translation>
    </message>
    <message>
        <source>Left empty, it holds from the official date or the day of joining typed above, else from today.</source>
        <translation>Nếu để trống thì tính từ ngày chính thức hoặc ngày kết nạp đã gõ ở trên, nếu không có thì từ hôm nay.</translation>
    </message>
    <message>
        <source>On which paper (number, date, issuer)</source>
        <translation>Theo văn bản nào (số, ngày, cơ quan ban hành)</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Chính thức</translation>
    </message>
    <message>
        <source>Probationary</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Quần chúng ưu tú</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Đang sinh hoạt</translation>
    </message>
    <message>
        <source>Exempt from work and meetings</source>
        <translation>Được miễn công tác và sinh hoạt đảng</translation>
    </message>
    <message>
        <source>Away temporarily</source>
        <translation>Đi sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>Here temporarily</source>
        <translation>Đến sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>Party life suspended</source>
        <translation>Bị đình chỉ sinh hoạt đảng</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Đã chuyển đi</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Đã từ trần</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>Đã ra khỏi Đảng</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Bí thư</translation>
    </message>
    <message>
        <source>Deputy secretary</source>
        <translation>Phó bí thư</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Chi ủy viên</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>%1, exempt</source>
        <translation>%1, được miễn sinh hoạt</translation>
    </message>
    <message>
        <source>%1, away temporarily</source>
        <translation>%1, đi sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>%1, here temporarily</source>
        <translation>%1, đến sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, bị đình chỉ sinh hoạt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Bản thân</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Họ và tên khai sinh</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Giới tính</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Ngà&amp;y sinh</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Tôn giáo</translation>
    </message>
    <message>
        <source>&amp;Home place</source>
        <translation>&amp;Quê quán</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Các số</translation>
    </message>
    <message>
        <source>&amp;Identification number</source>
        <translation>Số định danh &amp;cá nhân</translation>
    </message>
    <message>
        <source>&amp;Party card number</source>
        <translation>Số &amp;thẻ đảng viên</translation>
    </message>
    <message>
        <source>Old party card number</source>
        <translation>Số thẻ đảng viên cũ</translation>
    </message>
    <message>
        <source>Pro&amp;file number</source>
        <translation>Số &amp;lý lịch</translation>
    </message>
    <message>
        <source>Party badges</source>
        <translation>Huy hiệu Đảng</translation>
    </message>
    <message>
        <source>In the Party</source>
        <translation>Trong Đảng</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>Chức &amp;vụ</translation>
    </message>
    <message>
        <source>&amp;Decision to admit</source>
        <translation>Quyết định &amp;kết nạp</translation>
    </message>
    <message>
        <source>&amp;Joined (ceremony)</source>
        <translation>Ngày kết nạ&amp;p (làm lễ)</translation>
    </message>
    <message>
        <source>Official since</source>
        <translation>Ngày chính thức</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>Cell of residence</source>
        <translation>Chi bộ nơi cư trú</translation>
    </message>
    <message>
        <source>&amp;Moved in, from where</source>
        <translation>Chuyển đến, từ đâ&amp;u</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>Học vấn và công tác</translation>
    </message>
    <message>
        <source>&amp;Education</source>
        <translation>Trì&amp;nh độ học vấn</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận chính trị</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Chuyên môn nghiệp vụ</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Ngoạ&amp;i ngữ</translation>
    </message>
    <message>
        <source>Job before joining</source>
        <translation>Nghề nghiệp trước khi vào Đảng</translation>
    </message>
    <message>
        <source>Job no&amp;w</source>
        <translation>Công việc đang là&amp;m</translation>
    </message>
    <message>
        <source>Army, police, retired</source>
        <translation>Quân đội, công an, hưu trí</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên lạc</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>Nơi cư t&amp;rú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Trạng thái mới</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>Từ ngà&amp;y</translation>
    </message>
    <message>
        <source>Un&amp;til, if for a term</source>
        <translation>Đế&amp;n ngày, nếu có thời hạn</translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation>Theo văn bản nào</translation>
    </message>
    <message>
        <source>&amp;Number and symbol</source>
        <translation>Số và &amp;ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>Ngày ban &amp;hành</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Party group in the cell</source>
        <translation>Tổ đảng</translation>
    </message>
    <message>
        <source>In this position since</source>
        <translation>Giữ chức vụ từ</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Card of the chosen member</source>
        <translation>Phiếu thông tin của đảng viên đang chọn</translation>
    </message>
    <message>
        <source>Choose a member in the list to see the card.</source>
        <translation>Chọn một đảng viên trong danh sách để xem phiếu thông tin.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <translation>Chưa ghi: %1.</translation>
    </message>
    <message>
        <source>Statuses by date</source>
        <translation>Trạng thái theo ngày</translation>
    </message>
    <message>
        <source>No status was recorded; counted as an official member.</source>
        <translation>Chưa ghi trạng thái nào; tính là đảng viên chính thức.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 đến %2: %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Từ %1: %2</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Văn bản: %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Ảnh của %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Quá trình</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>when, kind, what it was</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Dossier: %1 of %2 papers are there.</source>
        <translation>Hồ sơ: có %1 trong %2 loại giấy tờ.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Đảng viên mới</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Phiếu thông tin của %1</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Party card</source>
        <translation>Thẻ đảng viên</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ngày kết nạp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>&amp;New member…</source>
        <translation>&amp;Thêm đảng viên…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Sửa thông ti&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation>Tha&amp;y đổi trạng thái…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Nhập danh sá&amp;ch…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Tìm &amp;kiếm</translation>
    </message>
    <message>
        <source>Name, number or telephone</source>
        <translation>Họ tên, số hoặc điện thoại</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Lọc theo</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Đang trong danh sách</translation>
    </message>
    <message>
        <source>Everybody, also who left</source>
        <translation>Tất cả, kể cả người đã ra khỏi danh sách</translation>
    </message>
    <message>
        <source>Probationary members</source>
        <translation>Đảng viên dự bị</translation>
    </message>
    <message>
        <source>No members are in this book yet. Take over the list you have as a spreadsheet, or enter the members one by one with “New member”.</source>
        <translation>Trong sổ chưa có đảng viên nào. Hãy nhập danh sách đang có từ bảng tính, hoặc ghi từng đảng viên bằng nút “Thêm đảng viên”.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>%1 was entered into the list.</source>
        <translation>Đã ghi %1 vào danh sách.</translation>
    </message>
    <message>
        <source>The card of %1 was changed.</source>
        <translation>Đã sửa phiếu thông tin của %1.</translation>
    </message>
    <message>
        <source>The status of %1 was changed.</source>
        <translation>Đã thay đổi trạng thái của %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n official</source>
        <translation>
            <numerusform>%n chính thức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probationary</source>
        <translation>
            <numerusform>%n dự bị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n được miễn sinh hoạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away temporarily</source>
        <translation>
            <numerusform>%n đi sinh hoạt tạm thời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here temporarily</source>
        <translation>
            <numerusform>%n đến sinh hoạt tạm thời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n bị đình chỉ sinh hoạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on the list</source>
        <translation>
            <numerusform>%n đảng viên trong danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>31 members on the list: 29 official, 2 probationary.</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody here matches. Press Esc in the search field to see all again. %1</source>
        <comment>then the counts</comment>
        <translation>Không có ai phù hợp. Bấm Esc trong ô tìm kiếm để xem lại tất cả. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shown. %1</source>
        <comment>then the counts</comment>
        <translation>
            <numerusform>Đang hiện %n người. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>&amp;Xem theo ngày…</translation>
    </message>
    <message>
        <source>&amp;Books and lists</source>
        <translation>Sổ &amp;và danh sách</translation>
    </message>
    <message>
        <source>The card of %1 was put right; the slip can be printed.</source>
        <translation>Đã điều chỉnh phiếu thông tin của %1; có thể in phiếu điều chỉnh.</translation>
    </message>
    <message>
        <source>&amp;Show the line</source>
        <translation>Xe&amp;m dòng này</translation>
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
        <translation>## Đảng viên

Danh sách đảng viên của chi bộ, xếp theo tên. Chọn một đảng viên để đọc phiếu thông tin ở bên phải.

**Tìm kiếm** (Ctrl+F): gõ một phần họ tên, có dấu hoặc không dấu, hoặc vài chữ số của một số hay điện thoại.

**Thêm đảng viên** (Ctrl+N) và **Sửa thông tin** (F2) mở phiếu thông tin để ghi. Số nghi sai được báo nhưng không cản trở việc ghi. Nếu rời khỏi phiếu, nội dung đang gõ được giữ lại và lần sau hiện lại.

**Thay đổi trạng thái**: công nhận chính thức, miễn sinh hoạt, đi sinh hoạt tạm thời, chuyển đi và các trường hợp khác, từ ngày nào và theo văn bản nào. Các trạng thái trước vẫn ghi trên phiếu. Điều quy tắc còn nghi ngờ về một bước hiện ra khi đang gõ; điều không thể (bước sau khi từ trần, công nhận trước mười hai tháng mà không có lý do) thì bị từ chối. Ai chuyển đi, chuyển đến thì nên ghi ở **Chuyển sinh hoạt**.

**Nhập danh sách**: lấy từ một bảng tính. Trước khi thay đổi, từng dòng được cho xem sẽ thực hiện gì.

**Xem theo ngày** cho đọc danh sách và phiếu của một ngày khác. Có hai cách hỏi: **thực tế khi đó**, theo những gì sổ biết đến nay, và **khi đó sổ ghi gì**, tức là những gì đã ghi đến hết ngày đó. Lịch sử (Ctrl+H) cho xem như vậy với bất kỳ bản ghi nào.

**In** (Ctrl+P) in thông tin trong sổ về đảng viên đang chọn, **In danh sách** (Ctrl+Shift+P) in danh sách như đang thấy ở đây. Các danh sách, nhãn và số liệu khác ở *Sổ và danh sách*.</translation>
    </message>
</context>
<context>
    <name>MentionDialog</name>
    <message>
        <source>Praise, reminder, criticism</source>
        <translation>Biểu dương, nhắc nhở, phê bình</translation>
    </message>
    <message>
        <source>What the meeting sa&amp;ys</source>
        <translation>Hình &amp;thức</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Đồng &amp;chí</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Về việc</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
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
        <translation>&amp;Biểu dương, nhắc nhở, phê bình…</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>Đã xóa mục này.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Khôi phục</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Please check</source>
        <translation>Đề nghị kiểm tra</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang được dùng</translation>
    </message>
    <message>
        <source>Disk or printer</source>
        <translation>Đĩa hoặc máy in</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Không tin cậy</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Phiên bản mới hơn</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Ask for the file again, or restore a backup; if it happens again, call the ward party committee office.</source>
        <translation>Trong sổ không có gì bị thay đổi. Hãy đề nghị gửi lại tệp, hoặc phục hồi một bản sao lưu; nếu vẫn xảy ra, hãy gọi điện cho văn phòng đảng ủy phường.</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Do not use the file before the sender has confirmed it by telephone or in person.</source>
        <translation>Trong sổ không có gì bị thay đổi. Không dùng tệp này khi bên gửi chưa xác nhận qua điện thoại hoặc trực tiếp.</translation>
    </message>
    <message>
        <source>Nothing in the book was changed. Install the newer version of this program, then open the file again.</source>
        <translation>Trong sổ không có gì bị thay đổi. Hãy cài phiên bản mới hơn của chương trình này, rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>There are no notices yet.</source>
        <translation>Chưa có thông báo nào.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Where the file for the other computer is written: a stick or a folder</source>
        <translation>Nơi ghi tệp chuyển sang máy kia: USB hoặc thư mục</translation>
    </message>
    <message>
        <source>Move the book to another computer</source>
        <translation>Chuyển sổ sang máy khác</translation>
    </message>
    <message>
        <source>The book was handed over</source>
        <translation>Sổ đã được bàn giao</translation>
    </message>
    <message>
        <source>On this computer the book can be read and printed from now on, and nothing more is recorded in it.</source>
        <translation>Từ nay ở máy này sổ chỉ đọc và in được, không ghi thêm gì nữa.</translation>
    </message>
    <message>
        <source>A file with the whole book is written on a stick, encrypted, and on the other computer the book goes on from it. Here it ends: from then on it can only be read and printed on this computer.</source>
        <translation>Toàn bộ sổ được ghi thành một tệp mã hóa trên USB, và ở máy kia sổ được dùng tiếp từ tệp đó. Ở máy này sổ dừng lại: từ lúc đó chỉ đọc và in được.</translation>
    </message>
    <message>
        <source>This book was moved already and can only be read here. When the file for the other computer was lost before it was taken over, it is written again. Never take it over twice: there would be two books that each go on.</source>
        <translation>Sổ này đã chuyển đi và ở đây chỉ còn đọc được. Nếu tệp chuyển bị mất trước khi máy kia tiếp nhận thì ghi lại tệp. Tuyệt đối không tiếp nhận hai lần: sẽ thành hai sổ cùng ghi tiếp.</translation>
    </message>
    <message>
        <source>&amp;Stick or folder</source>
        <translation>&amp;USB hoặc thư mục</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>Thư mục &amp;khác…</translation>
    </message>
    <message>
        <source>&amp;Other computer</source>
        <translation>&amp;Máy kia</translation>
    </message>
    <message>
        <source>For the record, for example: new PC of the cultural house</source>
        <translation>Để ghi vào sổ, ví dụ: máy mới ở nhà văn hóa</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Đang ghi tệp</translation>
    </message>
    <message>
        <source>&amp;Write the file and end this copy</source>
        <translation>&amp;Ghi tệp và dừng sổ ở máy này</translation>
    </message>
    <message>
        <source>&amp;Write the file again</source>
        <translation>&amp;Ghi lại tệp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>The file is being written and read back. Leave the stick in.</source>
        <translation>Đang ghi tệp và đọc lại để so. Đừng rút USB.</translation>
    </message>
    <message>
        <source>The file %1 was written and read back, with a second one beside it. The stick may be taken out.

On the other computer:
1. Plug in the stick and start Cell Book.
2. Press “Take over a book that was moved here”. If a book is open there, it is under “Restore a backup” in the menu Book.
3. Choose the file %2 on the stick.
4. Type the passphrase of this book. The book opens and goes on there at once.

Take it over on one computer only, and empty the stick when the book is open there.</source>
        <translation>Tệp %1 đã được ghi và đọc lại, kèm một tệp thứ hai bên cạnh. Có thể rút USB.

Ở máy kia:
1. Cắm USB và mở chương trình Sổ Chi bộ.
2. Bấm “Tiếp nhận sổ chuyển đến máy này”. Nếu ở đó đang mở một sổ thì chọn “Phục hồi bản sao lưu” trong mục Quyển sổ.
3. Chọn tệp %2 trên USB.
4. Gõ cụm mật khẩu của sổ này. Sổ mở ra và dùng tiếp được ngay.

Chỉ tiếp nhận ở một máy, và khi sổ đã mở ở đó thì xóa tệp trên USB.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>What stands on its papers?</source>
        <translation>Ghi gì trên các văn bản của sổ này?</translation>
    </message>
    <message>
        <source>&amp;Name of the cell</source>
        <translation>Tên &amp;chi bộ</translation>
    </message>
    <message>
        <source>&amp;Name of the committee</source>
        <translation>Tên đảng ủ&amp;y</translation>
    </message>
    <message>
        <source>&amp;Upper organisation</source>
        <translation>Tổ chức đảng cấ&amp;p trên</translation>
    </message>
    <message>
        <source>P&amp;lace before the date</source>
        <translation>Địa danh trước n&amp;gày tháng</translation>
    </message>
    <message>
        <source>&amp;Meeting place</source>
        <translation>Địa điể&amp;m họp</translation>
    </message>
    <message>
        <source>&amp;Date of the last congress</source>
        <translation>Ngày đại &amp;hội gần nhất</translation>
    </message>
    <message>
        <source>&amp;Telephone of the office</source>
        <translation>Điện thoại của &amp;văn phòng</translation>
    </message>
    <message>
        <source>for example: Cell of residential group no. 5</source>
        <translation>ví dụ: Chi bộ tổ dân phố số 5</translation>
    </message>
    <message>
        <source>for example: Party committee of Hạp Lĩnh ward</source>
        <translation>ví dụ: Đảng ủy phường Hạp Lĩnh</translation>
    </message>
    <message>
        <source>for example: Party organisation of Hạp Lĩnh ward</source>
        <translation>ví dụ: Đảng bộ phường Hạp Lĩnh</translation>
    </message>
    <message>
        <source>for example: Party organisation of Bắc Ninh province</source>
        <translation>ví dụ: Đảng bộ tỉnh Bắc Ninh</translation>
    </message>
    <message>
        <source>for example: Hạp Lĩnh</source>
        <translation>ví dụ: Hạp Lĩnh</translation>
    </message>
    <message>
        <source>shown where help is needed</source>
        <translation>hiện ở những chỗ cần trợ giúp</translation>
    </message>
</context>
<context>
    <name>NewBookWizard</name>
    <message>
        <source>Begin a new book</source>
        <translation>Lập sổ mới</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Ma&amp;ke the book</source>
        <translation>&amp;Lập sổ</translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation>&amp;Mở sổ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>Make a signing key</source>
        <translation>Tạo khóa ký</translation>
    </message>
    <message>
        <source>The person who will sign chooses the PIN in private and types it twice. Nobody else should know it.</source>
        <translation>Người sẽ ký tự chọn mã PIN ở chỗ riêng và gõ hai lần. Không để ai khác biết.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Người ký</translation>
    </message>
    <message>
        <source>&amp;Signs as</source>
        <translation>Ký &amp;với vai trò</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>Mã &amp;PIN</translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation>Gõ &amp;lại mã PIN</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Hiện nội dung đang gõ</translation>
    </message>
    <message>
        <source>&amp;Replace the key this person has now, because its PIN or file was lost</source>
        <translation>&amp;Thay khóa hiện có của người này, vì mất mã PIN hoặc mất tệp</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Tạo &amp;khóa ký</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>From then on the book opens with the new passphrase only. Old copies of its folder keep the old one.</source>
        <translation>Từ đó chỉ mở được sổ bằng cụm mật khẩu mới. Các bản sao cũ của thư mục sổ vẫn dùng cụm cũ.</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Cụm &amp;mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>Đổi cụm mật &amp;khẩu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Objection at the reading</source>
        <translation>Ý kiến khi đọc lại biên bản</translation>
    </message>
    <message>
        <source>Change an objection</source>
        <translation>Sửa ý kiến</translation>
    </message>
    <message>
        <source>&amp;Who objects</source>
        <translation>Ai có ý &amp;kiến</translation>
    </message>
    <message>
        <source>T&amp;o what, and why</source>
        <translation>&amp;Nội dung, lý do</translation>
    </message>
    <message>
        <source>The meeting &amp;decides</source>
        <translation>Hội nghị &amp;quyết định</translation>
    </message>
    <message>
        <source>&amp;In its words</source>
        <translation>&amp;Cụ thể</translation>
    </message>
    <message>
        <source>&amp;Save the objection</source>
        <translation>&amp;Lưu ý kiến</translation>
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
        <translation>Ghi ý kiến &amp;lúc đọc lại…</translation>
    </message>
    <message>
        <source>The objection was removed.</source>
        <translation>Đã xóa ý kiến.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Đặt lại như &amp;cũ</translation>
    </message>
</context>
<context>
    <name>OpenExportDialog</name>
    <message>
        <source>Where the folder of the export is made: a stick or another folder</source>
        <translation>Nơi tạo thư mục bản xuất: USB hoặc thư mục khác</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Xuất mở</translation>
    </message>
    <message>
        <source>Write the whole book into an open folder</source>
        <translation>Ghi toàn bộ sổ ra thư mục mở</translation>
    </message>
    <message>
        <source>All members, meetings and papers as PDF, tables and text that other programs read; the book can be rebuilt from them. Passphrase and keys are not among them.</source>
        <translation>Toàn bộ đảng viên, cuộc họp và văn bản ở dạng PDF, bảng và văn bản mà chương trình khác đọc được; có thể dựng lại sổ từ đó. Không có cụm mật khẩu và khóa.</translation>
    </message>
    <message>
        <source>The folder is not encrypted. Whoever has it can read everything.</source>
        <translation>Thư mục không được mã hóa. Ai có nó đều đọc được tất cả.</translation>
    </message>
    <message>
        <source>New &amp;folder:</source>
        <translation>Thư &amp;mục mới:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>I &amp;know that anybody can read it, and I keep it like the paper book</source>
        <translation>Tôi &amp;biết ai cũng đọc được và sẽ giữ như sổ giấy</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>The export lies in %1: %2 records, %3 entries of the log, %4 kept files, %5 papers. It was noted in the book.
README.txt in the folder says how it is checked.</source>
        <translation>Bản xuất nằm ở %1: %2 bản ghi, %3 mục nhật ký, %4 tệp lưu giữ, %5 văn bản. Việc này đã được ghi vào sổ.
Tệp README.txt trong thư mục cho biết cách kiểm tra.</translation>
    </message>
    <message>
        <source>The folder is being written…</source>
        <translation>Đang ghi thư mục…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Write down these 30 digits of the key that signed it and keep them elsewhere: %1</source>
        <translation>Hãy ghi lại 30 chữ số của khóa đã ký và cất ở nơi khác: %1</translation>
    </message>
</context>
<context>
    <name>OpenExporting</name>
    <message>
        <source>**Open export** writes the whole book into a folder of papers, tables and text that other programs read, for the day this program is no longer there, or for an archive. The folder is **not encrypted**: whoever has it can read everything. The book notes each export. A book can be made of the folder again with `sochibo-cli rebuild`.</source>
        <translation>**Xuất mở** ghi toàn bộ sổ vào một thư mục gồm văn bản, bảng và tệp chữ mà chương trình khác đọc được, phòng khi không còn chương trình này, hoặc để lưu trữ. Thư mục **không được mã hóa**: ai có nó đều đọc được tất cả. Sổ ghi lại mỗi lần xuất. Có thể dựng lại sổ từ thư mục bằng `sochibo-cli rebuild`.</translation>
    </message>
    <message>
        <source>Open e&amp;xport…</source>
        <translation>&amp;Xuất mở…</translation>
    </message>
</context>
<context>
    <name>OpinionList</name>
    <message>
        <source>guest</source>
        <translation>khách mời</translation>
    </message>
    <message>
        <source>The opinion was removed.</source>
        <translation>Đã xóa ý kiến phát biểu.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Khôi phụ&amp;c</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Who gave the opinion</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến phát biểu</translation>
    </message>
    <message>
        <source>Opinion of %1</source>
        <translation>Ý kiến phát biểu của %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung phát biểu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove the opinion</source>
        <translation>Xóa ý kiến phát biểu</translation>
    </message>
    <message>
        <source>Remove the opinion of %1</source>
        <translation>Xóa ý kiến phát biểu của %1</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Transfer of %1. What is recorded here stays; a mistake is put right by a new transfer.</source>
        <translation>Chuyển sinh hoạt của %1. Điều ghi ở đây giữ nguyên; ghi nhầm thì lập lần chuyển mới.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Lý &amp;do</translation>
    </message>
    <message>
        <source>Rec&amp;ord it</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Accepted here</source>
        <translation>Tiếp nhận vào chi bộ này</translation>
    </message>
    <message>
        <source>Not accepted here</source>
        <translation>Không tiếp nhận vào chi bộ này</translation>
    </message>
    <message>
        <source>Accepted there, as its paper says</source>
        <translation>Nơi đến đã tiếp nhận, theo giấy</translation>
    </message>
    <message>
        <source>Not accepted there, counts here again</source>
        <translation>Nơi đến không tiếp nhận, lại tính ở đây</translation>
    </message>
    <message>
        <source>Nothing came of it, nothing was handed over</source>
        <translation>Không chuyển nữa, chưa giao gì</translation>
    </message>
    <message>
        <source>The time is over, back home</source>
        <translation>Hết thời hạn, đã trở về</translation>
    </message>
    <message>
        <source>The reason is not recorded yet. Record it, or close once more to leave it.</source>
        <translation>Lý do chưa được ghi. Hãy ghi lại, hoặc đóng lần nữa để bỏ.</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Take in a packet</source>
        <translation>Nhận gói chuyển sinh hoạt</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Từ: %1</translation>
    </message>
    <message>
        <source>Member: %1, born %2</source>
        <translation>Đảng viên: %1, sinh %2</translation>
    </message>
    <message>
        <source>Introduction: %1, %2; dues paid up to %3</source>
        <translation>Giấy giới thiệu: %1, %2; đảng phí đã đóng đến %3</translation>
    </message>
    <message>
        <source>For a time, until %1</source>
        <translation>Tạm thời, đến %1</translation>
    </message>
    <message>
        <source>Is in this book already: %1</source>
        <translation>Đã có trong sổ này: %1</translation>
    </message>
    <message>
        <source>The &amp;30 digits</source>
        <translation>&amp;30 chữ số</translation>
    </message>
    <message>
        <source>&amp;Papers presented on</source>
        <translation>&amp;Xuất trình giấy tờ ngày</translation>
    </message>
    <message>
        <source>What is announced to go along:</source>
        <translation>Bên gửi báo có kèm theo:</translation>
    </message>
    <message>
        <source>&amp;Take in the packet</source>
        <translation>&amp;Nhận gói</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Văn bản đã gửi tới máy in.</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Lưu văn bản thành tệp PDF</translation>
    </message>
    <message>
        <source>The paper is saved as %1.</source>
        <translation>Văn bản đã được lưu là %1.</translation>
    </message>
    <message>
        <source>&amp;Number of ballots</source>
        <translation>&amp;Số phiếu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>The paper is being put together. Larger books take a few seconds.</source>
        <translation>Đang lập văn bản. Sổ lớn mất vài giây.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>No pages</source>
        <translation>Chưa có trang nào</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;n văn bản…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Lưu thành &amp;tệp PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Văn bản đã được chuyển đến máy in.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Các văn bản</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>Người được &amp;mời</translation>
    </message>
    <message>
        <source>Save all in a &amp;folder…</source>
        <translation>&amp;Lưu tất cả vào thư mục…</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Lưu văn bản thành tệp PDF</translation>
    </message>
    <message>
        <source>The paper is saved as %1.</source>
        <translation>Văn bản đã được lưu là %1.</translation>
    </message>
    <message>
        <source>Save all papers of the meeting in a folder</source>
        <translation>Lưu mọi văn bản của cuộc họp vào một thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1.</source>
        <translation>
            <numerusform>Đã lưu %n văn bản vào %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are saved in %1. Not complete yet: %2.</source>
        <translation>
            <numerusform>Đã lưu %n văn bản vào %1. Chưa đủ: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: the paper says so until the minutes are closed.</source>
        <translation>Dự thảo: văn bản ghi chữ dự thảo cho đến khi biên bản kết thúc và khóa.</translation>
    </message>
    <message>
        <source>The minutes are closed.</source>
        <translation>Biên bản đã kết thúc và khóa.</translation>
    </message>
    <message>
        <source>What is missing is filled in at step 1 (Prepare), step 2 (Hold) or step 3 (Score). The paper appears here by itself then.</source>
        <translation>Phần còn thiếu được ghi ở bước 1 (Chuẩn bị), bước 2 (Tiến hành) hoặc bước 3 (Chấm điểm). Sau đó văn bản tự hiện ở đây.</translation>
    </message>
    <message>
        <source>For the app, before the meeting</source>
        <translation>Đưa lên Sổ tay, trước sinh hoạt</translation>
    </message>
    <message>
        <source>For the app, after the meeting</source>
        <translation>Đưa lên Sổ tay, sau sinh hoạt</translation>
    </message>
    <message>
        <source>&amp;Write the files into a folder…</source>
        <translation>Ghi tệp &amp;vào thư mục…</translation>
    </message>
    <message>
        <source>Where the folder for the app is made</source>
        <translation>Nơi tạo thư mục cho ứng dụng</translation>
    </message>
    <message>
        <source>The files for the app are in %1.</source>
        <translation>Các tệp cho ứng dụng nằm trong %1.</translation>
    </message>
    <message>
        <source>It is marked as not put into the app.</source>
        <translation>Đã ghi là chưa đưa lên ứng dụng.</translation>
    </message>
    <message>
        <source>It is marked as put into the app today.</source>
        <translation>Đã ghi là hôm nay đưa lên ứng dụng.</translation>
    </message>
    <message>
        <source>Put into the app on %1.</source>
        <translation>Đã đưa lên ứng dụng ngày %1.</translation>
    </message>
    <message>
        <source>Due in the app by %1.</source>
        <translation>Phải đưa lên ứng dụng chậm nhất ngày %1.</translation>
    </message>
    <message>
        <source>The rules of this meeting ask for nothing in the app.</source>
        <translation>Quy định của cuộc họp này không yêu cầu đưa lên ứng dụng.</translation>
    </message>
    <message>
        <source>Not put into the &amp;app after all</source>
        <translation>Thực ra &amp;chưa đưa lên</translation>
    </message>
    <message>
        <source>Mark as put into the &amp;app</source>
        <translation>Ghi là đã đư&amp;a lên</translation>
    </message>
    <message numerus="yes">
        <source>%n slips correct these minutes and are printed behind them. The saved file is the one that was signed; the slips are saved beside it.</source>
        <translation>
            <numerusform>Biên bản này có %n phiếu đính chính, được in ngay sau biên bản. Tệp được lưu là tệp đã ký; các phiếu được lưu bên cạnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give it its number</source>
        <translation>Lấy &amp;số văn bản</translation>
    </message>
    <message>
        <source>The paper has the number %1.</source>
        <translation>Văn bản có số %1.</translation>
    </message>
    <message>
        <source>Draft: the paper says so until it has its number.</source>
        <translation>Dự thảo: văn bản ghi chữ dự thảo cho đến khi có số.</translation>
    </message>
    <message>
        <source>Draft: it got no number while the minutes were open.</source>
        <translation>Dự thảo: văn bản chưa được lấy số trước khi khóa biên bản.</translation>
    </message>
    <message>
        <source>It has the number %1 of %2.</source>
        <translation>Số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Left out, because they have no number: %1.</source>
        <translation>Không lưu vì chưa có số: %1.</translation>
    </message>
    <message>
        <source>This program lays these minutes out otherwise now. Here is the text that was signed, word for word; the saved file is the one that was signed.</source>
        <translation>Phần mềm hiện nay trình bày biên bản này khác đi. Đây là nguyên văn nội dung đã ký; tệp được lưu là tệp đã ký.</translation>
    </message>
    <message>
        <source>Remo&amp;ve this resolution</source>
        <translation>Xóa nghị qu&amp;yết này</translation>
    </message>
    <message>
        <source>&amp;Words of this paper…</source>
        <translation>Câu chữ của văn &amp;bản này…</translation>
    </message>
    <message>
        <source>The resolution was removed.</source>
        <translation>Đã xóa nghị quyết.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>Resolution: admit %1</source>
        <translation>Nghị quyết kết nạp %1</translation>
    </message>
    <message>
        <source>Resolution: recognise %1</source>
        <translation>Nghị quyết công nhận %1</translation>
    </message>
    <message>
        <source>Change this resol&amp;ution…</source>
        <translation>Sửa nghị q&amp;uyết này…</translation>
    </message>
    <message>
        <source>Resol&amp;ution on a person…</source>
        <translation>Nghị q&amp;uyết kết nạp, công nhận…</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that do not belong together are strong and easy to remember.</source>
        <translation>Bốn từ không liên quan với nhau vừa mạnh vừa dễ nhớ.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n letters</source>
        <translation>
            <numerusform>Quá ngắn: cần ít nhất %n chữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Too plain: it repeats itself or is a row</source>
        <translation>Quá đơn giản: lặp lại hoặc là một dãy liền nhau</translation>
    </message>
    <message>
        <source>Too common: everybody tries this first</source>
        <translation>Quá phổ biến: ai cũng thử cụm này trước tiên</translation>
    </message>
    <message>
        <source>Good enough; longer is stronger</source>
        <translation>Tạm được; dài hơn thì mạnh hơn</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mạnh</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>Gõ lại cụ&amp;m mật khẩu</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Hiện nội dung đang gõ</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Which passphrase locks it?</source>
        <translation>Khóa sổ bằng cụm mật khẩu nào?</translation>
    </message>
    <message>
        <source>Nothing that is marked MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) may be put into this book.</source>
        <translation>Không được đưa vào sổ này tài liệu có dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT (bí mật nhà nước).</translation>
    </message>
    <message>
        <source>I have read this and will keep to &amp;it</source>
        <translation>Đã đọc &amp;và cam kết thực hiện</translation>
    </message>
    <message>
        <source>Nobody can open the book without it, and nobody can find it out for you. Write it down and keep the paper in the safe.</source>
        <translation>Không có cụm mật khẩu thì không ai mở được sổ, và không ai tìm lại được. Hãy ghi ra giấy và cất tờ giấy vào két.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Gõ một phần họ tên</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>Petition</name>
    <message>
        <source>The cell committee</source>
        <translation>Chi ủy</translation>
    </message>
    <message>
        <source>The upper party organisation</source>
        <translation>Cấp ủy cấp trên</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa có trả lời</translation>
    </message>
    <message>
        <source>Accepted and done</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Accepted and planned</source>
        <translation>Sẽ giải quyết</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Giải quyết một phần</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không chấp nhận</translation>
    </message>
    <message>
        <source>Passed on to who is competent</source>
        <translation>Đã chuyển cấp có thẩm quyền</translation>
    </message>
    <message>
        <source>Withdrawn by who asked</source>
        <translation>Người kiến nghị rút</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>Cả hội nghị</translation>
    </message>
    <message>
        <source>Somebody whose name is not known here</source>
        <translation>Người không còn rõ tên</translation>
    </message>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1, quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, waits for %n day(s)</source>
        <translation>
            <numerusform>%1, đã chờ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, hạn %2</translation>
    </message>
    <message>
        <source>%1 on %2, who asked was not told yet</source>
        <translation>%1 ngày %2, chưa báo người kiến nghị</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>No %1, %2 to %3: %4</source>
        <translation>Số %1, %2 gửi %3: %4</translation>
    </message>
</context>
<context>
    <name>PetitionAnswerDialog</name>
    <message>
        <source>Answer to a petition</source>
        <translation>Trả lời kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>&amp;Answer or reason in words</source>
        <translation>&amp;Nội dung trả lời hoặc lý do</translation>
    </message>
    <message>
        <source>&amp;Day of the answer</source>
        <translation>N&amp;gày trả lời</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>Hạn g&amp;iải quyết</translation>
    </message>
    <message>
        <source>&amp;Told who asked on</source>
        <translation>&amp;Báo người kiến nghị ngày</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>chưa báo</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Lưu câu trả lời</translation>
    </message>
</context>
<context>
    <name>PetitionDialog</name>
    <message>
        <source>New petition</source>
        <translation>Kiến nghị mới</translation>
    </message>
    <message>
        <source>Change a petition</source>
        <translation>Sửa kiến nghị</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Who &amp;asks</source>
        <translation>N&amp;gười kiến nghị</translation>
    </message>
    <message>
        <source>Addressed &amp;to</source>
        <translation>&amp;Kính gửi</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>&amp;Tên cơ quan</translation>
    </message>
    <message>
        <source>Answer expected &amp;by</source>
        <translation>Hạn t&amp;rả lời</translation>
    </message>
    <message>
        <source>&amp;Save the petition</source>
        <translation>&amp;Lưu kiến nghị</translation>
    </message>
</context>
<context>
    <name>PetitionReopenDialog</name>
    <message>
        <source>Open a petition again</source>
        <translation>Mở lại kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Mở lại</translation>
    </message>
</context>
<context>
    <name>PetitionsView</name>
    <message>
        <source>No</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Ngày nêu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Trả lời…</translation>
    </message>
    <message>
        <source>&amp;Told today</source>
        <translation>Đã &amp;báo hôm nay</translation>
    </message>
    <message>
        <source>&amp;Open again…</source>
        <translation>&amp;Mở lại…</translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation>Đến &amp;cuộc họp</translation>
    </message>
    <message>
        <source>Find a petition, its number or who is to answer</source>
        <translation>Tìm kiến nghị, số hoặc nơi trả lời</translation>
    </message>
    <message>
        <source>Find a petition</source>
        <translation>Tìm kiến nghị</translation>
    </message>
    <message>
        <source>Which petitions are shown</source>
        <translation>Hiện những kiến nghị nào</translation>
    </message>
    <message>
        <source>Open petitions</source>
        <translation>Kiến nghị chưa xong</translation>
    </message>
    <message>
        <source>Overdue, or silent for a month</source>
        <translation>Quá hạn hoặc im lặng quá một tháng</translation>
    </message>
    <message>
        <source>Answered and told</source>
        <translation>Đã trả lời và báo lại</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>No petition of a cell to the upper level stands here. They come with the bundles of the cells.</source>
        <translation>Chưa có kiến nghị nào của chi bộ gửi cấp trên. Kiến nghị đến cùng các gói của chi bộ.</translation>
    </message>
    <message>
        <source>No petition is waiting here. Petitions are raised while a meeting is held (F8) and stand here until they are answered and whoever asked was told.</source>
        <translation>Không có kiến nghị nào đang chờ. Kiến nghị được ghi khi họp (F8) và nằm ở đây cho đến khi có trả lời và đã báo lại người kiến nghị.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Đã ghi câu trả lời.</translation>
    </message>
    <message>
        <source>It is recorded that whoever asked was told today.</source>
        <translation>Đã ghi: hôm nay đã báo lại người kiến nghị.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Bỏ ghi</translation>
    </message>
    <message>
        <source>The petition is open again; its history keeps the answer it had.</source>
        <translation>Kiến nghị đã được mở lại; lịch sử vẫn giữ câu trả lời trước.</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>No sentence is chosen.</source>
        <translation>Chưa chọn câu nào.</translation>
    </message>
    <message>
        <source>The sentence is kept. It is typed by %1 and F12.</source>
        <translation>Đã lưu câu mẫu. Gõ %1 rồi F12 để dùng.</translation>
    </message>
    <message>
        <source>The sentence was removed. It can be put back by undo.</source>
        <translation>Đã xóa câu mẫu. Có thể lấy lại bằng lệnh hoàn tác.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>letters, sentence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Its letters, or words of it; up and down choose, Enter takes it</source>
        <translation>Chữ tắt hoặc từ trong câu; mũi tên lên xuống để chọn, Enter để dùng</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Chữ tắt</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>“…” where something is to be typed, {tên} for the name of whoever speaks</source>
        <translation>Dấu “…” ở chỗ cần gõ thêm, {tên} là tên người phát biểu</translation>
    </message>
    <message>
        <source>&amp;Keep this sentence</source>
        <translation>&amp;Lưu câu này</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen one</source>
        <translation>&amp;Xóa câu đang chọn</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Dùng câu này</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Sign with PIN</source>
        <translation>Ký bằng mã PIN</translation>
    </message>
    <message>
        <source>%1 (%2) signs the minutes. The signer types the PIN in person.</source>
        <translation>%1 (%2) ký biên bản. Người ký tự tay gõ mã PIN.</translation>
    </message>
    <message>
        <source>Checking the PIN takes a moment.</source>
        <translation>Việc kiểm tra mã PIN cần một lát.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký biên bản</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation>Tạo khóa ký</translation>
    </message>
    <message>
        <source>%1 (%2) chooses a PIN of at least 4 characters and types it twice. Nobody else should know it.</source>
        <translation>%1 (%2) tự chọn mã PIN có ít nhất 4 ký tự và gõ hai lần. Không để ai khác biết.</translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be recovered; a new key has to be made then. What was signed stays signed.</source>
        <translation>Mã PIN đã quên không lấy lại được; khi đó phải tạo khóa mới. Những gì đã ký vẫn giữ nguyên chữ ký.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tạo khóa ký</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>Mã &amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>Gõ &amp;lại mã PIN</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Hiện nội dung đang gõ</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>First</source>
        <translation>Đầu tiên</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Lần thứ hai</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Lần thứ ba</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Lần thứ tư</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Cuối cùng</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>The cell meets on day %1 of each month</source>
        <translation>Chi bộ sinh hoạt thường kỳ ngày %1 hằng tháng</translation>
    </message>
    <message>
        <source>The cell meets each month on this day: %1 %2</source>
        <translation>Chi bộ sinh hoạt thường kỳ vào %2, lần %1 trong tháng</translation>
    </message>
    <message>
        <source>moved to the next working day when it is free</source>
        <translation>gặp ngày nghỉ thì chuyển sang ngày làm việc tiếp theo</translation>
    </message>
    <message>
        <source>moved to the working day before when it is free</source>
        <translation>gặp ngày nghỉ thì chuyển lên ngày làm việc liền trước</translation>
    </message>
    <message>
        <source>also when it is free</source>
        <translation>kể cả khi gặp ngày nghỉ</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>PlanMonthDialog</name>
    <message>
        <source>What you typed before is back.</source>
        <translation>Đã lấy lại nội dung đang gõ lần trước.</translation>
    </message>
    <message>
        <source>Plan of the month %1/%2</source>
        <translation>Kế hoạch tháng %1/%2</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Lưu kế hoạch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Theme of a thematic meeting</source>
        <translation>&amp;Chuyên đề sinh hoạt</translation>
    </message>
    <message>
        <source>&amp;Who prepares it</source>
        <translation>&amp;Người chuẩn bị</translation>
    </message>
    <message>
        <source>&amp;Day, where not by the rule</source>
        <translation>N&amp;gày, nếu không theo quy định</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>G&amp;hi chú</translation>
    </message>
    <message>
        <source>Take this theme &amp;again</source>
        <translation>&amp;Lấy lại chuyên đề này</translation>
    </message>
    <message>
        <source>No theme was planned or discussed yet.</source>
        <translation>Chưa có chuyên đề nào trong kế hoạch hoặc đã sinh hoạt.</translation>
    </message>
    <message>
        <source>Themes of the cell:</source>
        <translation>Các chuyên đề của chi bộ:</translation>
    </message>
</context>
<context>
    <name>PollDialog</name>
    <message>
        <source>Next ballot</source>
        <translation>Bỏ phiếu tiếp</translation>
    </message>
    <message>
        <source>New secret ballot</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>Change a secret ballot</source>
        <translation>Sửa lần bỏ phiếu kín</translation>
    </message>
    <message>
        <source>&amp;What is decided</source>
        <translation>&amp;Nội dung bỏ phiếu</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Quy định về số phiếu</translation>
    </message>
    <message>
        <source>How many are to be &amp;elected</source>
        <translation>&amp;Số lượng cần bầu</translation>
    </message>
    <message>
        <source>&amp;Order of the names</source>
        <translation>&amp;Thứ tự họ tên</translation>
    </message>
    <message>
        <source>Counting &amp;team, the head first</source>
        <translation>Ban &amp;kiểm phiếu, trưởng ban đứng đầu</translation>
    </message>
    <message>
        <source>Part of a name, Enter adds</source>
        <translation>Một phần họ tên, Enter để thêm</translation>
    </message>
    <message>
        <source>&amp;Prepare the next ballot</source>
        <translation>&amp;Lập phiếu lần tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Save the ballot</source>
        <translation>&amp;Lưu lần bỏ phiếu</translation>
    </message>
    <message>
        <source>Ca&amp;ndidates</source>
        <translation>&amp;Danh sách bầu cử</translation>
    </message>
    <message>
        <source>Who is give&amp;n a level</source>
        <translation>&amp;Danh sách được xếp loại</translation>
    </message>
    <message>
        <source>Matters o&amp;n the ballot</source>
        <translation>Các nội &amp;dung trên phiếu</translation>
    </message>
    <message>
        <source>Type a matter, Enter adds</source>
        <translation>Gõ nội dung, Enter để thêm</translation>
    </message>
    <message>
        <source>The list has more names than are to be elected, at most %1.</source>
        <translation>Danh sách phải có số dư, nhiều nhất %1 người.</translation>
    </message>
    <message>
        <source>Elected where there are %1 official members or more, at most %2 people.</source>
        <translation>Bầu khi chi bộ có từ %1 đảng viên chính thức trở lên, nhiều nhất %2 người.</translation>
    </message>
    <message>
        <source>Nobody and nothing stands on the ballot yet.</source>
        <translation>Phiếu chưa có ai, chưa có nội dung nào.</translation>
    </message>
</context>
<context>
    <name>PositionsDialog</name>
    <message>
        <source>Positions after the elections</source>
        <translation>Chức vụ sau bầu cử</translation>
    </message>
    <message>
        <source>This is what the elections change on the member cards. The result needs the approval of the upper level: type the day from which it holds, and leave out what is not approved.</source>
        <translation>Kết quả bầu cử làm thay đổi chức vụ trên phiếu đảng viên như sau. Kết quả phải được cấp trên chuẩn y: hãy nhập ngày bắt đầu giữ chức vụ và bỏ chọn người chưa được chuẩn y.</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <comment>name, new position, old position</comment>
        <translation>%1: %2, trước đây là %3</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>Set on the &amp;cards</source>
        <translation>&amp;Ghi vào phiếu đảng viên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone an item</source>
        <translation>Hoãn một nội dung</translation>
    </message>
    <message>
        <source>“%1” will stand on the agenda of the next meeting of this kind. The minutes say why it was postponed.</source>
        <translation>“%1” sẽ có trong chương trình kỳ sinh hoạt sau cùng loại. Biên bản ghi lý do hoãn.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Postpone the item</source>
        <translation>&amp;Hoãn nội dung</translation>
    </message>
</context>
<context>
    <name>PostponeRow</name>
    <message>
        <source>Postponed to the next meeting of this kind: %1</source>
        <translation>Hoãn sang kỳ sinh hoạt sau: %1</translation>
    </message>
    <message>
        <source>Taken over from the meeting of %1, which postponed it.</source>
        <translation>Nội dung hoãn ở buổi sinh hoạt ngày %1, chuyển sang buổi này.</translation>
    </message>
    <message>
        <source>Deal with &amp;it after all</source>
        <translation>&amp;Vẫn thực hiện nội dung này</translation>
    </message>
    <message>
        <source>Postpone this &amp;item…</source>
        <translation>H&amp;oãn nội dung này…</translation>
    </message>
    <message>
        <source>Deal with %1 after all</source>
        <translation>Vẫn thực hiện %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Hoãn %1</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>The minutes are closed: nothing here can be changed any more.</source>
        <translation>Biên bản đã kết thúc và khóa: ở đây không sửa được nữa.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>&amp;Add item…</source>
        <translation>&amp;Thêm mục…</translation>
    </message>
    <message>
        <source>&amp;Edit… (F2)</source>
        <translation>Sửa mụ&amp;c… (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Chuyển lên (Alt+Lên)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Chuyển xuống (Alt+Xuống)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Xóa mục (Del)</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Số phút dự kiến</translation>
    </message>
    <message>
        <source>&amp;Date, place and people…</source>
        <translation>&amp;Ngày, địa điểm và thành phần…</translation>
    </message>
    <message>
        <source>From the last meeting</source>
        <translation>Từ cuộc họp trước</translation>
    </message>
    <message>
        <source>“%1” is removed from the agenda.</source>
        <translation>Đã xóa “%1” khỏi chương trình.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Phục hồi mục</translation>
    </message>
    <message>
        <source>Planned: %1 minutes.</source>
        <translation>Dự kiến: %1 phút.</translation>
    </message>
    <message>
        <source>Planned: %1 minutes. The rules ask for at least %2.</source>
        <translation>Dự kiến: %1 phút. Quy định yêu cầu ít nhất %2 phút.</translation>
    </message>
    <message>
        <source>Planned: %1 minutes; the rules ask for at least %2.</source>
        <translation>Dự kiến: %1 phút; quy định yêu cầu ít nhất %2 phút.</translation>
    </message>
    <message>
        <source>%1 presents everything. A meeting is livelier when several people present.</source>
        <translation>%1 trình bày tất cả các mục. Cuộc họp sôi nổi hơn khi có nhiều người trình bày.</translation>
    </message>
    <message>
        <source>There is no resolution before this meeting.</source>
        <translation>Trước cuộc họp này chưa có nghị quyết nào.</translation>
    </message>
    <message>
        <source>Last resolution: %1.</source>
        <translation>Nghị quyết gần nhất: %1.</translation>
    </message>
    <message>
        <source>No tasks are carried over.</source>
        <translation>Không có nhiệm vụ nào chuyển sang.</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: still open</source>
        <translation>• %1 – %2, thời hạn %3: chưa kết thúc</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: done. %4</source>
        <translation>• %1 – %2, thời hạn %3: hoàn thành. %4</translation>
    </message>
    <message>
        <source>• %1 – %2, deadline %3: dropped. %4</source>
        <translation>• %1 – %2, thời hạn %3: thôi thực hiện. %4</translation>
    </message>
    <message>
        <source>%1 (postponed: %2)</source>
        <translation>%1 (đã hoãn: %2)</translation>
    </message>
    <message>
        <source>%1 (postponed on %2)</source>
        <translation>%1 (hoãn từ buổi ngày %2)</translation>
    </message>
    <message>
        <source>Planned: %1 minutes for the regular and the thematic meeting of the day. The rules ask for at least %2 for both.</source>
        <translation>Dự kiến %1 phút cho cả sinh hoạt thường kỳ và chuyên đề trong ngày. Quy định cả hai ít nhất %2 phút.</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Read the minutes to the meeting</source>
        <translation>Đọc biên bản trước hội nghị</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Further (Space)</source>
        <translation>&amp;Tiếp (phím cách)</translation>
    </message>
    <message>
        <source>&amp;Close (Esc)</source>
        <translation>Đón&amp;g (Esc)</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>The book is ready</source>
        <translation>Sổ đã sẵn sàng</translation>
    </message>
    <message>
        <source>The book of %1 was made in %2.</source>
        <translation>Sổ của %1 đã được lập tại %2.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Return minutes to the cell</source>
        <translation>Trả lại biên bản cho chi bộ</translation>
    </message>
    <message>
        <source>%1: the cell reads the reason when it takes in the next receipt.</source>
        <translation>%1: chi bộ đọc được lý do khi tiếp nhận biên nhận lần tới.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Return the minutes</source>
        <translation>&amp;Trả lại biên bản</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Take in a receipt</source>
        <translation>Nhận biên nhận vào sổ</translation>
    </message>
    <message>
        <source>The packet went to: %1</source>
        <translation>Gói đã gửi đến: %1</translation>
    </message>
    <message>
        <source>The receipt says that it is from: %1</source>
        <translation>Biên nhận ghi là của: %1</translation>
    </message>
    <message>
        <source>The member was accepted on %1.</source>
        <translation>Đảng viên được tiếp nhận ngày %1.</translation>
    </message>
    <message>
        <source>The member was not accepted: %1</source>
        <translation>Đảng viên không được tiếp nhận: %1</translation>
    </message>
    <message>
        <source>This organisation is not enrolled here, so nothing vouches for its key. Ask there by telephone for the 30 digits of its key and compare:
%1</source>
        <translation>Tổ chức này chưa được đăng ký trong sổ nên không có gì bảo đảm cho khóa của họ. Hãy gọi điện hỏi 30 chữ số của khóa và so với:
%1</translation>
    </message>
    <message>
        <source>The &amp;digits are these, take it in</source>
        <translation>Đúng các &amp;chữ số này, nhận vào sổ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ReconcileView</name>
    <message>
        <source>Only on the other list</source>
        <translation>Chỉ có ở danh sách cấp trên</translation>
    </message>
    <message>
        <source>Only in the handbook</source>
        <translation>Chỉ có trong sổ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>Theirs taken</source>
        <translation>Theo cấp trên</translation>
    </message>
    <message>
        <source>Ours kept</source>
        <translation>Giữ theo sổ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it was settled: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Nội dung khác</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>On the other list</source>
        <translation>Danh sách cấp trên</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Compare with a list from above</source>
        <translation>Đối chiếu với danh sách của cấp trên</translation>
    </message>
    <message>
        <source>## Compare with a list from above

Every three months the handbook is compared with the list that the upper level keeps. *Compare with a list…* asks for the file (.xlsx or .csv), for who made it and of which day it is, and for what stands in which column; letters of old fonts are recognised.

The table shows every difference: a field that says something else here and there, and people who stand on one list only. An empty cell of the list says nothing, and people of other cells are left aside when the list names the cells.

- **Take theirs** changes the card, enters the person, or records the new status from the day of the comparison; the list is the paper it rests on.
- **Keep ours** changes nothing. A note says why, for whoever keeps the other list.

Each decision can be undone. *Print or save the record* makes the paper with the places for both signatures.</source>
        <translation>## Đối chiếu với danh sách của cấp trên

Ba tháng một lần, sổ được đối chiếu với danh sách mà cấp trên quản lý. *Đối chiếu với danh sách…* hỏi tệp (.xlsx hoặc .csv), danh sách của ai, ngày nào, và cột nào là gì; chữ theo bảng mã cũ được nhận dạng.

Bảng ghi mọi điểm khác: nội dung hai bên ghi khác nhau, và người chỉ có ở một danh sách. Ô trống của danh sách không nói gì; người của chi bộ khác được để ra ngoài khi danh sách có ghi chi bộ.

- **Theo cấp trên** sửa phiếu, nhập đảng viên mới, hoặc ghi trạng thái mới từ ngày đối chiếu; danh sách là văn bản làm căn cứ.
- **Giữ theo sổ** không sửa gì. Ghi chú nói lý do, cho người giữ danh sách kia.

Mỗi quyết định đều hoàn tác được. *In hoặc lưu biên bản* lập biên bản có chỗ ký của hai bên.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the comparison: the list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On our list %1 people, on the other %2; %3 are the same in all that was compared.</source>
        <translation>Danh sách chi bộ có %1 người, danh sách cấp trên có %2 người; %3 người khớp mọi nội dung đối chiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are open.</source>
        <translation>
            <numerusform>Còn %n điểm khác chưa xử lý.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lists are the same.</source>
        <translation>Hai danh sách khớp nhau.</translation>
    </message>
    <message>
        <source>Every difference is settled.</source>
        <translation>Mọi điểm khác đã được xử lý.</translation>
    </message>
    <message>
        <source>&amp;Compare with a list…</source>
        <translation>Đối &amp;chiếu với danh sách…</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Theo cấp trên</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>Giữ the&amp;o sổ</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Xem phiếu</translation>
    </message>
    <message>
        <source>&amp;Print or save the record…</source>
        <translation>&amp;In hoặc lưu biên bản…</translation>
    </message>
    <message>
        <source>Compa&amp;rison</source>
        <translation>&amp;Lần đối chiếu</translation>
    </message>
    <message>
        <source>Only &amp;open differences</source>
        <translation>Chỉ điể&amp;m chưa xử lý</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>why, for whoever keeps the other list</source>
        <translation>lý do, cho người giữ danh sách kia</translation>
    </message>
    <message>
        <source>Taking theirs means this person h&amp;as</source>
        <translation>Theo cấp trên nghĩa là đảng viên nà&amp;y</translation>
    </message>
    <message>
        <source>moved to another cell</source>
        <translation>đã chuyển sang chi bộ khác</translation>
    </message>
    <message>
        <source>died</source>
        <translation>đã từ trần</translation>
    </message>
    <message>
        <source>left the Party</source>
        <translation>đã ra khỏi Đảng</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các điểm khác</translation>
    </message>
    <message>
        <source>The handbook has not been compared with a list from above yet. The rules ask for it every three months.</source>
        <translation>Sổ chưa được đối chiếu với danh sách của cấp trên. Quy định yêu cầu đối chiếu ba tháng một lần.</translation>
    </message>
    <message>
        <source>Compare with a list…</source>
        <translation>Đối chiếu với danh sách…</translation>
    </message>
    <message>
        <source>Choose the list from above</source>
        <translation>Chọn danh sách của cấp trên</translation>
    </message>
    <message>
        <source>The handbook was compared with the list.</source>
        <translation>Đã đối chiếu sổ với danh sách.</translation>
    </message>
    <message>
        <source>Theirs is taken.</source>
        <translation>Đã ghi theo danh sách của cấp trên.</translation>
    </message>
    <message>
        <source>Ours is kept.</source>
        <translation>Đã giữ theo sổ.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Lấ&amp;y lại</translation>
    </message>
    <message>
        <source>Record of the comparison</source>
        <translation>Biên bản đối chiếu</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>Mã &amp;của tờ phục hồi</translation>
    </message>
    <message>
        <source>The log will say that the book was opened by its sheet. The book&apos;s signing keys become new ones: afterwards send the upper office a new request to be enrolled.</source>
        <translation>Nhật ký sẽ ghi sổ được mở bằng tờ phục hồi. Khóa ký của sổ được thay mới: sau đó hãy gửi cấp trên đề nghị kết nối mới.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open by the recovery sheet</source>
        <translation>Mở sổ bằng tờ phục hồi</translation>
    </message>
    <message>
        <source>Take the recovery sheet of this book and type its code, group after group, row after row, without the small numbers.</source>
        <translation>Lấy tờ phục hồi của sổ này và gõ mã, lần lượt từng nhóm, từng hàng, không gõ các số nhỏ.</translation>
    </message>
    <message>
        <source>Open by the answer of the office</source>
        <translation>Mở sổ bằng trả lời của cấp trên</translation>
    </message>
    <message>
        <source>Type the one-time code that you wrote down when the request was made, and choose a new passphrase.</source>
        <translation>Gõ mã dùng một lần đã chép lại khi lập đề nghị, và đặt cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>Mã dùng mộ&amp;t lần</translation>
    </message>
    <message>
        <source>Both logs will say that the book was opened by the office&apos;s answer. The book&apos;s signing keys become new ones: afterwards send the upper office a new request to be enrolled.</source>
        <translation>Nhật ký của cả hai bên ghi việc mở sổ bằng trả lời của cấp trên. Các khóa ký của sổ được thay mới: sau đó hãy gửi cấp trên tệp đăng ký kết nối mới.</translation>
    </message>
    <message>
        <source>Open the &amp;book</source>
        <translation>Mở &amp;sổ</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Lưu tờ phục hồi thành PDF</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Print it, then delete the file: whoever has it can read the book.</source>
        <translation>Tờ phục hồi đã lưu vào %1. Hãy in ra rồi xóa tệp: ai có tệp thì đọc được sổ.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ phục hồi</translation>
    </message>
    <message>
        <source>With this sheet the book opens when its passphrase is forgotten. Print it and keep it in a safe or with somebody you trust, never beside the computer: whoever has the sheet and the book can read everything in it.</source>
        <translation>Tờ này mở được sổ khi quên cụm mật khẩu. Hãy in ra và cất trong két hoặc gửi người tin cậy, không để cạnh máy tính: ai có tờ này và có sổ thì đọc được mọi điều trong sổ.</translation>
    </message>
    <message>
        <source>Then type these groups from the printed sheet. Until that is done it opens nothing.</source>
        <translation>Sau đó gõ các nhóm sau từ tờ đã in. Chưa làm xong thì tờ này chưa mở được gì.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>&amp;Cụm mật khẩu của sổ</translation>
    </message>
    <message>
        <source>&amp;Confirm the sheet</source>
        <translation>&amp;Xác nhận tờ phục hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Take over a book</source>
        <translation>Tiếp nhận sổ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Book handed over on %1</source>
        <translation>Sổ bàn giao lúc %1</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Bản sao lưu lúc %1</translation>
    </message>
    <message>
        <source>The book goes on here. It is going to lie in the new folder %1; the file on the stick stays as it is.</source>
        <translation>Sổ sẽ được dùng tiếp ở máy này, trong thư mục mới %1; tệp trên USB giữ nguyên.</translation>
    </message>
    <message>
        <source>The backup becomes a book in the new folder %1. Nothing that is there now is changed, neither the backup nor the book you have.</source>
        <translation>Bản sao lưu sẽ thành một sổ trong thư mục mới %1. Những gì đang có không thay đổi, cả bản sao lưu lẫn sổ đang dùng.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the book</source>
        <translation>&amp;Cụm mật khẩu của sổ</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Hiện nội dung đang gõ</translation>
    </message>
    <message>
        <source>The book is being put back</source>
        <translation>Đang phục hồi sổ</translation>
    </message>
    <message>
        <source>The file is being decrypted, and everything in it is checked. Leave the stick in.</source>
        <translation>Đang giải mã tệp và kiểm tra mọi nội dung. Đừng rút USB.</translation>
    </message>
    <message>
        <source>&amp;Take over the book</source>
        <translation>&amp;Tiếp nhận sổ</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Phục hồi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Hủ&amp;y</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase…</source>
        <translation>&amp;Quên cụm mật khẩu…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Take over a book: choose the file whose name begins with “move”</source>
        <translation>Tiếp nhận sổ: chọn tệp có tên bắt đầu bằng “move”</translation>
    </message>
    <message>
        <source>Restore from a backup: choose the file</source>
        <translation>Phục hồi từ bản sao lưu: chọn tệp</translation>
    </message>
    <message>
        <source>Books that were moved (%1)</source>
        <translation>Sổ được chuyển đến (%1)</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Bản sao lưu (%1)</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>In the roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Giờ về</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>P</source>
        <comment>one letter: marks a member as present</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <comment>one letter: marks a member as absent with reason</comment>
        <translation>P</translation>
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
        <translation>T</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Absent with reason</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent without reason</source>
        <translation>Vắng không lý do</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Đi sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>Find a member by a part of the name; Enter goes to the list, where one letter marks</source>
        <translation>Tìm đảng viên theo một phần họ tên; phím Enter chuyển xuống danh sách, ở đó gõ một chữ cái để điểm danh</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Tìm đảng viên</translation>
    </message>
    <message>
        <source>Mark all &amp;others present</source>
        <translation>Ghi có mặt &amp;cho tất cả người còn lại</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>One letter marks the chosen member: %1 present, %2 absent with reason, %3 absent without reason, %4 exempt, %5 away. Up and down move.</source>
        <translation>Một chữ cái điểm danh đảng viên đang chọn: %1 có mặt, %2 vắng có lý do, %3 vắng không lý do, %4 được miễn sinh hoạt, %5 tạm thời sinh hoạt nơi khác. Phím lên và xuống để di chuyển.</translation>
    </message>
    <message>
        <source>%2  %1</source>
        <comment>presence, its letter</comment>
        <translation>%2  %1</translation>
    </message>
    <message>
        <source>&amp;Reason of the absence</source>
        <translation>&amp;Lý do vắng</translation>
    </message>
    <message>
        <source>Le&amp;ft at</source>
        <translation>R&amp;a về lúc</translation>
    </message>
    <message>
        <source>Officially e&amp;xcused for the whole meeting: not in the base of votes</source>
        <translation>Chính thức đượ&amp;c phép vắng cả cuộc họp: không tính vào cơ sở biểu quyết</translation>
    </message>
    <message>
        <source>Guests who are present:</source>
        <translation>Khách mời có mặt:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guest and office</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Arr&amp;ived at</source>
        <translation>Đến &amp;lúc</translation>
    </message>
    <message>
        <source>Absent with reason (told before)</source>
        <translation>Vắng có lý do (đã báo trước)</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) are marked; exempt, away and excused ones as such.</source>
        <translation>
            <numerusform>Đã điểm danh %n đảng viên khác; người được miễn, người đi sinh hoạt tạm thời và người đã báo vắng được ghi đúng như vậy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;kes part</source>
        <translation>Hình thức dự</translation>
    </message>
    <message>
        <source>Re&amp;mote point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>How it was c&amp;hecked who is there</source>
        <translation>Cách kiểm tra người dự</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room window</source>
        <translation>Màn hình hội trường</translation>
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
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Closing of the meeting</source>
        <translation>Kết thúc buổi sinh hoạt</translation>
    </message>
    <message>
        <source>Presents: %1</source>
        <translation>Trình bày: %1</translation>
    </message>
    <message>
        <source>Speaks: %1 – %2</source>
        <comment>name, minutes and seconds</comment>
        <translation>Phát biểu: %1 – %2</translation>
    </message>
    <message>
        <source>Present: %1 of %2</source>
        <translation>Có mặt: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <comment>of this item</comment>
        <translation>%1/%2 phút</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>of this item</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp theo: %1</translation>
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
        <translation>Quy định biểu quyết</translation>
    </message>
    <message>
        <source>The regulations (%1) leave the following open, or could not be read in full. The first answer is the likely one. Ask the upper level, and settle here what this cell follows; older meetings keep what held then.</source>
        <translation>Các điều sau đây quy định (%1) để ngỏ hoặc chưa đối chiếu được toàn văn. Câu trả lời đầu là cách thường làm. Hãy hỏi cấp trên rồi chọn điều chi bộ áp dụng; các cuộc họp trước giữ nguyên quy định khi đó.</translation>
    </message>
    <message>
        <source>Likely, not compared with the full text: %1</source>
        <translation>Nhiều khả năng đúng, chưa đối chiếu toàn văn: %1</translation>
    </message>
    <message>
        <source>Not settled by any text we know: %1</source>
        <translation>Chưa thấy văn bản nào quy định rõ: %1</translation>
    </message>
    <message>
        <source>Changed answers hold &amp;from</source>
        <translation>Lựa chọn mới áp dụng &amp;từ ngày</translation>
    </message>
    <message>
        <source>On which &amp;paper, or whose word</source>
        <translation>Theo &amp;văn bản hoặc ý kiến của ai</translation>
    </message>
    <message>
        <source>&amp;Save the answers</source>
        <translation>&amp;Lưu lựa chọn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Khá</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Kém</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Chưa xếp loại</translation>
    </message>
    <message>
        <source>Beginning or end of the meeting is not recorded.</source>
        <translation>Chưa ghi giờ bắt đầu hoặc giờ kết thúc.</translation>
    </message>
    <message>
        <source>Not everybody is marked in the roll call.</source>
        <translation>Chưa điểm danh hết mọi người.</translation>
    </message>
    <message>
        <source>The roll call is not taken yet.</source>
        <translation>Chưa điểm danh.</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet.</source>
        <translation>Chưa ghi ai có mặt.</translation>
    </message>
    <message>
        <source>The book holds no tasks of an earlier meeting that were due.</source>
        <translation>Trong sổ không có nhiệm vụ nào của kỳ trước đã đến hạn.</translation>
    </message>
    <message>
        <source>The handbook names no deputy secretary and no committee members.</source>
        <translation>Danh sách đảng viên không ghi phó bí thư hay chi ủy viên nào.</translation>
    </message>
    <message>
        <source>The book holds no meeting of the cell committee before this one.</source>
        <translation>Trong sổ không có cuộc họp chi ủy nào trước buổi này.</translation>
    </message>
    <message>
        <source>No file is attached to the meeting.</source>
        <translation>Cuộc họp không có tệp đính kèm.</translation>
    </message>
    <message>
        <source>This is seen only after the meeting.</source>
        <translation>Việc này sau buổi sinh hoạt mới biết.</translation>
    </message>
    <message>
        <source>No vote on the conclusion or resolution is recorded.</source>
        <translation>Chưa ghi biểu quyết thông qua kết luận hoặc nghị quyết.</translation>
    </message>
    <message>
        <source>Whether a thematic meeting was due this month is not recorded.</source>
        <translation>Chưa ghi tháng này có sinh hoạt chuyên đề hay không.</translation>
    </message>
    <message>
        <source>The meeting lasted %1 minutes; %2 are required.</source>
        <translation>Buổi sinh hoạt dài %1 phút; quy định %2 phút.</translation>
    </message>
    <message>
        <source>%1 of %2 members who had to come were present (%3 %).</source>
        <translation>%1/%2 đảng viên thuộc diện phải dự có mặt (%3 %).</translation>
    </message>
    <message>
        <source>Nobody was absent without a reason.</source>
        <translation>Không có đảng viên vắng không lý do.</translation>
    </message>
    <message>
        <source>Absent without a reason: %1.</source>
        <translation>Vắng không lý do: %1.</translation>
    </message>
    <message>
        <source>Somebody was absent with a reason at least %1 times in a row; the book does not hold the meetings before.</source>
        <translation>Có đảng viên vắng có lý do ít nhất %1 kỳ liên tiếp; sổ không có các kỳ trước đó.</translation>
    </message>
    <message>
        <source>Most absences with a reason in a row this year: %1.</source>
        <translation>Số kỳ vắng có lý do liên tiếp nhiều nhất trong năm: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 members present spoke (%3 %).</source>
        <translation>%1/%2 đảng viên có mặt phát biểu (%3 %).</translation>
    </message>
    <message>
        <source>No task of an earlier meeting was due.</source>
        <translation>Không có nhiệm vụ kỳ trước nào đến hạn.</translation>
    </message>
    <message>
        <source>Tasks of earlier meetings that were due: %1.</source>
        <translation>Nhiệm vụ kỳ trước đã đến hạn: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks that were due are done (%3 %).</source>
        <translation>%1/%2 nhiệm vụ đến hạn đã hoàn thành (%3 %).</translation>
    </message>
    <message>
        <source>Tasks given, each with a person and a deadline: %1.</source>
        <translation>Nhiệm vụ đã giao, có người thực hiện và thời hạn: %1.</translation>
    </message>
    <message>
        <source>The cell has a committee.</source>
        <translation>Chi bộ có chi ủy.</translation>
    </message>
    <message>
        <source>The cell has no committee.</source>
        <translation>Chi bộ không có chi ủy.</translation>
    </message>
    <message>
        <source>The committee met before, its minutes are closed.</source>
        <translation>Chi ủy đã họp trước, biên bản đã khóa.</translation>
    </message>
    <message>
        <source>The committee met before, its minutes are not closed.</source>
        <translation>Chi ủy đã họp trước, biên bản chưa khóa.</translation>
    </message>
    <message>
        <source>A file was attached a day or more before the meeting.</source>
        <translation>Có tệp đính kèm trước buổi sinh hoạt từ một ngày trở lên.</translation>
    </message>
    <message>
        <source>Files were attached later than a day before the meeting.</source>
        <translation>Tệp đính kèm muộn, chưa đủ một ngày trước buổi sinh hoạt.</translation>
    </message>
    <message>
        <source>The minutes were closed within two days.</source>
        <translation>Biên bản được khóa trong hai ngày.</translation>
    </message>
    <message>
        <source>The minutes were closed after two days.</source>
        <translation>Biên bản được khóa sau hai ngày.</translation>
    </message>
    <message>
        <source>The conclusion or resolution was passed by vote.</source>
        <translation>Kết luận hoặc nghị quyết đã được biểu quyết thông qua.</translation>
    </message>
    <message>
        <source>The conclusion or resolution was not passed.</source>
        <translation>Kết luận hoặc nghị quyết không được thông qua.</translation>
    </message>
    <message>
        <source>A thematic meeting was due this month.</source>
        <translation>Tháng này có sinh hoạt chuyên đề.</translation>
    </message>
    <message>
        <source>No thematic meeting was due this month.</source>
        <translation>Tháng này không có sinh hoạt chuyên đề.</translation>
    </message>
    <message>
        <source>The minutes say something to every item of the proceedings.</source>
        <translation>Biên bản đã ghi đủ các mục của phần tiến hành.</translation>
    </message>
    <message>
        <source>Something is missing in the minutes: the head, the roll call, or an item of the proceedings without a word.</source>
        <translation>Biên bản còn thiếu: phần đầu, điểm danh, hoặc có mục của phần tiến hành chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 of %2 points: %3</source>
        <translation>%1/%2 điểm: %3</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>&amp;Points</source>
        <translation>Số điể&amp;m</translation>
    </message>
    <message>
        <source>Does not &amp;apply to this meeting</source>
        <translation>&amp;Không có trong kỳ này</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Needed where the facts say nothing, or something else</source>
        <translation>Cần ghi khi số liệu không cho biết hoặc cho mức điểm khác</translation>
    </message>
    <message>
        <source>&amp;Save and go on (Enter)</source>
        <translation>Lư&amp;u và sang mục sau (Enter)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the facts</source>
        <translation>Trở &amp;về số liệu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>By the facts this does not apply.</source>
        <translation>Theo số liệu, nội dung này không có trong kỳ.</translation>
    </message>
    <message>
        <source>By the facts: %1 points.</source>
        <translation>Theo số liệu: %1 điểm.</translation>
    </message>
    <message>
        <source>Not known from the facts: please judge.</source>
        <translation>Số liệu không cho biết: chi bộ nhận xét và cho điểm.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>points and what they stand for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
</context>
<context>
    <name>ScoreSheetsDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Kèm phần mềm</translation>
    </message>
    <message>
        <source>The score sheet is in the book. It applies once you say from which day.</source>
        <translation>Phiếu đã được nhập vào sổ. Phiếu chỉ áp dụng khi đã chọn ngày.</translation>
    </message>
    <message>
        <source>Meetings from %1 on are scored by: %2. Meetings that are scored already keep their sheet.</source>
        <translation>Từ ngày %1, các cuộc họp được chấm theo: %2. Cuộc họp đã chấm giữ phiếu cũ.</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>A sheet says how the quality of a meeting is scored. The upper office gives it out as a file. Without a choice the sheet of the guidance applies.</source>
        <translation>Phiếu quy định cách chấm điểm chất lượng sinh hoạt. Văn phòng đảng ủy cấp trên phát hành dưới dạng tệp. Không chọn thì áp dụng phiếu theo hướng dẫn hiện hành.</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>Áp dụng &amp;từ</translation>
    </message>
    <message>
        <source>&amp;Apply the chosen sheet</source>
        <translation>Áp dụng phiế&amp;u đã chọn</translation>
    </message>
    <message>
        <source>&amp;Take in a score sheet…</source>
        <translation>&amp;Nhập phiếu chấm điểm…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>ScoreStep</name>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>By the facts</source>
        <translation>Theo số liệu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>Xem &amp;căn cứ</translation>
    </message>
    <message>
        <source>Show ev&amp;idence (F8)</source>
        <translation>Xem &amp;căn cứ (F8)</translation>
    </message>
    <message>
        <source>Score of the meeting</source>
        <translation>Điểm buổi sinh hoạt</translation>
    </message>
    <message>
        <source>The whole score</source>
        <translation>Kết quả chung</translation>
    </message>
    <message>
        <source>What to do better &amp;next time</source>
        <translation>Hạn chế cần khắc phục kỳ &amp;sau</translation>
    </message>
    <message>
        <source>V&amp;ote on the score…</source>
        <translation>&amp;Biểu quyết kết quả…</translation>
    </message>
    <message>
        <source>&amp;Upper level…</source>
        <translation>Ý kiến cấp &amp;trên…</translation>
    </message>
    <message>
        <source>Re&amp;move the score</source>
        <translation>&amp;Xóa điểm đã chấm</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are to be judged.</source>
        <translation>
            <numerusform>Còn %n nội dung chờ chi bộ nhận xét, cho điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from the facts, not recorded yet. %1</source>
        <translation>Đã điền theo số liệu, chưa ghi vào sổ. %1</translation>
    </message>
    <message>
        <source>%1 points so far. %2</source>
        <translation>Đến nay được %1 điểm. %2</translation>
    </message>
    <message>
        <source>The facts were changed after the score was filled in. Fill it in again; what you judged is kept.</source>
        <translation>Số liệu đã thay đổi sau khi điền điểm. Hãy điền lại; điểm do chi bộ nhận xét được giữ nguyên.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Phiếu: %1</translation>
    </message>
    <message>
        <source>The meeting has not voted on the score yet.</source>
        <translation>Chi bộ chưa biểu quyết kết quả chấm điểm.</translation>
    </message>
    <message>
        <source>The points were changed after the vote on them. Vote again.</source>
        <translation>Điểm đã sửa sau khi biểu quyết. Hãy biểu quyết lại.</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3. %4</source>
        <translation>%1 xác nhận ngày %2: %3. %4</translation>
    </message>
    <message>
        <source>The upper level has not said anything to the score yet.</source>
        <translation>Cấp trên chưa có ý kiến về điểm chấm.</translation>
    </message>
    <message>
        <source>Year %1: %2 of %3 meetings are scored; by the rule of the sheet: %4.</source>
        <translation>Năm %1: đã chấm %2/%3 cuộc họp; theo quy tắc của phiếu, xếp loại: %4.</translation>
    </message>
    <message>
        <source>&amp;Fill in again</source>
        <translation>Điề&amp;n lại</translation>
    </message>
    <message>
        <source>&amp;Fill in from the facts</source>
        <translation>Điề&amp;n từ số liệu</translation>
    </message>
    <message>
        <source>The score is filled in from the facts. Please judge the rest.</source>
        <translation>Đã điền điểm theo số liệu. Mời chi bộ nhận xét phần còn lại.</translation>
    </message>
    <message>
        <source>The score was removed; it can be brought back from the trash.</source>
        <translation>Đã xóa điểm đã chấm; có thể lấy lại từ thùng rác.</translation>
    </message>
    <message>
        <source>Task: %1 – %2, by %3: open.</source>
        <translation>Nhiệm vụ: %1 – %2, hạn %3: chưa xong.</translation>
    </message>
    <message>
        <source>Task: %1 – %2, by %3. Closed on %4: %5</source>
        <translation>Nhiệm vụ: %1 – %2, hạn %3. Kết thúc ngày %4: %5</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Member</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name or matter</source>
        <translation>Tên hoặc nội dung</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Chỗ có từ cần tìm</translation>
    </message>
    <message>
        <source>Meeting of</source>
        <translation>Cuộc họp ngày</translation>
    </message>
    <message>
        <source>Type the beginnings of words; accents may be left out.</source>
        <translation>Gõ phần đầu của từ; có thể gõ không dấu.</translation>
    </message>
    <message>
        <source>Nothing in the book says this.</source>
        <translation>Trong sổ không có nội dung này.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places; more words make it fewer.</source>
        <translation>
            <numerusform>%n chỗ đầu tiên; gõ thêm từ để thu hẹp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>Tìm thấy %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Tìm ở mọi nơi</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Từ cần tìm</translation>
    </message>
    <message>
        <source>Names, matters, what was said, numbers of papers</source>
        <translation>Họ tên, nội dung, ý kiến, số văn bản</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Tìm trong loại nào</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả các loại</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n attached files are still being read; they are found in a moment.</source>
        <translation>
            <numerusform>Đang đọc nội dung của %n tệp đính kèm; lát nữa sẽ tìm được.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in attached PDF files are not found: the program pdftotext (Poppler) is not on this computer.</source>
        <translation>Không tìm được trong nội dung tệp PDF đính kèm: máy này chưa có chương trình pdftotext (Poppler).</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle a deadline</source>
        <translation>Ghi việc đến hạn đã giải quyết</translation>
    </message>
    <message>
        <source>&amp;What was done, or why nothing is waited for</source>
        <translation>&amp;Kết quả, hoặc lý do không chờ nữa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>Ghi đã &amp;giải quyết</translation>
    </message>
</context>
<context>
    <name>ShortcutCard</name>
    <message>
        <source>Card of keys</source>
        <translation>Bảng phím tắt</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>I&amp;n bảng phím tắt…</translation>
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
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Say at step 1 who it is</source>
        <translation>Hãy ghi người này ở bước 1</translation>
    </message>
    <message>
        <source>Has no signing key yet</source>
        <translation>Chưa có khóa ký</translation>
    </message>
    <message>
        <source>Signs once the minutes are closed</source>
        <translation>Ký sau khi biên bản kết thúc và khóa</translation>
    </message>
    <message>
        <source>Still has to sign</source>
        <translation>Chưa ký</translation>
    </message>
    <message>
        <source>Sign with PIN…</source>
        <translation>Ký bằng mã PIN…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Tạo khóa ký…</translation>
    </message>
    <message>
        <source>Chair: sign with PIN</source>
        <translation>Chủ trì: ký bằng mã PIN</translation>
    </message>
    <message>
        <source>Minute-taker: sign with PIN</source>
        <translation>Thư ký: ký bằng mã PIN</translation>
    </message>
    <message>
        <source>Chair: make a key</source>
        <translation>Chủ trì: tạo khóa ký</translation>
    </message>
    <message>
        <source>Minute-taker: make a key</source>
        <translation>Thư ký: tạo khóa ký</translation>
    </message>
    <message>
        <source>The signature does not count: the office revoked its key. Sign again</source>
        <translation>Chữ ký không được tính: văn phòng đã thu hồi khóa. Hãy ký lại</translation>
    </message>
    <message>
        <source>The signature does not count: the office revoked its key. Make a new one</source>
        <translation>Chữ ký không được tính: văn phòng đã thu hồi khóa. Hãy tạo khóa mới</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Cell Book</source>
        <translation>Sổ Chi bộ</translation>
    </message>
    <message>
        <source>Welcome to the Cell Book</source>
        <translation>Chào mừng đến với Sổ Chi bộ</translation>
    </message>
    <message>
        <source>A book keeps the handbook of members and the record of every meeting of one cell, on this computer alone. A passphrase opens it.</source>
        <translation>Một quyển sổ giữ danh sách đảng viên và nội dung mọi cuộc họp của một chi bộ, chỉ trên máy tính này. Mở sổ bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>&amp;Begin a new book…</source>
        <translation>&amp;Lập sổ mới…</translation>
    </message>
    <message>
        <source>For a cell or a ward party committee office that keeps its first book on this computer.</source>
        <translation>Dành cho chi bộ hoặc văn phòng đảng ủy phường, xã lập sổ đầu tiên trên máy tính này.</translation>
    </message>
    <message>
        <source>&amp;Open a book that is there…</source>
        <translation>&amp;Mở sổ đã có…</translation>
    </message>
    <message>
        <source>Choose the folder of the book, also one that was handed over to you.</source>
        <translation>Chọn thư mục của sổ, kể cả sổ do người khác bàn giao.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>Re&amp;store from a backup…</source>
        <translation>Phục hồi từ bản &amp;sao lưu…</translation>
    </message>
    <message>
        <source>When the book or the computer is lost. Choose the file; the book&apos;s passphrase opens it.</source>
        <translation>Khi mất sổ hoặc mất máy. Hãy chọn tệp; cụm mật khẩu của sổ mở được tệp đó.</translation>
    </message>
    <message>
        <source>&amp;Take over a book that was moved here…</source>
        <translation>Tiếp nhận sổ &amp;chuyển đến máy này…</translation>
    </message>
    <message>
        <source>When the computer was replaced. Choose the file on the stick whose name begins with “move”; the book goes on here at once.</source>
        <translation>Khi thay máy tính. Hãy chọn tệp trên USB có tên bắt đầu bằng “move”; sổ được dùng tiếp ở đây ngay.</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status of %1</source>
        <translation>Trạng thái của %1</translation>
    </message>
</context>
<context>
    <name>TaskClosing</name>
    <message>
        <source>Close a task</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Result in words</source>
        <translation>&amp;Kết quả cụ thể</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Cách kết thúc</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Dropped: the task is no longer needed</source>
        <translation>Thôi thực hiện: nhiệm vụ không còn cần thiết</translation>
    </message>
    <message>
        <source>&amp;Close the task</source>
        <translation>Kết thúc nhiệ&amp;m vụ</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>Minh chứn&amp;g</translation>
    </message>
    <message>
        <source>Number of a paper, a photo, a file; may stay empty</source>
        <translation>Số văn bản, ảnh, tệp; có thể để trống</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Nhiệm vụ mới</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Nhiệ&amp;m vụ</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>Người &amp;thực hiện</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Thời hạ&amp;n</translation>
    </message>
    <message>
        <source>&amp;Save the task</source>
        <translation>&amp;Lưu nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>giờ:phút</translation>
    </message>
    <message>
        <source>Hours and minutes; the colon is not needed: 1930.</source>
        <translation>Giờ và phút; không cần gõ dấu hai chấm: 1930.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>no date</source>
        <translation>không ghi ngày</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Vào Đảng</translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation>Năm %1: %2</translation>
    </message>
    <message>
        <source>Quarter %1 of %2: %3</source>
        <translation>Quý %1 năm %2: %3</translation>
    </message>
    <message>
        <source>Badge of %1 years of party age</source>
        <translation>Huy hiệu %1 năm tuổi Đảng</translation>
    </message>
    <message>
        <source>Decision to admit; party age counts from here</source>
        <translation>Quyết định kết nạp; tuổi Đảng tính từ ngày này</translation>
    </message>
    <message>
        <source>Ceremony of admission; the probation counts from here</source>
        <translation>Lễ kết nạp; thời gian dự bị tính từ ngày này</translation>
    </message>
    <message>
        <source>Official member</source>
        <translation>Đảng viên chính thức</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Party age: %1</source>
        <translation>Tuổi Đảng: %1</translation>
    </message>
    <message>
        <source>Party age: about %1, for the day of the decision is not known whole</source>
        <translation>Tuổi Đảng: khoảng %1, vì chưa biết đủ ngày quyết định kết nạp</translation>
    </message>
    <message numerus="yes">
        <source>%n times outside the Party left out</source>
        <translation>
            <numerusform>đã trừ %n thời gian ra khỏi Đảng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation>Theo văn bản nào</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Nơi giữ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Timeline and dossier</source>
        <translation>Quá trình và hồ sơ</translation>
    </message>
    <message>
        <source>## Timeline and dossier

**Timeline**: what happened to the member chosen in the list, by date: work, training, positions, awards, discipline (the outcome alone), badges, times outside the Party, skills, and, from elsewhere in the book, the three dates of joining, statuses and evaluations. **Add** (Ctrl+N) and **Edit** (F2) open a line; a date may be known in part (1998, 02/1998). Award, discipline and badge name their decision. A scan of the paper (PDF, JPEG, PNG) is kept in the book, encrypted.

Party age counts from the decision to admit and leaves out times outside the Party.

**Dossier**: the dossier of a member is a secret paper and has no place in this program. The checklist says which papers are there and where they are kept: the space bar changes from missing to there to not needed; F2 adds the place and a note.

**Photo**: a picture for the card, 3 × 4; it is made small and kept in the book.

**Corrections**: where name, birth, joining dates or numbers of a card are put right, the form asks on which paper; the line stands here and its slip can be printed.</source>
        <translation>## Quá trình và hồ sơ

**Quá trình**: những việc của đảng viên đang chọn trong danh sách, xếp theo ngày: công tác, đào tạo, bồi dưỡng, chức vụ, khen thưởng, kỷ luật (chỉ ghi kết quả), Huy hiệu Đảng, thời gian ở ngoài Đảng, kỹ năng và, lấy từ phần khác của sổ, ba ngày vào Đảng, các trạng thái và kết quả đánh giá, xếp loại. **Thêm dòng** (Ctrl+N) và **Sửa nội dung** (F2) mở một dòng; ngày có thể chỉ biết một phần (1998, 02/1998). Khen thưởng, kỷ luật và Huy hiệu phải ghi quyết định. Bản quét của văn bản (PDF, JPEG, PNG) được lưu trong sổ, có mã hóa.

Tuổi Đảng tính từ ngày quyết định kết nạp và không tính thời gian ở ngoài Đảng.

**Danh mục hồ sơ**: hồ sơ đảng viên là tài liệu mật, không được đưa vào chương trình này. Danh mục cho biết đang có những giấy tờ nào và giữ ở đâu: phím cách chuyển từ thiếu sang đã có rồi sang không cần; F2 để ghi nơi giữ và ghi chú.

**Ảnh**: ảnh cho phiếu thông tin, cỡ 3 × 4; ảnh được thu nhỏ và lưu trong sổ.

**Điều chỉnh phiếu thông tin**: khi sửa họ tên, ngày sinh, các ngày vào Đảng hoặc các số trên phiếu, mẫu nhập hỏi theo văn bản nào; dòng điều chỉnh nằm ở đây và in được phiếu điều chỉnh.</translation>
    </message>
    <message>
        <source>%1. Party age is not known: the day of the decision to admit is missing.</source>
        <translation>%1. Chưa rõ tuổi Đảng: thiếu ngày quyết định kết nạp.</translation>
    </message>
    <message>
        <source>%1 of %2 papers are there. Only this list is kept, never the papers.</source>
        <translation>Đang có %1 trong %2 loại giấy tờ. Sổ chỉ lưu danh mục này, không lưu giấy tờ.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Ảnh của %1</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Quá &amp;trình</translation>
    </message>
    <message>
        <source>Dossie&amp;r</source>
        <translation>Danh mụ&amp;c hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Add a line…</source>
        <translation>Thê&amp;m dòng…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Sửa &amp;nội dung…</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>&amp;Xóa dòng</translation>
    </message>
    <message>
        <source>Save the s&amp;can…</source>
        <translation>&amp;Lưu bản quét…</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>In phiế&amp;u điều chỉnh…</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>Lấ&amp;y ảnh từ tệp…</translation>
    </message>
    <message>
        <source>There / m&amp;issing / not needed</source>
        <translation>Đã có / thiếu / &amp;không cần</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Quá trình</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Danh mục hồ sơ</translation>
    </message>
    <message>
        <source>Choose a member in the list first; the timeline and the checklist of the dossier are of one person.</source>
        <translation>Hãy chọn một đảng viên trong danh sách trước; quá trình và danh mục hồ sơ là của từng người.</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>Trở lại danh sách đảng viên</translation>
    </message>
    <message>
        <source>The timeline of %1 has the line.</source>
        <translation>Đã ghi dòng này vào quá trình của %1.</translation>
    </message>
    <message>
        <source>A status is changed with “Change status” in the list of members.</source>
        <translation>Trạng thái được sửa bằng nút “Thay đổi trạng thái” ở danh sách đảng viên.</translation>
    </message>
    <message>
        <source>An evaluation is changed in the view “Evaluation”.</source>
        <translation>Kết quả xếp loại được sửa ở phần “Đánh giá, xếp loại”.</translation>
    </message>
    <message>
        <source>The dates of joining stand on the card; edit the card to change them.</source>
        <translation>Các ngày vào Đảng nằm trên phiếu thông tin; hãy sửa phiếu để thay đổi.</translation>
    </message>
    <message>
        <source>The line was taken away; undo (Ctrl+Z) brings it back.</source>
        <translation>Đã xóa dòng này; hoàn tác (Ctrl+Z) để lấy lại.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Lưu bản quét</translation>
    </message>
    <message>
        <source>The scan was saved, readable by anybody: %1</source>
        <translation>Đã lưu bản quét, ai cũng đọc được: %1</translation>
    </message>
    <message>
        <source>Slip of a corrected card</source>
        <translation>Phiếu điều chỉnh thông tin đảng viên</translation>
    </message>
    <message>
        <source>Photo for the card (JPEG or PNG)</source>
        <translation>Ảnh cho phiếu thông tin (JPEG hoặc PNG)</translation>
    </message>
    <message>
        <source>The photo of %1 is on the card.</source>
        <translation>Đã đặt ảnh của %1 vào phiếu thông tin.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Những bước đầu tiên</translation>
    </message>
    <message>
        <source>What is due, and how things stand</source>
        <translation>Việc đến hạn và tình hình hiện nay</translation>
    </message>
    <message>
        <source>No meeting is called.</source>
        <translation>Chưa triệu tập cuộc họp nào.</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Triệu tập cuộc họp</translation>
    </message>
    <message>
        <source>Today is a meeting: %1.</source>
        <translation>Hôm nay có cuộc họp: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next meeting is in %n days: %1.</source>
        <translation>
            <numerusform>Cuộc họp tới còn %n ngày: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Mở cuộc họp</translation>
    </message>
    <message>
        <source>The office returned the minutes: %1. Reason: %2</source>
        <translation>Văn phòng đảng ủy trả lại biên bản: %1. Lý do: %2</translation>
    </message>
    <message>
        <source>The minutes are not signed yet: %1. They are due at the office by %2.</source>
        <translation>Biên bản chưa ký: %1. Phải đến văn phòng đảng ủy trước hết ngày %2.</translation>
    </message>
    <message>
        <source>The minutes are signed and not sent yet: %1. They are due at the office by %2.</source>
        <translation>Biên bản đã ký nhưng chưa gửi: %1. Phải đến văn phòng đảng ủy trước hết ngày %2.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Gửi biên bản</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Không có nhiệm vụ nào chưa kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, %1 of them overdue.</source>
        <translation>
            <numerusform>Còn %n nhiệm vụ chưa kết thúc, trong đó %1 quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Xem nhiệm vụ</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are open, none of them overdue.</source>
        <translation>
            <numerusform>Còn %n nhiệm vụ chưa kết thúc, không có nhiệm vụ nào quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is not enrolled with the office yet, so nothing can be sent.</source>
        <translation>Sổ chưa đăng ký kết nối với văn phòng đảng ủy nên chưa gửi được gì.</translation>
    </message>
    <message>
        <source>Enrol the book</source>
        <translation>Đăng ký kết nối</translation>
    </message>
    <message>
        <source>The office has not confirmed anything yet.</source>
        <translation>Văn phòng đảng ủy chưa xác nhận lần nào.</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Mở phần Trao đổi</translation>
    </message>
    <message numerus="yes">
        <source>The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.</source>
        <translation>
            <numerusform>Văn phòng đảng ủy xác nhận lần gần nhất ngày %1, cách đây %n ngày. Hãy hỏi xem các gói đã đến nơi chưa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office last confirmed on %1.</source>
        <translation>Văn phòng đảng ủy xác nhận lần gần nhất ngày %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the list.</source>
        <translation>
            <numerusform>Danh sách có %n đảng viên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Xem đảng viên</translation>
    </message>
    <message>
        <source>No cell is enrolled yet.</source>
        <translation>Chưa có chi bộ nào đăng ký kết nối.</translation>
    </message>
    <message>
        <source>Enrol a cell</source>
        <translation>Đăng ký kết nối chi bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n cells wait for a receipt: %1.</source>
        <translation>
            <numerusform>Còn %n chi bộ chờ biên nhận: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translation>Lập biên nhận</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %n cells for more than a month: %1.</source>
        <translation>
            <numerusform>Hơn một tháng chưa nhận được gì từ %n chi bộ: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Xem bảng theo dõi</translation>
    </message>
    <message>
        <source>Every bundle that came was answered with a receipt.</source>
        <translation>Mọi gói đã đến đều có biên nhận trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are enrolled, with %1 members on their lists.</source>
        <translation>
            <numerusform>Đã có %n chi bộ đăng ký kết nối, với %1 đảng viên trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the list of members from a spreadsheet.</source>
        <translation>Nhập danh sách đảng viên từ bảng tính.</translation>
    </message>
    <message>
        <source>The members are in the book.</source>
        <translation>Đảng viên đã có trong sổ.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Make signing keys for the two people who sign the minutes.</source>
        <translation>Tạo khóa ký cho hai người ký biên bản.</translation>
    </message>
    <message>
        <source>Those who sign have their keys.</source>
        <translation>Những người ký đã có khóa ký.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Tạo khóa ký</translation>
    </message>
    <message>
        <source>Call the first meeting.</source>
        <translation>Triệu tập cuộc họp đầu tiên.</translation>
    </message>
    <message>
        <source>The first meeting was called.</source>
        <translation>Đã triệu tập cuộc họp đầu tiên.</translation>
    </message>
    <message>
        <source>Enrol the book with the office, so that minutes can be sent.</source>
        <translation>Đăng ký kết nối sổ với văn phòng đảng ủy để gửi được biên bản.</translation>
    </message>
    <message>
        <source>The book is enrolled with the office.</source>
        <translation>Sổ đã đăng ký kết nối với văn phòng đảng ủy.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Mở phần sao lưu</translation>
    </message>
    <message>
        <source>This book signs with new keys. The office takes nothing from it before it is enrolled again.</source>
        <translation>Sổ này đang ký bằng khóa mới. Văn phòng chưa tiếp nhận gì cho đến khi sổ được đăng ký kết nối lại.</translation>
    </message>
    <message>
        <source>The office revoked the keys of this book as stolen or lost.</source>
        <translation>Văn phòng đã thu hồi các khóa của sổ này vì bị lấy cắp hoặc mất.</translation>
    </message>
    <message>
        <source>The office revoked the key of %1: a new key is needed, and the book has to be enrolled with it.</source>
        <translation>Văn phòng đã thu hồi khóa của %1: cần tạo khóa mới và đăng ký kết nối lại sổ với khóa đó.</translation>
    </message>
    <message>
        <source>The quality of the meeting is not scored yet: %1. That comes before its minutes are read back.</source>
        <translation>Chưa chấm điểm chất lượng buổi sinh hoạt: %1. Việc này làm trước khi đọc lại biên bản.</translation>
    </message>
    <message>
        <source>The upper level has not said anything to the score of this meeting yet: %1.</source>
        <translation>Cấp trên chưa có ý kiến về điểm của cuộc họp: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the restored copy contradict what the office gave back. Decide which stands.</source>
        <translation>
            <numerusform>%n thay đổi ở bản phục hồi khác với bản văn phòng trả lại. Hãy chọn nội dung được dùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>The papers before the meeting are due in the handbook app by %2: %1.</source>
        <translation>Tài liệu trước sinh hoạt phải đưa lên Sổ tay đảng viên điện tử chậm nhất ngày %2: %1.</translation>
    </message>
    <message>
        <source>Minutes and resolution are due in the handbook app by %2: %1.</source>
        <translation>Biên bản và nghị quyết phải đưa lên Sổ tay đảng viên điện tử chậm nhất ngày %2: %1.</translation>
    </message>
    <message>
        <source>Open the papers</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>The minutes of %1 can be printed and bound as the book of the year.</source>
        <translation>Biên bản của năm %1 có thể in và đóng thành sổ.</translation>
    </message>
    <message>
        <source>Show the book</source>
        <translation>Xem sổ</translation>
    </message>
    <message numerus="yes">
        <source>%n petitions are without an answer for more than a month, or longer than they should.</source>
        <translation>
            <numerusform>%n kiến nghị chưa có kết quả quá một tháng hoặc đã quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the petitions</source>
        <translation>Xem kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer to %n petitions whoever asked was not told yet.</source>
        <translation>
            <numerusform>%n kiến nghị đã có trả lời nhưng chưa báo lại người kiến nghị.</numerusform>
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
        <translation>## Hôm nay

Trang này cho biết việc gì đến hạn và vì sao. Nút ở mỗi dòng mở đúng chỗ cần làm.

* **Hình tam giác** là việc đến hạn, **hình bát giác** là việc đã trễ.
* Tài liệu của cuộc họp phải đưa lên Sổ tay đảng viên điện tử trước một ngày, biên bản và nghị quyết trong hai ngày sau. Mỗi hạn có một dòng nhắc cho đến khi được ghi là đã xong ở phần văn bản của cuộc họp.
* Trong tháng Một, một dòng nhắc in và đóng sổ biên bản của năm trước.
* Biên bản phải đến văn phòng đảng ủy trong vòng hai ngày sau cuộc họp.
* Kiến nghị chờ quá một tháng hoặc quá hạn sẽ được nêu ở đây cho đến khi có trả lời và đã báo lại người kiến nghị.
* **Thời hạn đối với đảng viên** hiện ở đây kèm điều khoản: xét công nhận đảng viên dự bị, quyết định đang chờ, thời hạn sắp hết, hồ sơ Huy hiệu Đảng. Thời hạn tính từ các ngày ghi trên phiếu.
* Văn phòng đảng ủy chỉ được coi là đã xác nhận một gói khi biên nhận đã được tiếp nhận.
* Bản sao lưu ngoài ổ đĩa của máy này không nên cũ quá một tháng. USB đã chuẩn bị đang cắm sẽ nhận một bản khi rời sổ.</translation>
    </message>
    <message>
        <source>%1: %2, by %3 (%4).</source>
        <comment>name, what is to be done, day, clause</comment>
        <translation>%1: %2, hạn %3 (%4).</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>name, what is to be done, clause</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Show the deadlines</source>
        <translation>Xem việc đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are open after these.</source>
        <translation>
            <numerusform>Còn %n việc đến hạn khác sau các mục này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members have not paid dues for three months of a year or more: %1.</source>
        <translation>
            <numerusform>%n đảng viên không đóng đảng phí từ ba tháng trở lên trong năm: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the dues</source>
        <translation>Mở sổ đảng phí</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Thực hiện</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Open the key of the receiver</source>
        <translation>Mở khóa của bên nhận</translation>
    </message>
    <message>
        <source>Somebody comes with papers</source>
        <translation>Người đến bằng giấy tờ</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>Đảng viên chuyển đi</translation>
    </message>
    <message>
        <source>Change a transfer</source>
        <translation>Sửa việc chuyển sinh hoạt</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Đảng &amp;viên</translation>
    </message>
    <message>
        <source>&amp;In the book already</source>
        <translation>Đã có tro&amp;ng sổ</translation>
    </message>
    <message>
        <source>Na&amp;me of a new person</source>
        <translation>&amp;Tên người mới</translation>
    </message>
    <message>
        <source>I&amp;dentification number</source>
        <translation>Số định &amp;danh</translation>
    </message>
    <message>
        <source>St&amp;anding</source>
        <translation>D&amp;iện đảng viên</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Hình thứ&amp;c</translation>
    </message>
    <message>
        <source>&amp;To which organisation</source>
        <translation>Ch&amp;uyển đến</translation>
    </message>
    <message>
        <source>F&amp;rom which organisation</source>
        <translation>Ch&amp;uyển từ</translation>
    </message>
    <message>
        <source>Introduction, &amp;number and issuer</source>
        <translation>&amp;Số, nơi cấp giấy giới thiệu</translation>
    </message>
    <message>
        <source>Da&amp;y of the introduction</source>
        <translation>Ngà&amp;y giấy giới thiệu</translation>
    </message>
    <message>
        <source>&amp;Papers presented on</source>
        <translation>&amp;Xuất trình giấy tờ ngày</translation>
    </message>
    <message>
        <source>D&amp;ues paid up to the month</source>
        <translation>Đảng &amp;phí đã đóng đến tháng</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>Đến n&amp;gày</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Lý d&amp;o</translation>
    </message>
    <message>
        <source>Key of the recei&amp;ver</source>
        <translation>&amp;Khóa của bên nhận</translation>
    </message>
    <message>
        <source>age1… – empty: papers alone</source>
        <translation>age1… – để trống: chỉ giấy tờ</translation>
    </message>
    <message>
        <source>month/year</source>
        <translation>tháng/năm</translation>
    </message>
    <message>
        <source>R&amp;ead the key from a file…</source>
        <translation>Đọc khó&amp;a từ tệp…</translation>
    </message>
    <message>
        <source>What &amp;goes along</source>
        <translation>Hồ sơ, giấy tờ kèm th&amp;eo</translation>
    </message>
    <message>
        <source>Another paper, then Enter</source>
        <translation>Thêm giấy tờ khác rồi nhấn Enter</translation>
    </message>
    <message>
        <source>&amp;Save the transfer</source>
        <translation>&amp;Lưu việc chuyển đi</translation>
    </message>
    <message>
        <source>&amp;Save the arrival</source>
        <translation>&amp;Lưu việc chuyển đến</translation>
    </message>
    <message>
        <source>Is needed s&amp;ince</source>
        <translation>Ngày phát s&amp;inh việc phải chuyển</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Prepared</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Đang trên đường chuyển</translation>
    </message>
    <message>
        <source>Away for a time</source>
        <translation>Đang ở nơi khác có thời hạn</translation>
    </message>
    <message>
        <source>Papers presented</source>
        <translation>Đã xuất trình giấy tờ</translation>
    </message>
    <message>
        <source>Here for a time</source>
        <translation>Đang ở đây có thời hạn</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>Không chuyển nữa</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>Đã trở về</translation>
    </message>
    <message>
        <source>Leaves officially</source>
        <translation>Chuyển đi chính thức</translation>
    </message>
    <message>
        <source>Leaves for a time</source>
        <translation>Chuyển đi tạm thời</translation>
    </message>
    <message>
        <source>Comes officially</source>
        <translation>Chuyển đến chính thức</translation>
    </message>
    <message>
        <source>Comes for a time</source>
        <translation>Chuyển đến tạm thời</translation>
    </message>
    <message>
        <source>ask for the introduction and hand it over</source>
        <translation>làm giấy giới thiệu và giao cho đảng viên</translation>
    </message>
    <message>
        <source>papers presented there, answer here</source>
        <translation>xuất trình giấy tờ ở nơi đến, nhận trả lời</translation>
    </message>
    <message>
        <source>check the inventory, then accept or refuse</source>
        <translation>xem bản kê, rồi tiếp nhận hoặc không</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>trở về</translation>
    </message>
    <message>
        <source>Late, was due on %1: %2</source>
        <translation>Chậm, lẽ ra ngày %1: %2</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Trước ngày %1: %2</translation>
    </message>
    <message>
        <source>Counts here, as before.</source>
        <translation>Tính ở chi bộ này, như trước.</translation>
    </message>
    <message>
        <source>Counts here, as if the member had not left.</source>
        <translation>Tính ở chi bộ này, như chưa chuyển đi.</translation>
    </message>
    <message>
        <source>Counts in the other organisation, as before.</source>
        <translation>Tính ở nơi kia, như trước.</translation>
    </message>
    <message>
        <source>Counts in the other organisation until %1, and here from %2 on once accepted.</source>
        <translation>Tính ở nơi kia đến hết ngày %1, và ở đây từ ngày %2 nếu được tiếp nhận.</translation>
    </message>
    <message>
        <source>Counts at home. Once accepted, is here without a vote and pays the dues here.</source>
        <translation>Tính ở nơi gốc. Khi được tiếp nhận thì sinh hoạt ở đây không biểu quyết và đóng đảng phí ở đây.</translation>
    </message>
    <message>
        <source>Counts and pays dues here until %1, in the other organisation from %2 on.</source>
        <translation>Tính và đóng đảng phí ở đây đến hết ngày %1, ở nơi kia từ ngày %2.</translation>
    </message>
    <message>
        <source>Counts here from %1 on.</source>
        <translation>Tính ở chi bộ này từ ngày %1.</translation>
    </message>
    <message>
        <source>Counts here, and pays the dues in the other organisation.</source>
        <translation>Tính ở chi bộ này, đóng đảng phí ở nơi kia.</translation>
    </message>
    <message>
        <source>Counts at home; is here without a vote and pays the dues here.</source>
        <translation>Tính ở nơi gốc; sinh hoạt ở đây không biểu quyết và đóng đảng phí ở đây.</translation>
    </message>
    <message>
        <source>Is back home.</source>
        <translation>Đã trở về nơi gốc.</translation>
    </message>
    <message>
        <source>The sender is enrolled with this book, and the packet is signed with its key.</source>
        <translation>Bên gửi đã đăng ký với sổ này, gói ký bằng khóa của bên đó.</translation>
    </message>
    <message>
        <source>Our upper office vouches for the sender, and the packet is signed with its key.</source>
        <translation>Cấp trên của ta xác nhận bên gửi, gói ký bằng khóa của bên đó.</translation>
    </message>
    <message>
        <source>The sender is not known to this book. Type the 30 digits that are printed on the inventory the member brought, or that the sender reads out.</source>
        <translation>Sổ này chưa biết bên gửi. Hãy gõ 30 chữ số in trên bản kê đảng viên mang đến, hoặc do bên gửi đọc.</translation>
    </message>
</context>
<context>
    <name>TransfersView</name>
    <message>
        <source>Member</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Tổ chức phía bên kia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Ngày giới thiệu</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Chuyển sinh hoạt đảng</translation>
    </message>
    <message>
        <source>A member &amp;leaves…</source>
        <translation>Đảng viên chuyển đ&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Comes with papers…</source>
        <translation>Đến &amp;bằng giấy tờ…</translation>
    </message>
    <message>
        <source>&amp;Open a packet or receipt…</source>
        <translation>&amp;Mở gói hoặc biên nhận…</translation>
    </message>
    <message>
        <source>Chan&amp;ge… (F2)</source>
        <translation>&amp;Sửa… (F2)</translation>
    </message>
    <message>
        <source>Seal the pac&amp;ket…</source>
        <translation>Niêm &amp;phong gói…</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>Đã &amp;giao giấy giới thiệu</translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation>Bản &amp;kê…</translation>
    </message>
    <message>
        <source>&amp;What became of it…</source>
        <translation>Kết &amp;quả…</translation>
    </message>
    <message>
        <source>Save the &amp;receipt file…</source>
        <translation>Lưu &amp;tệp biên nhận…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;n…</translation>
    </message>
    <message>
        <source>Our ke&amp;y…</source>
        <translation>Khóa &amp;của ta…</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Which transfers are shown</source>
        <translation>Hiện những lần chuyển nào</translation>
    </message>
    <message>
        <source>No transfer is open. When a member moves away, begin here; when somebody comes, open their packet or enter their papers.</source>
        <translation>Không có lần chuyển nào đang mở. Đảng viên chuyển đi thì bắt đầu ở đây; có người đến thì mở gói của họ hoặc nhập giấy tờ.</translation>
    </message>
    <message>
        <source>A member leaves…</source>
        <translation>Đảng viên chuyển đi…</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Không tiếp nhận: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of an inventory, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seal the pac&amp;ket again…</source>
        <translation>Niêm &amp;phong lại gói…</translation>
    </message>
    <message>
        <source>The transfer is recorded.</source>
        <translation>Đã ghi việc chuyển sinh hoạt.</translation>
    </message>
    <message>
        <source>Open a packet or a receipt</source>
        <translation>Mở gói hoặc biên nhận</translation>
    </message>
    <message>
        <source>%1 did not accept the member: %2</source>
        <translation>%1 không tiếp nhận: %2</translation>
    </message>
    <message>
        <source>%1 accepted the member on %2, by a packet that was sealed before the last one.</source>
        <translation>%1 đã tiếp nhận ngày %2, theo gói niêm phong trước gói cuối.</translation>
    </message>
    <message>
        <source>%1 accepted the member on %2.</source>
        <translation>%1 đã tiếp nhận ngày %2.</translation>
    </message>
    <message>
        <source>The packet is taken in. Now go through the inventory.</source>
        <translation>Đã nhận gói. Bây giờ hãy xem bản kê.</translation>
    </message>
    <message>
        <source>Choose files that go along, or none</source>
        <translation>Chọn tệp gửi kèm, hoặc không chọn</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Lưu gói</translation>
    </message>
    <message>
        <source>The packet is sealed. Print the inventory: it bears the 30 digits that the other side compares.</source>
        <translation>Đã niêm phong gói. Hãy in bản kê: trên đó có 30 chữ số để bên kia đối chiếu.</translation>
    </message>
    <message>
        <source>It is recorded that the member was handed the introduction.</source>
        <translation>Đã ghi việc giao giấy giới thiệu cho đảng viên.</translation>
    </message>
    <message>
        <source>The inventory is saved.</source>
        <translation>Đã lưu bản kê.</translation>
    </message>
    <message>
        <source>It is recorded what became of the transfer.</source>
        <translation>Đã ghi kết quả chuyển sinh hoạt.</translation>
    </message>
    <message>
        <source>Save the receipt for the sender</source>
        <translation>Lưu biên nhận cho bên gửi</translation>
    </message>
    <message>
        <source>The receipt is saved; only the sender opens it.</source>
        <translation>Đã lưu biên nhận; chỉ bên gửi mở được.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bản kê</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Save a file that came along</source>
        <translation>Lưu một tệp đến cùng gói</translation>
    </message>
    <message>
        <source>The file is saved, and that it was saved is in the log.</source>
        <translation>Đã lưu tệp, việc lưu được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>## Transfers

Who leaves this cell and who comes to it, officially or for a time. The table says how far each transfer has come, what comes next and by when; below it stands where the member counts meanwhile. A member counts in one place on each day: who leaves officially counts and pays dues here until the end of the month of the introduction, and in the other organisation from the next month on.

**A member leaves.** Record it, with the introduction once the upper level has issued it (that form is not ours). If the other side uses this program too, put in its key and **seal a packet**: card, steps, timeline, checklist, evaluations and files of your choice, which only that book opens. Print the inventory, let the member take both along, and press **Handed over**. When the receipt file comes back, **open it**; if the answer comes on paper, say **what became of it**.

**Somebody comes.** With a packet: **open the file**, compare the 30 digits with the inventory where the sender is not known, and take it in. With papers alone: **comes with papers**. Then go through the **inventory**: Space ticks what you hold in your hand, behind it stands what is missing. Only then accept or refuse, print the receipt and save the receipt file for the sender.

**Once the other side has accepted** and the member counts there, you may **erase the data**: the card, timeline, evaluations and amounts of dues are taken out of the book and the log keeps a fingerprint of them alone. Name, time of membership, signed minutes and paid dues stay. Which parts go is your choice, since the law leaves that open; send the upper office a bundle before, and print the record of the erasure for the person afterwards. It is never undone.

The dossier is secret and never part of a packet; it goes on paper, sealed, as always. A transfer is not undone: if nothing comes of it, if it is refused, or if the time is over, say so, and the member counts here again.</source>
        <translation>## Chuyển sinh hoạt đảng

Ai chuyển đi và ai chuyển đến chi bộ, chính thức hoặc tạm thời. Bảng cho biết mỗi lần chuyển đến đâu, việc tiếp theo là gì và trước ngày nào; phía dưới ghi trong thời gian đó đảng viên tính ở đâu. Mỗi ngày đảng viên chỉ tính ở một nơi: chuyển đi chính thức thì tính và đóng đảng phí ở đây đến hết tháng ghi trên giấy giới thiệu, từ tháng sau tính ở nơi đến.

**Đảng viên chuyển đi.** Ghi việc chuyển, thêm giấy giới thiệu khi cấp trên đã cấp (mẫu đó không do phần mềm in). Nếu bên kia cũng dùng phần mềm này thì ghi khóa của bên đó và **niêm phong gói**: thẻ, các bước, quá trình, danh mục hồ sơ, đánh giá và tệp tự chọn, chỉ sổ bên kia mở được. In bản kê, giao cả hai cho đảng viên rồi bấm **Đã giao giấy giới thiệu**. Khi tệp biên nhận gửi về thì **mở** nó; nếu trả lời bằng giấy thì ghi **kết quả**.

**Có người chuyển đến.** Có gói: **mở gói**, so 30 chữ số với bản kê nếu chưa biết bên gửi, rồi nhận. Chỉ có giấy tờ: **đến bằng giấy tờ**. Sau đó xem **bản kê**: phím cách đánh dấu thứ đang cầm trong tay, phía sau ghi điều còn thiếu. Xong mới tiếp nhận hoặc không, in biên nhận và lưu tệp biên nhận cho bên gửi.

**Khi nơi nhận đã tiếp nhận** và đảng viên đã tính ở đó, có thể **xóa dữ liệu**: thẻ, quá trình, đánh giá và mức đảng phí bị xóa khỏi sổ, nhật ký chỉ còn mã băm. Họ tên, thời gian sinh hoạt, biên bản đã ký và đảng phí đã nộp thì giữ lại. Xóa phần nào là do chi bộ chọn, vì luật chưa nói rõ; trước đó gửi gói lên cấp trên, sau đó in biên bản xóa giao đồng chí ấy. Việc xóa không bao giờ hoàn tác được.

Hồ sơ đảng viên là tài liệu mật, không bao giờ nằm trong gói; hồ sơ đi bằng giấy, niêm phong như xưa nay. Việc chuyển không hoàn tác: nếu không chuyển nữa, không được tiếp nhận hoặc hết thời hạn thì ghi như vậy, và đảng viên lại tính ở đây.</translation>
    </message>
    <message>
        <source>Erase the &amp;data…</source>
        <translation>Xóa &amp;dữ liệu…</translation>
    </message>
    <message>
        <source>Record of the eras&amp;ure…</source>
        <translation>Biên bản &amp;xóa…</translation>
    </message>
    <message>
        <source>The data are erased. Print the record of the erasure for the person.</source>
        <translation>Đã xóa dữ liệu. Hãy in biên bản xóa để giao cho đồng chí đó.</translation>
    </message>
    <message>
        <source>Record of the erasure</source>
        <translation>Biên bản xóa dữ liệu</translation>
    </message>
    <message>
        <source>Print or save the l&amp;ist…</source>
        <translation>In hoặc &amp;lưu danh sách…</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>Lưu bảng tín&amp;h XLSX…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Lư&amp;u tệp CSV…</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove or undo comes here and can be put back.</source>
        <translation>Thùng rác đang trống. Những gì đã xóa hoặc hoàn tác sẽ nằm ở đây và có thể phục hồi.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Phục hồi</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Đã phục hồi: %1</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo (there is nothing)</source>
        <translation>&amp;Hoàn tác (không có gì)</translation>
    </message>
    <message>
        <source>&amp;Undo (not possible: %1)</source>
        <translation>&amp;Hoàn tác (không được: %1)</translation>
    </message>
    <message>
        <source>&amp;Redo (there is nothing)</source>
        <translation>&amp;Làm lại (không có gì)</translation>
    </message>
    <message>
        <source>&amp;Redo (not possible: %1)</source>
        <translation>&amp;Làm lại (không được: %1)</translation>
    </message>
    <message>
        <source>History of the book</source>
        <translation>Lịch sử của sổ</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Lịch sử: %1</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed or used since: %1.</source>
        <translation>Giữ nguyên, vì từ đó đến nay đã được sửa hoặc đã được dùng: %1.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>The book lies in %1.</source>
        <translation>Sổ nằm trong %1.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Hiện nội dung đang gõ</translation>
    </message>
    <message>
        <source>&amp;Open the book</source>
        <translation>&amp;Mở sổ</translation>
    </message>
    <message>
        <source>&amp;Another book…</source>
        <translation>Mở sổ &amp;khác…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase…</source>
        <translation>&amp;Quên cụm mật khẩu…</translation>
    </message>
    <message>
        <source>This book lies on a disk that can be pulled out. Pulled out while the book is open, it can lose what was written last; lost, it takes the whole book with it. Better keep the book on this computer’s own disk and the stick for backups and bundles.</source>
        <translation>Sổ này nằm trên ổ đĩa có thể rút ra. Nếu rút ra khi sổ đang mở, có thể mất những gì ghi sau cùng; nếu mất ổ đĩa thì mất cả quyển sổ. Nên để sổ trên ổ đĩa của chính máy này, còn USB chỉ dùng cho bản sao lưu và gói trao đổi.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Choose the update that was brought along</source>
        <translation>Chọn tệp cập nhật đã mang đến</translation>
    </message>
    <message>
        <source>Version %1 was taken in. It is there when the program is started next.</source>
        <translation>Đã tiếp nhận phiên bản %1. Lần sau mở chương trình sẽ là phiên bản này.</translation>
    </message>
    <message>
        <source>Version %1 was taken in.</source>
        <translation>Đã tiếp nhận phiên bản %1.</translation>
    </message>
    <message>
        <source>Version %1 is ready. Nothing was installed yet: close the program and have an administrator run the command.</source>
        <translation>Phiên bản %1 đã sẵn sàng. Chưa có gì được cài đặt: hãy đóng chương trình và nhờ người quản trị chạy lệnh.</translation>
    </message>
    <message>
        <source>Version %1 is in its place again. End the program and start it anew.</source>
        <translation>Phiên bản %1 đã trở lại vị trí cũ. Hãy đóng chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>The update that waited was removed. The version that runs stays.</source>
        <translation>Đã bỏ bản cập nhật đang chờ. Phiên bản đang chạy giữ nguyên.</translation>
    </message>
    <message>
        <source>All of the update is being verified…</source>
        <translation>Đang kiểm tra toàn bộ bản cập nhật…</translation>
    </message>
    <message>
        <source>This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated.</source>
        <translation>Chương trình này được dựng không kèm khóa của nhà phát hành nên không nhận bản cập nhật. Hãy lấy chương trình từ nhà phát hành để được cập nhật.</translation>
    </message>
    <message>
        <source>An update is a file that the publisher signed. It comes by stick or from the upper office; no network is needed. Before anything is touched, all of it is verified.</source>
        <translation>Bản cập nhật là một tệp do nhà phát hành ký, mang đến bằng USB hoặc từ cấp trên; không cần mạng. Trước khi thay đổi bất cứ gì, toàn bộ tệp được kiểm tra.</translation>
    </message>
    <message>
        <source>The update is kept on this computer. Installing it takes an administrator and a command, which is shown here. The books stay as they are.</source>
        <translation>Bản cập nhật được lưu trên máy này. Để cài đặt cần người quản trị và một lệnh, lệnh đó hiện ở đây. Các sổ giữ nguyên.</translation>
    </message>
    <message>
        <source>The update is kept on this computer. “Install now” closes this program and starts the installer. The books stay as they are.</source>
        <translation>Bản cập nhật được lưu trên máy này. “Cài đặt ngay” sẽ đóng chương trình và chạy bộ cài đặt. Các sổ giữ nguyên.</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when the program is started next. This version is kept, to go back to. The books stay as they are.</source>
        <translation>Phiên bản mới được đặt cạnh phiên bản này và thay vào chỗ của nó khi mở chương trình lần sau. Phiên bản này được giữ lại để có thể quay về. Các sổ giữ nguyên.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was chosen; version %3 runs.</source>
        <translation>Đã chọn phiên bản %1 ngày %2; phiên bản đang chạy là %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was taken in and waits; version %3 runs.</source>
        <translation>Đã tiếp nhận phiên bản %1 ngày %2, đang chờ; phiên bản đang chạy là %3.</translation>
    </message>
    <message>
        <source>Version %1 runs. No update waits.</source>
        <translation>Đang chạy phiên bản %1. Không có bản cập nhật nào đang chờ.</translation>
    </message>
    <message>
        <source>Go &amp;back to version %1</source>
        <translation>&amp;Quay về phiên bản %1</translation>
    </message>
    <message>
        <source>Go &amp;back to the former version</source>
        <translation>&amp;Quay về phiên bản trước</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Updates without a network</source>
        <translation>Cập nhật không cần mạng</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>Có gì &amp;mới</translation>
    </message>
    <message>
        <source>Co&amp;mmand for the administrator</source>
        <translation>&amp;Lệnh cho người quản trị</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Tiếp &amp;nhận</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Show how to &amp;install</source>
        <translation>&amp;Xem cách cài đặt</translation>
    </message>
    <message>
        <source>&amp;Install now</source>
        <translation>&amp;Cài đặt ngay</translation>
    </message>
    <message>
        <source>Lay ready aga&amp;in</source>
        <translation>&amp;Chuẩn bị lại</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when this program is closed. This version is kept, to go back to, which closes the program too. The books stay as they are.</source>
        <translation>Phiên bản mới được đặt cạnh phiên bản này và thay vào chỗ của nó khi đóng chương trình. Phiên bản này được giữ lại để có thể quay về; khi quay về chương trình cũng đóng. Các sổ giữ nguyên.</translation>
    </message>
    <message>
        <source>Version %1 runs already; its package is kept, to be able to come back to it.</source>
        <translation>Phiên bản %1 đang chạy; gói của nó được giữ lại để sau này có thể quay về.</translation>
    </message>
    <message>
        <source>Version %1 runs already. “Take in” keeps its package on this computer, to be able to come back to it after an update.</source>
        <translation>Phiên bản %1 đang chạy. “Tiếp nhận” sẽ giữ gói của nó trên máy này để có thể quay về sau khi cập nhật.</translation>
    </message>
    <message>
        <source>There will be no way back to version %1, because its package is not on this computer: keep the installer of version %1 to be able to go back, or take its package in first.</source>
        <translation>Sẽ không quay về được phiên bản %1, vì gói của nó không có trên máy này: hãy giữ bộ cài đặt của phiên bản %1 để có thể quay về, hoặc tiếp nhận gói của nó trước.</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when the program is started next. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.</source>
        <translation>Phiên bản mới được đặt cạnh phiên bản này và thay vào chỗ của nó khi mở chương trình lần sau. Sẽ không quay về được phiên bản %1, vì thư mục của nó không có chữ ký của nhà phát hành. Các sổ giữ nguyên.</translation>
    </message>
    <message>
        <source>The new version is laid beside this one and takes its place when this program is closed. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.</source>
        <translation>Phiên bản mới được đặt cạnh phiên bản này và thay vào chỗ của nó khi đóng chương trình. Sẽ không quay về được phiên bản %1, vì thư mục của nó không có chữ ký của nhà phát hành. Các sổ giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Upda&amp;tes…</source>
        <translation>Cập &amp;nhật…</translation>
    </message>
    <message>
        <source>**Updates** come as a file, by stick or from the upper office. The file is signed by the publisher; the program verifies all of it before anything is touched, never goes to an older version by it, and says beforehand when there will be no way back. **Go back** leads to the former version, as long as that is kept on this computer and can read your books.</source>
        <translation>**Cập nhật** đến bằng một tệp, qua USB hoặc từ cấp trên. Tệp do nhà phát hành ký; chương trình kiểm tra toàn bộ trước khi thay đổi bất cứ gì, không bao giờ vì cập nhật mà về bản cũ hơn, và báo trước khi sẽ không có đường quay về. **Quay về** đưa trở lại phiên bản trước, miễn là phiên bản đó còn được giữ trên máy này và còn đọc được các sổ của đồng chí.</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>New vote</source>
        <translation>Biểu quyết mới</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Sửa biểu quyết</translation>
    </message>
    <message>
        <source>&amp;What is voted on</source>
        <translation>&amp;Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Quy định về số phiếu</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Hình thứ&amp;c</translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation>&amp;Tán thành</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Không tán thành</translation>
    </message>
    <message>
        <source>&amp;Other opinion</source>
        <translation>Ý k&amp;iến khác</translation>
    </message>
    <message>
        <source>All &amp;present in favour</source>
        <translation>Tất cả người có &amp;mặt tán thành</translation>
    </message>
    <message>
        <source>&amp;Save the vote</source>
        <translation>&amp;Lưu biểu quyết</translation>
    </message>
    <message>
        <source>Base: %1. Of these %2 are present.</source>
        <translation>Căn cứ tính: %1. Trong đó có mặt %2.</translation>
    </message>
    <message>
        <source>No votes are counted yet.</source>
        <translation>Chưa đếm phiếu.</translation>
    </message>
    <message>
        <source>&amp;How it is decided</source>
        <translation>Cách &amp;biểu quyết</translation>
    </message>
    <message>
        <source>Whom it concer&amp;ns</source>
        <translation>&amp;Về đồng chí nào</translation>
    </message>
    <message>
        <source>&amp;Time of the vote</source>
        <translation>&amp;Giờ biểu quyết</translation>
    </message>
    <message>
        <source>Continue to the &amp;ballot</source>
        <translation>Tiếp: lập &amp;phiếu</translation>
    </message>
    <message>
        <source>Next come the names or matters, the counting team and the ballot papers.</source>
        <translation>Tiếp theo là danh sách hoặc nội dung, ban kiểm phiếu và phiếu in.</translation>
    </message>
</context>
<context>
    <name>VoteRoll</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Everybody is in favour who is not marked. One letter marks the chosen voter: %1 against, %2 another opinion, %3 in favour after all.</source>
        <translation>Ai không đánh dấu là tán thành. Một chữ cái đánh dấu người đang chọn: %1 không tán thành, %2 ý kiến khác, %3 trở lại tán thành.</translation>
    </message>
    <message>
        <source>One letter marks the chosen voter and goes to the next: %1 in favour, %2 against, %3 another opinion, %4 did not vote.</source>
        <translation>Một chữ cái ghi ý kiến người đang chọn rồi xuống người tiếp theo: %1 tán thành, %2 không tán thành, %3 ý kiến khác, %4 không biểu quyết.</translation>
    </message>
    <message>
        <source>Voters in the room</source>
        <translation>Người có quyền biểu quyết đang có mặt</translation>
    </message>
    <message>
        <source>%2  %1</source>
        <comment>what somebody votes, its letter</comment>
        <translation>%2  %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: in favour</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter: against</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: of another opinion</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <comment>one letter: did not vote</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Another opinion</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Không biểu quyết</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Postponed, and on no agenda yet</source>
        <translation>Đã hoãn, chưa có trong chương trình nào</translation>
    </message>
    <message>
        <source>%1 – postponed on %2: %3</source>
        <comment>item, day, reason</comment>
        <translation>%1 – hoãn ngày %2: %3</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Đưa vào chương trình</translation>
    </message>
    <message>
        <source>Put %1 on the agenda</source>
        <translation>Đưa %1 vào chương trình</translation>
    </message>
    <message>
        <source>“%1” stands on the agenda.</source>
        <translation>Đã đưa “%1” vào chương trình.</translation>
    </message>
</context>
<context>
    <name>WaitingPetitions</name>
    <message>
        <source>Petitions to be answered</source>
        <translation>Kiến nghị cần giải đáp</translation>
    </message>
    <message>
        <source>Put them on the agenda</source>
        <translation>Đưa vào chương trình</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a petition, how far it has come</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The item for answering petitions stands on the agenda.</source>
        <translation>Mục giải đáp kiến nghị đã có trong chương trình.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The ID number %1 does not have 12 digits.</source>
        <translation>Số định danh %1 không đủ 12 chữ số.</translation>
    </message>
    <message>
        <source>The ID number %1 is that of a woman.</source>
        <translation>Số định danh %1 là của nữ.</translation>
    </message>
    <message>
        <source>The ID number %1 is that of a man.</source>
        <translation>Số định danh %1 là của nam.</translation>
    </message>
    <message>
        <source>The ID number %1 is that of someone born in %2, not in %3.</source>
        <translation>Số định danh %1 là của người sinh năm %2, không phải năm %3.</translation>
    </message>
    <message>
        <source>%1 is a card number of the old kind; cards since 2/9/2025 carry the ID number.</source>
        <translation>%1 là số thẻ kiểu cũ; thẻ từ ngày 2/9/2025 ghi số định danh cá nhân.</translation>
    </message>
    <message>
        <source>The card number %1 has neither 12 nor 8 digits.</source>
        <translation>Số thẻ %1 không phải 12 chữ số, cũng không phải 8 chữ số.</translation>
    </message>
    <message>
        <source>The card number %1 is not the ID number %2.</source>
        <translation>Số thẻ %1 không phải là số định danh %2.</translation>
    </message>
    <message>
        <source>The profile number %1 is not six digits and the letters of the province, like 000001 HN.</source>
        <translation>Số lý lịch %1 không đúng dạng sáu chữ số và chữ của tỉnh, như 000001 HN.</translation>
    </message>
    <message>
        <source>%1 is not a Vietnamese telephone number.</source>
        <translation>%1 không phải là số điện thoại Việt Nam.</translation>
    </message>
    <message>
        <source>The organisation code %1 does not have 14 digits.</source>
        <translation>Mã tổ chức đảng %1 không đủ 14 chữ số.</translation>
    </message>
</context>
<context>
    <name>WarningList</name>
    <message>
        <source>Please check: %1</source>
        <translation>Đề nghị kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The words are kept. The paper shows them from now on.</source>
        <translation>Đã lưu câu chữ. Từ nay văn bản dùng câu chữ này.</translation>
    </message>
    <message>
        <source>The paper has the words of the program again.</source>
        <translation>Văn bản đã trở lại câu chữ của mẫu có sẵn.</translation>
    </message>
    <message>
        <source>These words are not kept yet. Keep them, or close once more to leave them.</source>
        <translation>Câu chữ này chưa lưu. Hãy lưu lại, hoặc bấm đóng lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>(left out) %1</source>
        <translation>(đã bỏ) %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>Words of the paper: %1</source>
        <translation>Câu chữ của văn bản: %1</translation>
    </message>
    <message>
        <source>Texts of the paper</source>
        <translation>Các đoạn của văn bản</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Câu chữ của mẫu có sẵn</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Câu chữ của chi &amp;bộ</translation>
    </message>
    <message>
        <source>What stands between ‹ › is filled in from the meeting and must stay. Each line is a paragraph; an empty text is left out. The layout does not change.</source>
        <translation>Phần nằm giữa ‹ › được lấy từ nội dung cuộc họp và phải giữ nguyên. Mỗi dòng in thành một đoạn văn; để trống thì không in đoạn đó. Thể thức trình bày không thay đổi.</translation>
    </message>
    <message>
        <source>&amp;Keep these words</source>
        <translation>&amp;Lưu câu chữ này</translation>
    </message>
    <message>
        <source>&amp;Back to the words of the program</source>
        <translation>&amp;Trở lại câu chữ của mẫu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Done on %1</source>
        <translation>Hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation>Thôi thực hiện ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Phân công tại</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>&amp;Close the task…</source>
        <translation>&amp;Kết thúc nhiệm vụ…</translation>
    </message>
    <message>
        <source>&amp;Open the task again</source>
        <translation>&amp;Mở lại nhiệm vụ</translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation>Đến &amp;cuộc họp</translation>
    </message>
    <message>
        <source>Find a task, a person or a result</source>
        <translation>Tìm nhiệm vụ, người hoặc kết quả</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Tìm nhiệm vụ</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>Những nhiệm vụ được hiện</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Nhiệm vụ chưa kết thúc</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <translation>Hoàn thành và thôi thực hiện</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Các nhiệm vụ</translation>
    </message>
    <message>
        <source>No task is waiting here. Tasks are given while a meeting is held (F6) and stand here until they are closed.</source>
        <translation>Không có nhiệm vụ nào chờ ở đây. Nhiệm vụ được phân công trong khi họp (F6) và hiện ở đây cho đến khi kết thúc.</translation>
    </message>
    <message>
        <source>%1 – %2, by %3</source>
        <comment>task, person, deadline</comment>
        <translation>%1 – %2, thời hạn %3</translation>
    </message>
    <message>
        <source>The task is closed with its result.</source>
        <translation>Nhiệm vụ đã kết thúc, có ghi kết quả.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>Nhiệm vụ đã được mở lại.</translation>
    </message>
    <message>
        <source># Work

Here stand the tasks that meetings gave, until each is closed.

- **Overdue** tasks carry an eight-sided mark and the number of days.
- **Close a task** (F2, Enter or a double click) asks what came of it. No task goes without a result in words; the result stands in the table of the next resolution.
- The field above the list finds a task, a person or a result by any part of a word, with or without accents.
- A task that was closed by mistake is opened again under “Done and dropped”.

**Petitions** stand on a tab of their own: what a meeting was asked for, until it is answered for good and whoever asked was told. “Planned” and “passed on” are not the end. What waits comes by itself onto the next regular meeting. One that waits for more than a month, or longer than it should, carries an eight-sided mark. Answering (F2) asks for one of six outcomes in words; a petition that was answered is opened again with a reason, and its history (Ctrl+H) keeps both.</source>
        <translation># Công việc

Ở đây có các nhiệm vụ đã phân công tại các cuộc họp, cho đến khi từng nhiệm vụ kết thúc.

- Nhiệm vụ **quá hạn** có dấu hình bát giác và số ngày quá hạn.
- **Kết thúc nhiệm vụ** (F2, Enter hoặc bấm đúp) hỏi kết quả của nhiệm vụ. Không nhiệm vụ nào kết thúc mà không ghi kết quả cụ thể; kết quả được đưa vào bảng của nghị quyết tiếp theo.
- Ô ở trên danh sách tìm nhiệm vụ, người hoặc kết quả theo một phần bất kỳ của từ, có dấu hoặc không dấu.
- Nhiệm vụ kết thúc nhầm được mở lại ở mục “Hoàn thành và thôi thực hiện”.

**Kiến nghị, đề xuất** nằm ở thẻ riêng: những điều nêu trong cuộc họp cần có trả lời, cho đến khi giải quyết dứt điểm và đã báo lại người kiến nghị. “Sẽ giải quyết” và “đã chuyển cấp có thẩm quyền” chưa phải là kết thúc. Kiến nghị còn chờ tự đến kỳ sinh hoạt thường kỳ sau. Kiến nghị chờ quá một tháng hoặc quá hạn mang dấu tám cạnh. Trả lời (F2) chọn một trong sáu kết quả và ghi bằng lời; kiến nghị đã trả lời được mở lại khi có lý do, lịch sử (Ctrl+H) giữ cả hai.</translation>
    </message>
    <message>
        <source>Ta&amp;sks</source>
        <translation>Nhiệm &amp;vụ</translation>
    </message>
    <message>
        <source>Petitio&amp;ns</source>
        <translation>Kiế&amp;n nghị</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Các loại việc</translation>
    </message>
</context>
<context>
    <name>YearBook</name>
    <message numerus="yes">
        <source>%n sets of minutes on %1 pages.</source>
        <translation>
            <numerusform>%n biên bản, %1 trang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have no closed minutes.</source>
        <translation>
            <numerusform>%n cuộc họp chưa có biên bản đã khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are not signed by both.</source>
        <translation>
            <numerusform>%n biên bản chưa đủ chữ ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are missing or were given twice.</source>
        <translation>
            <numerusform>%n số bị khuyết hoặc trùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are printed as the text that was signed, because this program lays them out otherwise now.</source>
        <translation>
            <numerusform>%n văn bản được in nguyên văn nội dung đã ký, vì chương trình nay trình bày khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing page names them.</source>
        <translation>Trang kết sổ nêu rõ từng trường hợp.</translation>
    </message>
    <message>
        <source>The book is being laid out: %1 of %2 meetings.</source>
        <translation>Đang lập sổ: %1 trong %2 cuộc họp.</translation>
    </message>
    <message>
        <source>&amp;Mirror the margins for printing on both sides</source>
        <translation>Đổi &amp;lề đối xứng để in hai mặt</translation>
    </message>
    <message>
        <source>Book of the year %1</source>
        <translation>Sổ biên bản năm %1</translation>
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
        <translation>tự ấn định</translation>
    </message>
    <message>
        <source>moved from %1: %2</source>
        <translation>chuyển từ %1: %2</translation>
    </message>
    <message>
        <source>regular: %1</source>
        <translation>thường kỳ: %1</translation>
    </message>
    <message>
        <source>thematic: %1</source>
        <translation>chuyên đề: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme, who prepares it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day of the regular meeting</source>
        <translation>Ngày sinh hoạt thường kỳ</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Đã triệu tập</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The day of the regular meeting is not settled yet; the third of the month is taken.</source>
        <translation>Chưa quy định ngày sinh hoạt thường kỳ; tạm lấy ngày 3 hằng tháng.</translation>
    </message>
    <message>
        <source>Each quarter has a theme.</source>
        <translation>Quý nào cũng có chuyên đề.</translation>
    </message>
    <message>
        <source>Without a theme in the quarters: %1. The rules ask for a thematic meeting in each quarter.</source>
        <translation>Các quý chưa có chuyên đề: %1. Quy định mỗi quý ít nhất một lần sinh hoạt chuyên đề.</translation>
    </message>
    <message>
        <source>← All meetings</source>
        <translation>← Tất cả cuộc họp</translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation>Trở lại danh sách cuộc họp</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Kế hoạch năm</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>P&amp;lan the month… (F2)</source>
        <translation>&amp;Lập kế hoạch tháng… (F2)</translation>
    </message>
    <message>
        <source>&amp;Call the regular meeting…</source>
        <translation>T&amp;riệu tập họp thường kỳ…</translation>
    </message>
    <message>
        <source>Call the themat&amp;ic meeting…</source>
        <translation>Triệu tập &amp;chuyên đề…</translation>
    </message>
    <message>
        <source>&amp;Day of the meeting…</source>
        <translation>Ngà&amp;y sinh hoạt…</translation>
    </message>
    <message>
        <source>• %1 – discussed on %2</source>
        <translation>• %1 – đã sinh hoạt ngày %2</translation>
    </message>
    <message>
        <source>• %1 – planned for %2</source>
        <translation>• %1 – kế hoạch tháng %2</translation>
    </message>
    <message>
        <source>Open the regular &amp;meeting</source>
        <translation>&amp;Mở họp thường kỳ</translation>
    </message>
    <message>
        <source>Open the themat&amp;ic meeting</source>
        <translation>Mở họp &amp;chuyên đề</translation>
    </message>
    <message>
        <source>&amp;Print or save the plan…</source>
        <translation>&amp;In hoặc lưu kế hoạch…</translation>
    </message>
</context>
<context>
    <name>ballotwords</name>
    <message>
        <source>By given name, A to Z</source>
        <translation>Theo tên, A, B, C</translation>
    </message>
    <message>
        <source>As the meeting decided</source>
        <translation>Theo thứ tự hội nghị quyết định</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Not agree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>%1 matters: agree, not agree or another opinion to each.</source>
        <translation>%1 nội dung: mỗi nội dung ghi đồng ý, không đồng ý hoặc ý kiến khác.</translation>
    </message>
    <message>
        <source>%1 people: one level for each.</source>
        <translation>%1 người: mỗi người một mức.</translation>
    </message>
    <message>
        <source>%1 names for %2 seats, a surplus of %3: the voter leaves at most %2.</source>
        <translation>Danh sách %1 người, bầu %2, số dư %3: người bầu để lại nhiều nhất %2 người.</translation>
    </message>
    <message>
        <source>One name: agree or not agree.</source>
        <translation>Một người: đồng ý hoặc không đồng ý.</translation>
    </message>
    <message>
        <source>%1 names for as many seats: agree or not agree to each.</source>
        <translation>%1 người, không có số dư: mỗi người ghi đồng ý hoặc không đồng ý.</translation>
    </message>
    <message>
        <source>Nobody is elected.</source>
        <translation>Không có người trúng cử.</translation>
    </message>
    <message>
        <source>Nothing passed.</source>
        <translation>Không nội dung nào được thông qua.</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>Trúng cử: %1.</translation>
    </message>
    <message>
        <source>Passed: %1.</source>
        <translation>Được thông qua: %1.</translation>
    </message>
    <message>
        <source>Levels: %1.</source>
        <translation>Xếp loại: %1.</translation>
    </message>
    <message>
        <source>A ballot is not counted yet.</source>
        <translation>Còn phiếu chưa kiểm.</translation>
    </message>
    <message>
        <source>Equal votes for %1 seat(s): %2. They stand again in a ballot among themselves.</source>
        <translation>Ngang phiếu, còn phải bầu %1: %2. Bầu lại trong số các đồng chí này.</translation>
    </message>
    <message>
        <source>%1 still to be elected: the meeting holds another ballot or ends it.</source>
        <translation>Còn thiếu %1 người: hội nghị bỏ phiếu tiếp hoặc quyết định thôi.</translation>
    </message>
    <message>
        <source>Not decided: %1. The meeting holds another ballot or ends it.</source>
        <translation>Chưa quyết định: %1. Hội nghị bỏ phiếu tiếp hoặc quyết định thôi.</translation>
    </message>
    <message>
        <source>%1 seat(s) stay open; the meeting held no further ballot.</source>
        <translation>Còn thiếu %1 người; hội nghị quyết định không bỏ phiếu tiếp.</translation>
    </message>
    <message>
        <source>The meeting held no further ballot.</source>
        <translation>Hội nghị quyết định không bỏ phiếu tiếp.</translation>
    </message>
    <message>
        <source>The last ballot that the rules allow has failed: the upper level appoints.</source>
        <translation>Đã hết số lần bỏ phiếu theo quy định mà không đạt: cấp trên chỉ định.</translation>
    </message>
    <message>
        <source>The last ballot that the rules allow has failed: the case goes up with full figures.</source>
        <translation>Đã hết số lần bỏ phiếu theo quy định mà không đạt: báo cáo cấp trên đầy đủ số phiếu.</translation>
    </message>
    <message>
        <source>Not passed: %1.</source>
        <translation>Không được thông qua: %1.</translation>
    </message>
    <message>
        <source>%1, ballot %2</source>
        <translation>%1, lần %2</translation>
    </message>
</context>
<context>
    <name>votewords</name>
    <message numerus="yes">
        <source>%n official member(s)</source>
        <translation>
            <numerusform>%n đảng viên chính thức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n đi sinh hoạt tạm thời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exempt</source>
        <translation>
            <numerusform>%n miễn sinh hoạt vắng mặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n bị đình chỉ sinh hoạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused for the whole meeting</source>
        <translation>
            <numerusform>%n được phép vắng cả buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1/%2 of %3: at least %4 in favour are needed.</source>
        <translation>Trên %1/%2 của %3: cần ít nhất %4 tán thành.</translation>
    </message>
    <message>
        <source>%1/%2 or more of %3: at least %4 in favour are needed.</source>
        <translation>Từ %1/%2 của %3 trở lên: cần ít nhất %4 tán thành.</translation>
    </message>
    <message>
        <source>Show of party cards</source>
        <translation>Biểu quyết bằng thẻ đảng viên</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Biểu quyết bằng hình thức giơ tay</translation>
    </message>
    <message>
        <source>Passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation>Được thông qua: %1 tán thành, %2 không tán thành, %3 ý kiến khác; cần %4 trên căn cứ tính %5.</translation>
    </message>
    <message>
        <source>Not passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.</source>
        <translation>Không được thông qua: %1 tán thành, %2 không tán thành, %3 ý kiến khác; cần %4 trên căn cứ tính %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the room</source>
        <translation>
            <numerusform>%n không có mặt</numerusform>
        </translation>
    </message>
    <message>
        <source>Openly, by totals</source>
        <translation>Công khai, ghi tổng số</translation>
    </message>
    <message>
        <source>Openly, all in favour except …</source>
        <translation>Công khai, tất cả tán thành, trừ …</translation>
    </message>
    <message>
        <source>Openly, name by name</source>
        <translation>Công khai, ghi từng người</translation>
    </message>
    <message>
        <source>By secret paper ballot</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>This rule is likely in force but could not be compared with the full text now valid. What the book follows is set under “Book and keys”, “Voting rules”.</source>
        <translation>Quy định này nhiều khả năng đúng nhưng chưa đối chiếu được với toàn văn hiện hành. Điều sổ áp dụng được chọn ở “Sổ và khóa”, “Quy định biểu quyết”.</translation>
    </message>
    <message>
        <source>No regulation was found that settles this. What the book follows is set under “Book and keys”, “Voting rules”.</source>
        <translation>Chưa thấy văn bản nào quy định rõ. Điều sổ áp dụng được chọn ở “Sổ và khóa”, “Quy định biểu quyết”.</translation>
    </message>
    <message numerus="yes">
        <source>It did not pass %n time(s) before.</source>
        <translation>
            <numerusform>Trước đây đã %n lần không được thông qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n time(s) the case goes up with full figures.</source>
        <translation>
            <numerusform>Sau %n lần không đạt thì báo cáo cấp trên đầy đủ số phiếu.</numerusform>
        </translation>
    </message>
</context>
</TS>
