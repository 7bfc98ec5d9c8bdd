// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/talk_card.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/discussion_thread.h"

#include <QVBoxLayout>

namespace assay {
namespace {

Remark askedRemark(const approvals::RequestStory& story, qint64 now)
{
    const ApprovalRequest& request = story.request;
    const std::optional<Role> role = roleFromString(request.role);
    QStringList words{TalkCard::tr("Asked for approval, request %1.").arg(request.number)};
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

TalkCard::TalkCard(QWidget* parent)
    : QWidget(parent)
    , m_thread(new DiscussionThread)
{
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Discussion"), rows));
    rows->addWidget(m_thread);
    m_thread->setReadOnly(tr("Who asks and who decides says why; both are part of what is kept."));
}

void TalkCard::setStory(const approvals::ReleaseStory& story)
{
    std::vector<Remark> remarks;
    for (auto request = story.requests.rbegin(); request != story.requests.rend(); ++request) {
        remarks.push_back(askedRemark(*request, story.asOf));
        for (const approvals::SignOffStory& signOff : request->signOffs)
            remarks.push_back(decidedRemark(signOff, story.asOf));
    }
    m_thread->setRemarks(remarks);
}

} // namespace assay
