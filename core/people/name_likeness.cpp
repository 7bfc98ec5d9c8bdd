// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_likeness.h"

#include <iterator>
#include <string_view>

namespace assay::people {
namespace {

// Each letter of the first line is drawn as the one below it: Cyrillic, then Greek, then what stands for a small l.
constexpr char16_t drawnLike[] = u"\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455"
                                 u"\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0406\u0405"
                                 u"\u03bf\u03bd\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4"
                                 u"\u03a5\u03a7I1|0";
constexpr char16_t drawnLetters[] = u"aeopcyxijs"
                                    u"ABEKMHOPCTXYIS"
                                    u"ovABEZHIKMNOPT"
                                    u"YXlllo";
static_assert(std::size(drawnLike) == std::size(drawnLetters));

bool isAccent(QChar sign)
{
    return sign.unicode() >= 0x0300 && sign.unicode() <= 0x036f;
}

/// The name without accents, what cannot be seen, and spaces more than one.
QString bare(const QString& name)
{
    QString kept;
    for (const QChar sign : name.normalized(QString::NormalizationForm_KD)) {
        const bool isHidden = sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control;
        if (!isAccent(sign) && (!isHidden || sign.isSpace()))
            kept += sign;
    }
    return kept.simplified();
}

QString drawn(const QString& name)
{
    QString letters = name;
    for (QChar& sign : letters) {
        const auto place = std::u16string_view(drawnLike).find(sign.unicode());
        if (place != std::u16string_view::npos)
            sign = drawnLetters[place];
    }
    // A capital I that the second line put there is drawn as a small l in its turn.
    return letters.replace(u'I', u'l').toCaseFolded();
}

} // namespace

bool looksAlike(const QString& one, const QString& other)
{
    const QString first = bare(one);
    const QString second = bare(other);
    return first.toCaseFolded() == second.toCaseFolded() || drawn(first) == drawn(second);
}

} // namespace assay::people
