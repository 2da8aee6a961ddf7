#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes dictionary_words.txt and dictionary_people.txt, together more than 500 lines in dictionary order.

Words of the field and people as the lists of a cell have them, also of the Ê Đê, Cơ Ho, Mông, Thái and Bana, with the letters of
their own languages. The order is found by comparing two texts step by step, as one looks a word up in the dictionary, and not by
keys: word after word; in a word letter after letter, the word that ends first standing first; then the tone; capitals only where
all else is the same. People: given name, family name, middle names, then date of birth (not known first), then capitals. All
people are invented.
"""
import functools
import unicodedata

LETTERS = ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s",
           "t", "u", "ư", "v", "w", "x", "y", "z"]
TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
OWN = "\u0302\u0306\u031b"  # circumflex, breve, horn: parts of letters

WORDS = """
a à á ạ ai ái ải am ám an án ang áng anh ánh ảnh ao ào áo ảo ăn ăng ẳng ắp ắt âm ầm ấm ẩm ân ấn ẩn ấp ất âu ấu
ba bà bả bã bá bạ bác bạc bách bạch bài bải bãi bái bại ban bàn bản bán bạn bang bàng bảng báng bao bào bảo báo bạo bay bày bảy bẩy bẫy bấy bậy
bầu bẩu bí bị bia bìa bịa biên biến biển biện bình bính bỉnh bịnh
ca cà cả cá cạ can càn cản cán cạn căn cằn cắn cần cẩn cận
chi chì chỉ chí chị chia chìa chĩa chi bộ chi ủy chi uỷ viên chỉ đạo chỉ thị chí công chị em
cơ cờ cỡ cớ cơ sở cơ quan cờ đỏ
da dã dạ dân dần dẫn dấn dận dâu dầu dấu dậu di dì dĩ dị
đa đà đả đã đá đạ đại đại biểu đại hội đảng đảng bộ đảng phí đảng ủy đảng viên Đảng đặng đăng đằng đẳng đắng
e è é em ém ê ề ế êm ếm
ga gà gả gã gá gạ ghi ghì ghế ghê giá già giả giã giạ giảng giang giàng
hà hả há hạ hoa hòa hoà bình hỏa hóa họa hoan hoàn hoãn hoán hoạn hội hồi hỗi hối họp hợp
i ì ỉ í ị in ỉn ít ịt
kê kề kể kế kệ kết kết luận kết nạp kế hoạch kỉ kỳ kỷ kỷ luật kỷ niệm kỹ
la là lả lã lá lạ lê lề lễ lế lệ luật luận lương lường lưỡng lượng
ma mà mả mã má mạ mai mài mải mãi mái mại minh mình mính
nghe nghè nghẻ nghé nghẹ nghị nghị quyết nghĩ nghĩa ngân ngần ngẩn ngẫn ngấn ngận
o ò ó ọ oa oán oanh oánh ô ồ ổ ố ôm ốm ơ ờ ở ợ ơn
phí phì phỉ phê phê bình phế phiếu phòng phóng phỏng
qua quà quả quá quạ quý quỳ quỷ quỹ quy quyền quyển quyến quyện
sinh sinh hoạt sính sỉnh so sò sỏ sọ sô sồ sổ số sộ sổ tay
ta tà tả tã tá tạ tổ tổ chức tổ dân phố tô tồ tố tộ thu thù thủ thú thụ thư thừ thử thứ thự
u ù ủ ú ụ uy ủy uỷ ban ủy viên úy ư ừ ử ứ ự ưu
va và vã vá vạ văn vằn vẳng vắn vặn vân vần vẩn vẫn vấn vận vỉ ví vị vy vỹ
xa xà xả xã xá xạ xuân xuất xây dựng xây xấy
y ỳ ỷ ý ỵ ý kiến y tế yên yến yếu
"""

PEOPLE = """
Nguyễn Văn An|1961-05-02; Nguyễn Văn An|1984-11-20; NGUYỄN VĂN AN|1975; Nguyễn Văn An|; Trần Thị An|1958-02; Lê An|1990-01-01; Lê Văn Ẩn|; Phạm Ân|1949
Đỗ Hồng Ánh|1979-03-03; Đỗ Hồng Anh|1979-03-03; Đỗ Hoàng Anh|1979-03-03; Vũ Anh|; Vũ Ảnh|; Vũ Ánh|; Vũ Ấn|; Bùi Bá Ba|1951; Bùi Bá Bà|1951; Bùi Bà Bá|1951
Đặng Bình|; Đặng Bính|; Đặng Biên|; Đặng Biển|; Phan Chi|1988; Phan Chí|1988; Phan Chỉ|1988; Phan Chiến|; Phan Chinh|; Phan Chính|; Hoàng Cư|; Hoàng Cừ|; Hoàng Cự|
Trần Dần|1940; Trần Dân|1940; Trần Dậu|1945; Trần Dũng|; Trần Dung|; Trần Dụng|; Trần Duyên|; Trần Đại|; Trần Đài|; Trần Đạt|; Trần Đức|; Trần Đúc|; Trần Đan|
Ngô Gia|; Ngô Giang|; Ngô Giàng|; Giàng A Giàng|; Giàng A Già|; Giàng A Giả|; Sùng A Chứ|; Sùng A Chủ|; Vàng Mí Sò|; Vàng Mí So|; Thào A Của|; Thào A Cua|; Vừ Mí Kỷ|; Vừ Mí Ký|
Lò Văn Hặc|; Lò Văn Hạc|; Lường Văn Hoan|; Lương Văn Hoan|; Quàng Thị Ín|; Tòng Văn Iu|; Cà Văn Ỉm|; Lù Văn Im|
Hà Thị Hoà|1966-06-06; Hà Thị Hòa|1966-06-07; Hà Thị Hoa|1966-06-06; Hà Thị Hóa|1966; Hà Thị Hoả|1966; Hà Thị Hạ|; Hà Thị Hà|; Hà Thị Hả|; Hà Hương|; Hà Hường|; Hà Hưởng|; Hà Huy|; Hà Huỳnh|
H'Hen Niê|1992; H'Hen Niê Kdăm|1992; H’Bia Niê|1980; H'Ăng Niê|1979; Y Thông Niê|1970; Y Moan Ênuôl|1957; Y Moan Ênuôn|1957; Y Bhăm Êban|1960; Y Bhăm Ebăn|1960
K'Brẻo|1955; K’Brẻo|1956; K'Brêo|1955; K'Tiếu|1968; K'Tiêu|1968; K'Long|; K'Lông|; K'Lơng|; Kơ Să Hạ|; Kơ Sã Hạ|; Kon Sa Hạ|; Bơ Nahria Ya Đuk|; Bơ Nahria Ya Duk|
Đinh Núp|1914-05-02; Đinh Nŭp|1914-05-02; Đinh Nup|1914-05-02; Đinh Ñúp|; Rơ Ông K'Đan|; Rơ Chăm H'Yéo|; Siu Čar|; Siu Car|; Siu Căr|; Ksor Kŏk|; Ksor Kok|; Ksor Kôk|
Phùng Khanh|; Phùng Khánh|; Phùng Khá|; Phùng Lan|; Phùng Lân|; Phùng Lăng|; Phùng Linh|; Phùng Lĩnh|; Phùng Lính|; Phùng Loan|; Phùng Lợi|; Phùng Lời|; Phùng Lối|; Phùng Lý|; Phùng Lí|
Mai Minh|1976; Mai Mình|1976; Mai Mính|1976; Mai Mỹ|; Mai Mĩ|; Mai My|; Mai Mi|; Cao Nam|; Cao Năm|; Cao Năng|; Cao Nga|; Cao Ngà|; Cao Ngân|; Cao Ngần|; Cao Nghĩa|; Cao Nghị|
Tạ Oanh|; Tạ Ơn|; Tạ Ổn|; Tạ Ôn|; Lưu Phú|; Lưu Phủ|; Lưu Phụ|; Lưu Phương|; Lưu Phượng|; Lưu Quý|; Lưu Quỳ|; Lưu Quí|; Lưu Sơn|; Lưu Sang|; Lưu Sáng|
Đào Thị Thu Hà|; Đào Thị Thủ Hà|; Đào Thị Hà Thu|; Đào Thị Thư|; Đào Thị Thủy|1970; Đào Thị Thuỷ|1971; Đào Thị Thúy|; Đào Thị Thuý Tú|; Đào Tư|; Đào Tứ|; Đào Tự|; Đào Từ|; Đào Tùng|; Đào Tường|
Trịnh Ứng|; Trịnh Ưng|; Trịnh Ung|; Trịnh Uyên|; Trịnh Uyển|; Trịnh Vi|; Trịnh Vĩ|; Trịnh Vỹ|; Trịnh Vị|; Trịnh Vy|; Trịnh Xuân|; Trịnh Xuyến|; Trịnh Yên|; Trịnh Yến|; Trịnh Ý|; Trịnh Y|
"""


def sign(a, b):
    return (a > b) - (a < b)


def units(word):
    """The letters of a word with the marks that belong to them, and its tone."""
    found, tone = [], 0
    for mark in unicodedata.normalize("NFD", word.lower()):
        if mark in TONES:
            tone = TONES[mark]
        elif unicodedata.combining(mark):
            found[-1] += mark
        else:
            found.append(mark)
    return found, tone


def place(unit):
    """Where a letter stands: in the alphabet, or right behind the letter that it is a kind of."""
    whole = unicodedata.normalize("NFC", unit)
    if whole in LETTERS:
        return LETTERS.index(whole), 0
    return LETTERS.index(unit[0]), 1


def compare_word(a, b):
    (left, left_tone), (right, right_tone) = units(a), units(b)
    for x, y in zip(left, right):
        if place(x) != place(y):
            return sign(place(x), place(y))
    return sign(len(left), len(right)) or sign(left_tone, right_tone)


def split(text):
    for mark in "'’-":
        text = text.replace(mark, " ")
    return text.split()


def compare_text(a, b):
    left, right = split(a), split(b)
    for x, y in zip(left, right):
        if compare_word(x, y):
            return compare_word(x, y)
    return sign(len(left), len(right))


def capitals(text):
    return [c.isupper() for c in unicodedata.normalize("NFC", text) if c.isalpha()]


def compare_dictionary(a, b):
    return compare_text(a, b) or sign(capitals(a), capitals(b))


def compare_people(a, b):
    (left, left_born), (right, right_born) = a.split("|"), b.split("|")
    x, y = left.split(), right.split()
    parts = lambda n: (n[-1], n[0] if len(n) > 1 else "", " ".join(n[1:-1]))
    for p, q in zip(parts(x), parts(y)):
        if compare_text(p, q):
            return compare_text(p, q)
    by_capitals = lambda n: [c for part in parts(n) for c in capitals(part)]
    return sign(left_born, right_born) or sign(by_capitals(x), by_capitals(y))


def ordered(items, compare):
    items = sorted(items, key=functools.cmp_to_key(compare))
    return [item for i, item in enumerate(items) if i == 0 or compare(items[i - 1], item) < 0]


def main():
    # "chi bộ" and the like: a line of words is read word by word, and pairs of neighbours are words of the field too
    single = WORDS.split()
    pairs = [f"{a} {b}" for line in WORDS.strip().splitlines() for a, b in list(zip(line.split(), line.split()[1:]))[::3]]
    capital = [w.capitalize() for w in single[::9]] + [w.upper() for w in single[::17]]
    words = ordered(single + pairs + capital, compare_dictionary)
    people = ordered([p.strip() for p in PEOPLE.replace("\n", ";").split(";") if p.strip()], compare_people)
    for name, lines in (("dictionary_words.txt", words), ("dictionary_people.txt", people)):
        with open(name, "w", encoding="utf-8", newline="\n") as out:
            out.writelines(line + "\n" for line in lines)
        print(name, len(lines))


main()
