// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/shipped.h"

#include "core/base/text.h"
#include "core/policies/policy_text.h"

#include <QFile>

namespace assay::policies {
namespace {

Result<QByteArray> shippedText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Internal,
                    Text::tr("A part of the program is missing: %1. Install Assay again.").arg(path));
    }
    return file.readAll();
}

} // namespace

Result<Policy> defaultPolicy()
{
    const Result<QByteArray> text = shippedText(QStringLiteral(":/policies/default_policy.json"));
    if (!text)
        return failed(text);
    return policyFromText(*text);
}

Result<std::vector<Regulation>> shippedRegulations()
{
    const Result<QByteArray> text = shippedText(QStringLiteral(":/policies/regulations.json"));
    if (!text)
        return failed(text);
    return regulationsFromText(*text);
}

} // namespace assay::policies
