// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trusted_keys.h"

#include "app/cli/read_file.h"
#include "core/base/text.h"
#include "core/crypto/digest.h"

namespace assay {

Result<QStringList> trustedKeysIn(const QString& path)
{
    constexpr qsizetype fingerprintDigits = 64;
    const Result<QByteArray> text = smallFile(path);
    if (!text)
        return failed(text);
    QStringList found;
    int number = 0;
    for (const QByteArray& line : text->split('\n')) {
        ++number;
        const QByteArray digits = line.split('#').constFirst().trimmed();
        if (digits.isEmpty())
            continue;
        if (digits.size() != fingerprintDigits || !digestFromHex(digits))
            return fail(Error::Kind::Invalid,
                        Text::tr("%1, line %2: a fingerprint has 64 lower-case hexadecimal digits.")
                            .arg(path, QString::number(number)));
        found << QString::fromLatin1(digits);
    }
    return found;
}

} // namespace assay
