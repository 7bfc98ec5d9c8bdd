// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace assay::tests {

/// A language that nobody speaks, made from the source texts: what is not translated stands out, and what has no room for
/// longer words shows. Place markers, mnemonics and markup stay as they are.
class StretchedLocale : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|&(?:\\w+;)?|<[^>]*>"));
        const QString text = QString::fromUtf8(source);
        QString made;
        qsizetype at = 0;
        for (auto matches = kept.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            made += spoken(text.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        return made + spoken(text.mid(at));
    }

protected:
    virtual QString spoken(const QString& words) const = 0;
};

/// Each vowel is there twice, with accents: about 40 % longer.
class AccentedLocale final : public StretchedLocale {
protected:
    QString spoken(const QString& words) const override
    {
        static const QString vowels = QStringLiteral("aeiouyAEIOUY");
        static const QString accented = QStringLiteral("äéïöüÿÅÉÎÖÛÝ");
        QString made;
        for (const QChar letter : words) {
            const qsizetype vowel = vowels.indexOf(letter);
            made += vowel < 0 ? letter : accented.at(vowel);
            if (vowel >= 0)
                made += accented.at(vowel).toLower();
        }
        return made;
    }
};

/// Six characters of CJK for each ten letters, and no spaces.
class CjkLocale final : public StretchedLocale {
protected:
    QString spoken(const QString& words) const override
    {
        static const QString characters = QStringLiteral("数据模型审计运行指标项目风险评估流程版本验证");
        QString made;
        double owed = 0;
        for (const QChar letter : words) {
            if (!letter.isLetter()) {
                if (!letter.isSpace())
                    made += letter;
                continue;
            }
            owed += 0.6;
            if (owed >= 1 || made.isEmpty()) {
                made += characters.at(made.size() % characters.size());
                owed -= 1;
            }
        }
        return made;
    }
};

} // namespace assay::tests
