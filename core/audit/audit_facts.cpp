// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_facts.h"

#include <algorithm>

namespace assay::audit {
namespace {

const AuditFact* factNamed(const AuditEntry& entry, QAnyStringView key)
{
    const auto found = std::find_if(entry.facts.begin(), entry.facts.end(),
                                    [key](const AuditFact& fact) { return QAnyStringView(fact.key) == key; });
    return found == entry.facts.end() ? nullptr : &*found;
}

} // namespace

const QString* textFact(const AuditEntry& entry, QAnyStringView key)
{
    const AuditFact* fact = factNamed(entry, key);
    return fact ? std::get_if<QString>(&fact->value) : nullptr;
}

std::optional<qint64> numberFact(const AuditEntry& entry, QAnyStringView key)
{
    const AuditFact* fact = factNamed(entry, key);
    const auto* number = fact ? std::get_if<qint64>(&fact->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

QString factText(const AuditEntry& entry, QAnyStringView key)
{
    const QString* text = textFact(entry, key);
    return text ? *text : QString();
}

QString factWords(const AuditEntry& entry, QAnyStringView key)
{
    const std::optional<qint64> number = numberFact(entry, key);
    return number ? QString::number(*number) : factText(entry, key);
}

} // namespace assay::audit
