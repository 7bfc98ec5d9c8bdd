// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_story.h"

#include "core/db/sql_error.h"
#include "core/discussion/anchored_places.h"
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_rules.h"
#include "core/policies/policy_rows.h"
#include "core/policies/shipped.h"
#include "core/releases/release_rows.h"

#include <algorithm>

namespace assay::evidence {
namespace {

/// A project of an earlier version has no policy before something is written.
policies::Policy policyAsSeen(db::Connection& connection, qint64 now)
{
    return connection.integer("SELECT count(*) FROM policy_version WHERE published_at IS NOT NULL") == 0
        ? db::orRaise(policies::defaultPolicy())
        : policies::policyInForce(connection, now);
}

} // namespace

const AskedControl* EvidenceStory::control(const QString& key) const
{
    const auto found = std::find_if(controls.begin(), controls.end(),
                                    [&](const AskedControl& asked) { return asked.control.key == key; });
    return found == controls.end() ? nullptr : &*found;
}

void EvidenceStory::refuseAll(const QString& reason)
{
    addRefusal = reason;
    for (DocumentStanding& standing : documents)
        standing.withdrawRefusal = reason;
    for (AskedControl& asked : controls) {
        asked.answerRefusal = reason;
        asked.acceptRefusal = reason;
    }
}

EvidenceStory evidenceStory(db::Connection& connection, const QString& release, const Actor& viewer, qint64 now)
{
    using Word = ControlAnswer::Word;
    const Release about = releases::byName(connection, release);
    EvidenceStory story;
    story.comments = discussion::openCommentsAt(connection, {"release", about.uid});
    story.addRefusal = addRefusal(connection, viewer).value_or(QString());
    for (ReleaseEvidence& document : ofRelease(connection, about.id)) {
        const QString refusal = withdrawRefusal(connection, document, viewer).value_or(QString());
        story.documents.push_back({std::move(document), refusal});
    }
    for (const policies::Control& control : policyAsSeen(connection, now).controls) {
        if (!isAnsweredByPeople(control) && !isAcceptable(control))
            continue;
        story.controls.push_back({control, isAnsweredByPeople(control),
                                  answerRefusal(connection, control, Word::Yes, about, viewer).value_or(QString()),
                                  answerRefusal(connection, control, Word::Accepted, about, viewer).value_or(QString()),
                                  needsEvidence(control)});
    }
    return story;
}

} // namespace assay::evidence
