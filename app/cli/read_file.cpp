// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_file.h"

#include "core/base/text.h"

#include <QFile>

namespace assay {
namespace {

constexpr qint64 mostBytes = 1 << 20;

} // namespace

Result<QByteArray> smallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), path);
    QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return fail(Error::Kind::Invalid, Text::tr("The file %1 is too large for what it should be.").arg(path), path);
    return content;
}

} // namespace assay
