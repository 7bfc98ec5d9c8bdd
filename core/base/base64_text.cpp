// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64_text.h"

namespace assay {

std::optional<QByteArray> bytesOfBase64(QStringView text)
{
    const bool forUrls = text.contains(u'-') || text.contains(u'_');
    const auto alphabet = forUrls ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const QByteArray written = text.toLatin1();
    const auto read = QByteArray::fromBase64Encoding(written, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || read.decoded.toBase64(alphabet) != written || written.size() != text.size())
        return std::nullopt;
    return read.decoded;
}

} // namespace assay
