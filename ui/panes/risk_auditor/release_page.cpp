// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/release_page.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_rows.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/checks_card.h"
#include "ui/panes/risk_auditor/evidence_card.h"
#include "ui/panes/risk_auditor/files_card.h"
#include "ui/panes/risk_auditor/gate_line.h"
#include "ui/panes/risk_auditor/monitors_card.h"
#include "ui/panes/risk_auditor/production_card.h"
#include "ui/panes/risk_auditor/release_steps.h"
#include "ui/panes/risk_auditor/release_tables.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/risk_auditor/signatures_card.h"
#include "ui/panes/risk_auditor/signed_card.h"
#include "ui/panes/risk_auditor/talk_card.h"
#include "ui/panes/risk_auditor/version_card.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/local_files.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int signaturesWidth = 372;
constexpr int narrowestChecks = 620;

} // namespace

ReleasePage::ReleasePage(Session& session, const ReleaseDossier& dossier, QWidget* parent)
    : Page(shownText(dossier.story.release().name()), parent)
    , m_session(session)
    , m_tier(new Chip({}))
    , m_state(new Chip({}))
    , m_steps(new ReleaseSteps(session, *this))
    , m_policy(new Banner)
    , m_banner(new Banner)
    , m_gates(new GateLine)
    , m_checks(new ChecksCard)
    , m_evidence(new EvidenceCard(session))
    , m_files(new FilesCard)
    , m_monitors(new MonitorsCard)
    , m_production(new ProductionCard)
    , m_version(new VersionCard)
    , m_signatures(new SignaturesCard)
    , m_signed(new SignedCard)
    , m_talk(new TalkCard(session))
{
    setObjectName(QStringLiteral("releasePage"));
    setAcceptDrops(true);
    addChip(m_tier);
    addChip(m_state);
    if (dossier.story.release().staged)
        addChip(new Chip(tr("staged"), Tone::Violet));
    setParentPage(tr("Releases"));
    addTab(tr("Dossier"), makeContent());
    hideTabs();
    connectParts();
    setDossier(dossier);
}

Address ReleasePage::address() const
{
    return {{}, "release", story().release().uid};
}

void ReleasePage::connectParts()
{
    SessionEvents& events = m_session.events;
    connect(m_checks, &ChecksCard::openAsked, &events, &SessionEvents::openAsked);
    connect(m_checks, &ChecksCard::answerAsked, m_steps, &ReleaseSteps::answer);
    connect(m_checks, &ChecksCard::chosen, m_steps, &ReleaseSteps::setControl);
    connect(m_evidence, &EvidenceCard::addAsked, m_steps, [this] { m_steps->addEvidence({}); });
    connect(m_evidence, &EvidenceCard::withdrawAsked, m_steps, &ReleaseSteps::withdrawEvidence);
    connect(m_evidence, &EvidenceCard::currentChanged, m_steps,
            [this] { m_steps->setDocument(m_evidence->current(), m_evidence->withdrawRefusal()); });
    connect(m_signatures, &SignaturesCard::openAsked, &events, &SessionEvents::inspectAsked);
    connect(m_signatures, &SignaturesCard::receiptAsked, m_steps, &ReleaseSteps::saveReceipt);
    for (const auto& [name, part, bytes] : {std::tuple("policyChecks", "checks", &releasetables::checksCsv),
                                            std::tuple("releaseFiles", "files", &releasetables::filesCsv)}) {
        if (auto* table = findChild<QTableView*>(QLatin1String(name)))
            offerCsv(*table, QStringLiteral("%1.csv").arg(QLatin1String(part)), m_session,
                     [this, bytes = bytes] { return bytes(story()); });
    }
    connect(m_steps, &ReleaseSteps::refused, m_banner, &Banner::showError);
    connect(m_steps, &ReleaseSteps::taken, this, [this](const QString& sentence) {
        m_banner->clear();
        if (!sentence.isEmpty())
            m_banner->say(Tone::Neutral, sentence);
        Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
    });
    connect(m_steps, &ReleaseSteps::signedOff, this, [this](const QString& signOff) {
        m_banner->say(Tone::Ok,
                      tr("Signed. With its receipt you can show later, without this project, that the log "
                         "had your decision."));
        m_banner->offer(tr("Save the receipt…"), [this, signOff] { m_steps->saveReceipt(signOff); });
    });
}

