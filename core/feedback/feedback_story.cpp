// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_story.h"

#include "core/base/text.h"
#include "core/feedback/feedback_rows.h"
#include "core/incidents/incident_story.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"

namespace assay::feedback {
namespace {

constexpr int toldFeedbackChanges = 100; ///< Of the history.

} // namespace

QString stepRefusal(const Feedback& item, FeedbackState to, const UseCaseParty& party, const RoleHolders& holders)
{
    if (const QString refusal = usecases::memberRefusal(Text::tr("Items of feedback"), party, holders);
        !refusal.isEmpty())
        return refusal;
    if (item.mayGo(to))
        return {};
    const QString why = item.state == FeedbackState::New && to != FeedbackState::Triaged
        ? Text::tr("somebody has to judge it first: triage it")
        : item.state == FeedbackState::Closed ? Text::tr("it is closed")
        : to == FeedbackState::Triaged        ? Text::tr("it was judged, and went on from there")
                                              : Text::tr("it has no reply and led to nothing: answer or link it");
    return Text::tr("%1 is %2 and does not become %3: %4. Nothing was changed.")
        .arg(item.key, feedbackStateTitle(item.state), feedbackStateTitle(to), why);
}

QString newIncidentRefusal(const Feedback& item)
{
    for (const FeedbackLink& link : item.links) {
        if (link.target == FeedbackTarget::Incident)
            return Text::tr(
                       "%1 led to the incident %2 already. Nothing was changed; where it tells of another, report that "
                       "one by itself and link it.")
                .arg(item.key, link.shortName());
    }
    return {};
}

QString incidentLinkRefusal(const UseCaseParty& party, const RoleHolders& holders)
{
    return usecases::memberRefusal(Text::tr("Items of feedback"), party, holders);
}

QString unlinkRefusal(const Feedback& item, const UseCaseParty& party, const RoleHolders& holders)
{
    if (item.links.empty())
        return Text::tr("%1 is linked to nothing. Nothing was changed.").arg(item.key);
    if (item.state == FeedbackState::Closed && item.links.size() == 1 && item.reply.isEmpty())
        return Text::tr("%1 is closed for what it led to. Nothing was changed.").arg(item.key);
    return usecases::memberRefusal(Text::tr("Items of feedback"), party, holders);
}

std::vector<WrittenWords> repliesTo(db::Connection& connection, const Feedback& item)
{
    return wordsWritten(connection,
                        {QStringLiteral("feedback"), item.uid, QStringLiteral("answered"), QStringLiteral("reply")},
                        item.reply);
}

FeedbackStory feedbackStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    FeedbackStory story;
    story.asOf = now;
    story.item = byKeyOrUid(connection, name);
    story.replies = repliesTo(connection, story.item);
    if (story.item.useCase) {
        const UseCase useCase = usecases::byId(connection, story.item.useCase);
        story.useCaseTitle = useCase.key + QStringLiteral(" · ") + useCase.title;
        story.groups = usergroups::ofUseCase(connection, useCase.id);
    } else {
        story.useCases = usecases::all(connection);
    }
    const UseCaseParty party = usecases::partyOf(connection, viewer, story.item.useCase);
    const RoleHolders holders = people::holders(connection, story.item.useCase);
    for (const FeedbackState to :
         {FeedbackState::Triaged, FeedbackState::Linked, FeedbackState::Answered, FeedbackState::Closed})
        story.refusals[to] = stepRefusal(story.item, to, party, holders);
    const QString isMade = newIncidentRefusal(story.item);
    story.incidentRefusal =
        isMade.isEmpty() ? incidents::reportRefusal(connection, viewer, story.item.useCase) : isMade;
    story.incidentLinkRefusal = incidentLinkRefusal(party, holders);
    story.unlinkRefusal = unlinkRefusal(story.item, party, holders);
    story.history = thingHistory(connection, {{}, "feedback", story.item.uid}, toldFeedbackChanges);
    return story;
}

} // namespace assay::feedback
