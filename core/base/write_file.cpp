// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace assay {

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Io,
                Text::tr("%1 could not be written: %2. No file was changed; choose another folder or free some space.")
                    .arg(QFileInfo(path).fileName(), file.errorString()),
                path);
}

} // namespace assay
