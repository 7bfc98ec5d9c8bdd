// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"

#include "app/cli/read_file.h"

namespace assay {

Result<QList<Certificate>> certificatesOf(const QString& path)
{
    const Result<QByteArray> content = smallFile(path);
    if (!content)
        return failed(content);
    return Certificate::listFromPem(*content);
}

} // namespace assay
