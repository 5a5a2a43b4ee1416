"""The `__init__` of values, by their fields: made by tools/generate.py. Do not edit."""

# fmt: off
# mypy: ignore-errors


def _0():
    def __init__(self): pass
    return __init__


def _1(p0):
    def __init__(self, v0): p0(self, v0)
    return __init__


def _2(p0, p1):
    def __init__(self, v0, v1): p0(self, v0); p1(self, v1)
    return __init__


def _3(p0, p1, p2):
    def __init__(self, v0, v1, v2): p0(self, v0); p1(self, v1); p2(self, v2)
    return __init__


def _4(p0, p1, p2, p3):
    def __init__(self, v0, v1, v2, v3): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3)
    return __init__


def _5(p0, p1, p2, p3, p4):
    def __init__(self, v0, v1, v2, v3, v4): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4)
    return __init__


def _6(p0, p1, p2, p3, p4, p5):
    def __init__(self, v0, v1, v2, v3, v4, v5): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5)
    return __init__


def _7(p0, p1, p2, p3, p4, p5, p6):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6)
    return __init__


def _8(p0, p1, p2, p3, p4, p5, p6, p7):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7)
    return __init__


def _9(p0, p1, p2, p3, p4, p5, p6, p7, p8):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8)
    return __init__


def _10(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9)
    return __init__


def _11(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10)
    return __init__


def _12(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11)
    return __init__


def _13(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12)
    return __init__


def _14(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13)
    return __init__


def _15(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14)
    return __init__


def _16(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15)
    return __init__


def _17(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16)
    return __init__


def _18(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17)
    return __init__


def _19(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18)
    return __init__


def _20(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19)
    return __init__


def _21(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20)
    return __init__


def _22(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21)
    return __init__


def _23(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22)
    return __init__


def _24(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23)
    return __init__


def _25(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24)
    return __init__


def _26(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25)
    return __init__


def _27(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26)
    return __init__


def _28(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26); p27(self, v27)
    return __init__


def _29(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26); p27(self, v27); p28(self, v28)
    return __init__


def _30(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26); p27(self, v27); p28(self, v28); p29(self, v29)
    return __init__


def _31(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26); p27(self, v27); p28(self, v28); p29(self, v29); p30(self, v30)
    return __init__


def _32(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31):
    def __init__(self, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31): p0(self, v0); p1(self, v1); p2(self, v2); p3(self, v3); p4(self, v4); p5(self, v5); p6(self, v6); p7(self, v7); p8(self, v8); p9(self, v9); p10(self, v10); p11(self, v11); p12(self, v12); p13(self, v13); p14(self, v14); p15(self, v15); p16(self, v16); p17(self, v17); p18(self, v18); p19(self, v19); p20(self, v20); p21(self, v21); p22(self, v22); p23(self, v23); p24(self, v24); p25(self, v25); p26(self, v26); p27(self, v27); p28(self, v28); p29(self, v29); p30(self, v30); p31(self, v31)
    return __init__


INITIALISERS = (_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, _17, _18, _19, _20, _21, _22, _23, _24, _25, _26, _27, _28, _29, _30, _31, _32)
"""By the number of fields: takes the functions that set them, in their order."""
