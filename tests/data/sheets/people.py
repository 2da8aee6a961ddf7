# SPDX-License-Identifier: GPL-3.0-or-later
"""The 31 people of all files in this folder. They are invented; name shares and columns follow the export of the upper
committee as independent tools describe it."""
import datetime
import random

HEADER = ["STT", "Họ và tên", "Số thẻ Đảng viên", "Số CCCD", "Ngày sinh", "Ngày kết nạp", "Chi bộ đang sinh hoạt",
          "Chi bộ nơi cư trú", "Trạng thái"]
CELL = "Chi bộ Tổ dân phố số 5"
NAMES = """nam Nguyễn Văn Hùng|nữ Nguyễn Thị Thu Hà|nam Trần Đức Thắng|nữ Lê Thị Hương|nam Phạm Quang Hải|nữ Nguyễn Thị Thủy|nam Hoàng Văn Sơn
nam Vũ Đình Long|nữ Đỗ Thị Minh Nguyệt|nam Bùi Xuân Bình|nam Nguyễn Hữu Dũng|nữ Trần Thị Kim Oanh|nam Đặng Ngọc Ước|nữ Nguyễn Thị Lan
nam Nguyễn Minh Tuấn|nam Lê Văn Đạt|nữ Phạm Thị Hằng|nam Ngô Quang Huy|nữ Đinh Thị Nga|nam Nguyễn Thanh Hòa|nữ Dương Thị Mai
nam Trịnh Công Ứng|nữ Nguyễn Thị Ngọc Ánh|nam Phan Văn Khánh|nữ Đào Thị Hồng|nam Nguyễn Đức Lợi|nữ Lương Thị Yến|nam Tạ Quang Vỹ
nữ Nguyễn Thị Phương|nữ Vũ Thị Khánh Linh|nam Nguyễn Bảo Anh"""


def date_text(day):
    return day.strftime("%d/%m/%Y")


def people():
    """Rows of the nine columns: number, name in capitals, card, ID, birth, admission (dates), cell, cell of residence, state."""
    chance = random.Random(20260203)
    rows = []
    for number, entry in enumerate(NAMES.replace("\n", "|").split("|"), 1):
        sex, name = entry.split(" ", 1)
        probationary = number > 29
        year = 1998 + number % 4 if probationary else 1946 + (number * 37) % 48
        born = datetime.date(year, chance.randint(1, 12), chance.randint(1, 28))
        admitted = datetime.date(2025, 9 + number % 3, 3) if probationary else datetime.date(
            min(year + chance.randint(21, 33), 2023), chance.randint(1, 12), chance.choice([3, 19, 26]))
        century = (0 if year < 2000 else 2) + (1 if sex == "nữ" else 0)
        place = chance.choice(["027", "027", "027", "001", "024", "030"])
        personal_id = f"{place}{century}{year % 100:02d}{chance.randint(0, 19999):06d}"
        residence = CELL if number % 9 else "Chi bộ Tổ dân phố số 4"
        rows.append([number, name.upper(), personal_id, personal_id, born, admitted, CELL, residence,
                     "Dự bị" if probationary else "Chính thức"])
    return rows


def as_text(row):
    return [str(c) if isinstance(c, int) else date_text(c) if isinstance(c, datetime.date) else c for c in row]
