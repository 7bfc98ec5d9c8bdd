// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/talk_card.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/talk/thing_talk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/discussion_thread.h"

#include <QVBoxLayout>

namespace assay {
namespace {

Remark askedRemark(const approvals::RequestStory& story, qint64 now)
{
    const ApprovalRequest& request = story.request;
    const std::optional<Role> role = roleFromString(request.role);
    QStringList words{TalkCard::tr("Asked for approval, request %1.").arg(request.number)};
    if (request.dueAt)
        words << TalkCard::tr("Wanted by %1.").arg(dayText(*request.dueAt));
    if (!request.comment.isEmpty())
        words << shownParagraphs(request.comment);
    if (request.outcome == RequestOutcome::Withdrawn)
        words << TalkCard::tr("Withdrawn: %1").arg(shownParagraphs(request.outcomeReason));
    return {shownText(story.person),
            story.personUid,
            role ? roleTitle(*role) : QString(),
            relativeTime(request.requestedAt, now),
            exactTime(request.requestedAt),
            words.join(u'\n')};
}

Remark decidedRemark(const approvals::SignOffStory& story, qint64 now)
{
    QStringList words{decisionTitle(story.signOff.decision)};
    for (const QString& condition : story.conditions)
        words << TalkCard::tr("Condition: %1").arg(shownParagraphs(condition));
    if (!story.comment.isEmpty())
        words << shownParagraphs(story.comment);
    return {shownText(story.person),
            story.personUid,
            roleTitle(story.signOff.role),
            relativeTime(story.signOff.decidedAt, now),
            exactTime(story.signOff.decidedAt),
            words.join(u'\n')};
}

} // namespace

TalkCard::TalkCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_talk(new ThingTalk(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->addWidget(m_talk);
}

void TalkCard::setStory(const approvals::ReleaseStory& story)
{
    std::vector<std::pair<qint64, Remark>> said;
    for (const approvals::RequestStory& request : story.requests) {
        said.emplace_back(request.request.requestedAt, askedRemark(request, story.asOf));
        for (const approvals::SignOffStory& signOff : request.signOffs)
            said.emplace_back(signOff.signOff.decidedAt, decidedRemark(signOff, story.asOf));
    }
    m_talk->show({"release", story.release().uid});
    m_talk->setOthers(std::move(said));
}

} // namespace assay
