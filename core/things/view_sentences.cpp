// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/view_sentences.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/domain/person.h"
#include "core/views/view_content.h"

#include <QLocale>

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

QString numberIn(const AuditEntry& entry, QLatin1StringView fact)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(audit::factWords(entry, fact).toLongLong());
}

QString arrivalSentence(const AuditEntry& entry)
{
    if (const QString run = audit::factWords(entry, "run"_L1); !run.isEmpty())
        return Text::tr("brought the run “%1” into it").arg(run);
    if (const QString thing = audit::factWords(entry, "thing"_L1); !thing.isEmpty())
        return Text::tr("brought “%1” into it").arg(thing);
    const QString page = audit::factWords(entry, "page"_L1);
    return page.isEmpty() ? Text::tr("brought %1 runs into it").arg(numberIn(entry, "runs"_L1))
                          : Text::tr("brought %1 into it: %2").arg(viewSubject(page), numberIn(entry, "things"_L1));
}

QString usualSentence(const AuditEntry& entry)
{
    const QString view = audit::factWords(entry, "view"_L1);
    const std::optional<Role> role = roleFromString(audit::factWords(entry, "role"_L1));
    const bool isTakenBack = audit::factWords(entry, "taken_back"_L1) == "1"_L1;
    if (!role)
        return isTakenBack ? Text::tr("no longer opens a page with “%1”").arg(view)
                           : Text::tr("opens a page with “%1” from now on").arg(view);
    return (isTakenBack ? Text::tr("said that a page opens with “%1” no more for the role %2")
                        : Text::tr("said that a page opens with “%1” for the role %2"))
        .arg(view, roleTitle(*role));
}

} // namespace

std::optional<QString> viewSentence(const AuditEntry& entry)
{
    if (entry.entity == "view_entry"_L1)
        return arrivalSentence(entry);
    return entry.entity == "usual_view"_L1 ? std::optional(usualSentence(entry)) : std::nullopt;
}

} // namespace assay
