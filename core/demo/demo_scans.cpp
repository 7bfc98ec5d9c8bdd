// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_scans.h"

#include "core/base/json_members.h"
#include "core/scans/scan_store.h"

namespace assay {

Result<QString> DemoScans::begin(const JsonValue& entry)
{
    const Result<SarifFile> file = readSarifFile(QStringLiteral(":/demo/scans/") + textOf(entry, u"scan"));
    if (!file)
        return failed(file);
    const Result<ScanImport> made =
        ScanStore(database())
            .import(*file, {m_useCases.at(textOf(entry, u"useCase")), {}, true}, actorOf(entry), command());
    if (!made)
        return failed(made);
    return made->added.value(0);
}

Result<> DemoScans::goOn(const JsonValue& step, const QString&)
{
    return unknownWord(textOf(step, u"do"));
}

} // namespace assay
