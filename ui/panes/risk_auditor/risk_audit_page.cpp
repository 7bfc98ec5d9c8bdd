// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_audit_page.h"

#include "core/releases/release_change.h"
#include "ui/panes/risk_auditor/keys_view.h"
#include "ui/panes/risk_auditor/log_view.h"
#include "ui/panes/risk_auditor/release_page.h"
#include "ui/panes/risk_auditor/release_queue_view.h"
#include "ui/releases/begin_release_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QLayout>
#include <QLineEdit>

#include <utility>

namespace assay {
namespace {

constexpr int widestReleaseFilter = 220;
constexpr auto releaseKind = "release";

} // namespace

RiskAuditPage::RiskAuditPage(Session& session, QWidget* parent)
    : Page(tr("Risk & audit"), parent)
    , m_session(session)
    , m_count(new Chip({}))
    , m_filter(new QLineEdit)
    , m_begin(pushButton(ButtonKind::Primary, tr("Begin a release…")))
    , m_queue(new ReleaseQueueView(session))
{
    addTitleRow();
    addTab(tr("Releases"), m_queue);
    addTab(tr("People and keys"), new KeysView(session));
    addTab(tr("Log"), new LogView(session));
    connect(m_queue, &ReleaseQueueView::beginAsked, this, &RiskAuditPage::begin);
    connect(m_queue, &ReleaseQueueView::listed, this, [this](int, int waiting) {
        m_count->setWord(waiting == 0       ? QString()
                             : waiting == 1 ? tr("1 waits for a decision")
                                            : tr("%1 wait for a decision").arg(waiting),
                         Tone::Accent);
    });
    connect(&session.events, &SessionEvents::changed, this, &RiskAuditPage::read);
    readRights();
}

RiskAuditPage::~RiskAuditPage()
{
    m_reading.cancel();
}

void RiskAuditPage::addTitleRow()
{
    addChip(m_count);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter releases"));
    m_filter->setToolTip(tr("Words that some column holds"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(metrics::unit, 0, metrics::unit, 0);
    m_filter->setMaximumWidth(widestReleaseFilter);
    addAction(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_queue, &ReleaseQueueView::setFilter);
    QPushButton* save = pushButton(ButtonKind::Secondary, tr("Export CSV…"));
    save->setObjectName(QStringLiteral("exportReleases"));
    save->setToolTip(tr("The releases that are listed, as a file"));
    addAction(save);
    connect(save, &QPushButton::clicked, m_queue, &ReleaseQueueView::save);
    m_begin->setObjectName(QStringLiteral("beginRelease"));
    addAction(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &RiskAuditPage::begin);
}

void RiskAuditPage::readRights()
{
    const auto show = [this](const QString& refusal) {
        m_begin->setEnabled(refusal.isEmpty());
        m_begin->setToolTip(refusal.isEmpty() ? tr("Of a version that was imported") : plainToolTip(refusal));
        m_begin->setStatusTip(refusal);
    };
    if (m_session.database->readOnly())
        return show(m_session.database->readOnlyReason());
    m_session.fetch<std::optional<QString>>(
        tr("Reading roles"), this,
        [actor = m_session.actor](db::Connection& connection) { return releases::makerRefusal(connection, actor); },
        [show](const std::optional<QString>& refusal) { show(refusal.value_or(QString())); });
}

void RiskAuditPage::begin()
{
    if (m_form || !m_begin->isEnabled())
        return;
    m_form = new BeginReleaseForm(m_session);
    new Overlay(m_form, window());
}

bool RiskAuditPage::open(const Address& address)
{
    if (address.kind == releaseKind && !address.key.isEmpty()) {
        m_asked = address.key;
        readStory(m_asked);
        return true;
    }
    if (!address.key.isEmpty())
        return false;
    leaveRelease();
    return true;
}

Address RiskAuditPage::address() const
{
    if (!m_asked.isEmpty())
        return {{}, releaseKind, m_asked};
    return m_release ? Address{{}, releaseKind, m_release->story().release().uid} : Address{};
}

void RiskAuditPage::read()
{
    readRights();
    if (!m_asked.isEmpty())
        readStory(m_asked);
    else if (m_release)
        readStory(m_release->story().release().uid);
}

void RiskAuditPage::readStory(const QString& name)
{
    m_reading.cancel();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<approvals::ReleaseStory>(
        tr("Reading %1").arg(name), this,
        [name, viewer = m_session.actor, now](db::Connection& connection) {
            return approvals::releaseStory(connection, name, viewer, now);
        },
        [this](const Result<approvals::ReleaseStory>& story) {
            const bool went = !std::exchange(m_asked, {}).isEmpty();
            if (!story)
                Q_EMIT m_session.events.failed(story.error());
            else if (went || m_release) // Or the page was left while its release was read again.
                showStory(*story);
        });
}

void RiskAuditPage::showStory(const approvals::ReleaseStory& story)
{
    if (m_release && m_release->story().release().uid == story.release().uid)
        return m_release->setStory(story);
    delete m_release;
    m_release = new ReleasePage(m_session, story);
    if (wayBack() && wayForward())
        m_release->setWays(wayBack(), wayForward());
    for (QAction* step : m_release->actions()) // For the palette; they go with the release.
        Page::addAction(step);
    layout()->addWidget(m_release);
    m_release->show();
    m_release->setFocus(); // Before the queue is hidden, or what stands there would get the focus in turn.
    setCovered(true);
    connect(m_release, &Page::parentPageAsked, this, [this] {
        leaveRelease();
        Q_EMIT placeChanged();
    });
}

void RiskAuditPage::leaveRelease()
{
    m_asked.clear();
    if (!m_release)
        return;
    setCovered(false);
    m_queue->select(m_release->story().release().uid);
    m_release->hide();
    m_release->deleteLater();
    for (QAction* step : m_release->actions())
        removeAction(step);
    m_release = nullptr;
}

void RiskAuditPage::setCovered(bool covered)
{
    // Hidden, not destroyed: the queue keeps its place and its filter.
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* part = layout()->itemAt(i)->widget();
        if (part && part != m_release)
            part->setVisible(!covered);
    }
}

} // namespace assay
