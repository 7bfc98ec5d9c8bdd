// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/release_sentences.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/domain/approval.h"
#include "core/domain/release.h"

namespace assay {
namespace {

/// What people said of a release's data, or of its other parts.
QString releaseDataSentence(const AuditEntry& entry)
{
    const QString split = audit::factWords(entry, QLatin1StringView("split"));
    const QString instead = audit::factWords(entry, QLatin1StringView("instead_of"));
    if (split.isEmpty())
        return instead.isEmpty() ? Text::tr("changed what it consists of")
                                 : Text::tr("took back that its data are %1").arg(instead);
    return instead.isEmpty() ? Text::tr("said that its data are %1").arg(split)
                             : Text::tr("said that its data are %1, and not %2").arg(split, instead);
}

} // namespace

std::optional<QString> releaseSentence(const AuditEntry& entry)
{
    if (entry.entity == QLatin1StringView("approval_request")) {
        if (entry.verb == QLatin1StringView("requested"))
            return Text::tr("asked for approval of it");
        if (entry.verb == QLatin1StringView("withdrawn"))
            return Text::tr("took the request for approval back");
        if (entry.verb == QLatin1StringView("voided"))
            return Text::tr("made what was signed void");
        const std::optional<Decision> decision =
            decisionFromString(audit::factWords(entry, QLatin1StringView("decision")));
        if (entry.verb == QLatin1StringView("signed") && decision)
            return Text::tr("signed: %1").arg(decisionTitle(*decision));
        const auto outcome = requestOutcomeFromString(audit::factWords(entry, QLatin1StringView("outcome")));
        if (entry.verb == QLatin1StringView("decided") && outcome)
            return Text::tr("took it, and what had been signed decided the request: %1")
                .arg(requestOutcomeTitle(*outcome));
        return std::nullopt;
    }
    if (entry.entity != QLatin1StringView("release"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("state_changed")
        && audit::factWords(entry, QLatin1StringView("to")) == toString(ReleaseState::InValidation))
        return Text::tr("took it for validation");
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("began it");
    if (entry.verb == QLatin1StringView("updated"))
        return releaseDataSentence(entry);
    const QString change = audit::factWords(entry, QLatin1StringView("change_key"));
    const QString where = audit::factWords(entry, QLatin1StringView("environment"));
    if (entry.verb == QLatin1StringView("deployed"))
        return change.isEmpty() ? Text::tr("recorded that it runs in %1").arg(where)
                                : Text::tr("recorded that it runs in %1 under %2").arg(where, change);
    if (entry.verb != QLatin1StringView("checked"))
        return std::nullopt;
    const QString changed = audit::factWords(entry, QLatin1StringView("changed"));
    return changed.isEmpty() ? Text::tr("read its files again: unchanged")
                             : Text::tr("read its files again: %1 changed or gone").arg(changed);
}

} // namespace assay