QWidget* ReleasePage::makeLeft()
{
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(m_gates);
    layout->addWidget(m_checks);
    layout->addWidget(m_evidence);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(metrics::between);
    auto* known = new QVBoxLayout;
    known->setSpacing(metrics::between);
    known->addWidget(m_files);
    known->addWidget(m_production);
    known->addWidget(m_monitors);
    known->addStretch();
    m_lower->addLayout(known, 2);
    m_lower->addWidget(m_version, 1, Qt::AlignTop);
    layout->addLayout(m_lower);
    layout->addStretch();
    return left;
}

QWidget* ReleasePage::makeRight()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    for (QWidget* card :
         {static_cast<QWidget*>(m_signatures), static_cast<QWidget*>(m_signed), static_cast<QWidget*>(m_talk)})
        layout->addWidget(card);
    layout->addStretch();
    return right;
}

QWidget* ReleasePage::makeContent()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_banner);
    m_policy->setObjectName(QStringLiteral("newerPolicy"));
    layout->addWidget(m_policy);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(metrics::between);
    m_side = makeRight();
    m_columns->addWidget(makeLeft(), 1);
    m_columns->addWidget(m_side);
    layout->addLayout(m_columns, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(tr("Dossier"));
    showThrough(*area);
    return area;
}

/// In a small window the signatures stand under the checks.
void ReleasePage::arrange()
{
    const bool narrow = width() < signaturesWidth + narrowestChecks + 2 * metrics::page + metrics::between;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setDirection(width() < 1000 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : signaturesWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : signaturesWidth);
}

void ReleasePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReleasePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Over the form that is open nothing is dropped: it is asked about first.
void ReleasePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_steps->addEvidence(localFiles(*event->mimeData()));
}

/// That the policy of the request is not the one in force, what this means, and what is to be done.
void ReleasePage::showPolicy()
{
    const approvals::ReleaseJudgement& judged = story().judged;
    const QString& newer = judged.newerPolicy;
    if (newer.isEmpty())
        return m_policy->clear();
    const QString asked = policies::versionName(judged.policy);
    if (story().isOpen())
        m_policy->say(
            Tone::Warn,
            tr("%1 is in force now. Approval was asked for under %2, and what was signed for that request does "
               "not count: ask for approval again, under the new version.")
                .arg(shownText(newer), shownText(asked)));
    else if (isApproved(story().release().state))
        m_policy->say(
            Tone::Neutral,
            tr("%1 is in force now. This version was asked for and decided under %2, is judged by it, and keeps "
               "its approval; the next version is judged by %1.")
                .arg(shownText(newer), shownText(asked)));
    else
        m_policy->say(
            Tone::Neutral,
            tr("%1 is in force now. This version was asked for and decided under %2; what is asked for next is "
               "judged by %1.")
                .arg(shownText(newer), shownText(asked)));
    m_policy->offer(tr("What changes"), [this, newer] { Q_EMIT m_session.events.openAsked({{}, "policy", newer}); });
}

void ReleasePage::setDossier(const ReleaseDossier& dossier)
{
    m_dossier = dossier;
    if (m_session.database->readOnly())
        m_dossier.evidence.refuseAll(m_session.database->readOnlyReason());
    const approvals::ReleaseStory& story = m_dossier.story;
    const evidence::EvidenceStory& evidence = m_dossier.evidence;
    const Release& release = story.release();
    if (story.judged.facts.tier)
        m_tier->setWord(tierChip(*story.judged.facts.tier), tierTone(*story.judged.facts.tier));
    else
        m_tier->setWord(tr("risk tier not known"), Tone::Neutral);
    m_state->setWord(releaseStateTitle(release.state), releaseTone(release.state));
    m_state->setToolTip(tr("since %1").arg(exactTime(release.stateSince)));
    showPolicy();
    m_gates->setMarks(gateMarks(story.judged));
    m_steps->setStory(story, evidence);
    m_checks->setStory(story, evidence);
    m_evidence->setStory(release, evidence);
    m_files->setStory(story);
    m_monitors->setStory(story);
    m_production->setStory(story);
    m_version->setStory(story);
    m_signatures->setStory(story);
    m_signed->setStory(story);
    m_talk->setStory(story);
}

} // namespace assay
