// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_audit_page.h"

#include "core/releases/release_change.h"
#include "ui/panes/list_views.h"
#include "ui/panes/refused_button.h"
#include "ui/panes/risk_auditor/finding_page.h"
#include "ui/panes/risk_auditor/findings_tab.h"
#include "ui/panes/risk_auditor/keys_view.h"
#include "ui/panes/risk_auditor/log_view.h"
#include "ui/panes/risk_auditor/policies_tab.h"
#include "ui/panes/risk_auditor/policy_page.h"
#include "ui/panes/risk_auditor/regulation_page.h"
#include "ui/panes/risk_auditor/regulations_tab.h"
#include "ui/panes/risk_auditor/release_queue_view.h"
#include "ui/panes/risk_auditor/risk_page.h"
#include "ui/panes/risk_auditor/risks_tab.h"
#include "ui/releases/begin_release_form.h"
#include "ui/talk/assurance_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words_filter.h"

#include <QAction>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>

#include <utility>

namespace assay {
namespace {

constexpr auto releaseKind = "release";
constexpr auto pageKind = "risk-audit";

/// The key of the tab that lists things of a kind.
QString placeOf(const QByteArray& kind)
{
    return kind == "finding" ? QStringLiteral("findings")
        : kind == "risk"     ? QStringLiteral("risks")
        : kind == "policy"   ? QStringLiteral("policies")
                             : QStringLiteral("regulations");
}

bool isListedKind(const QByteArray& kind)
{
    return kind == "finding" || kind == "risk" || kind == "policy" || kind == "regulation";
}

} // namespace

RiskAuditPage::RiskAuditPage(Session& session, QWidget* parent)
    : Page(tr("Risk & audit"), parent)
    , m_session(session)
    , m_count(new Chip({}))
    , m_filter(wordsFilter(tr("Filter releases")))
    , m_begin(pushButton(ButtonKind::Primary, tr("Begin a release…")))
    , m_queue(new ReleaseQueueView(session))
    , m_findings(new FindingsTab(session))
    , m_risks(new RisksTab(session))
    , m_policies(new PoliciesTab(session))
    , m_regulations(new RegulationsTab(session))
    , m_assurance(new AssuranceView(session))
    , m_keys(new KeysView(session))
{
    addPlace("releases", tr("Releases"), m_queue);
    addPlace("findings", tr("Findings"), m_findings);
    addPlace("risks", tr("Risks"), m_risks);
    addPlace("assurance", tr("Assurance"), m_assurance);
    addPlace("policies", tr("Policies"), m_policies);
    addPlace("regulations", tr("Regulations"), m_regulations);
    addPlace("keys", tr("People and keys"), m_keys);
    addPlace("log", tr("Log"), new LogView(session));
    addTitleRow();
    addListActions();
    connect(this, &Page::tabChanged, this, &Page::placeChanged);
    for (const ListViews* views : {m_queueViews, m_findingViews, &m_assurance->views()})
        connect(views, &ListViews::placeChanged, this, &Page::placeChanged);
    connect(m_queue, &ReleaseQueueView::beginAsked, this, &RiskAuditPage::begin);
    connect(this, &Page::tabChanged, this, &RiskAuditPage::tellWaiting);
    connect(this, &Page::tabChanged, this, &RiskAuditPage::offerPersonActions);
    connect(m_queue, &ReleaseQueueView::listed, this, [this](int, int waiting) {
        m_waiting = waiting;
        tellWaiting();
    });
    connect(&session.events, &SessionEvents::changed, this, &RiskAuditPage::read);
}

RiskAuditPage::~RiskAuditPage()
{
    m_reading.cancel();
}

/// Beside the releases alone: findings or keys do not wait for a decision.
void RiskAuditPage::tellWaiting()
{
    m_count->setWord(currentTab() != 0 || m_waiting == 0 ? QString()
                         : m_waiting == 1                ? tr("1 waits for a decision")
                                                         : tr("%1 wait for a decision").arg(m_waiting),
                     Tone::Accent);
}

/// What is done with people is offered on their tab alone.
void RiskAuditPage::offerPersonActions()
{
    const bool shown = m_places.at(currentTab()) == QLatin1String("keys");
    for (QAction* action : m_keys->personActions())
        shown ? Page::addAction(action) : removeAction(action);
}

void RiskAuditPage::addPlace(const char* key, const QString& title, QWidget* view)
{
    m_places << QLatin1String(key);
    addTab(title, view);
}

/// The filter of a tab and the button that writes what it lists; answers the filter.
template <typename List>
QLineEdit* RiskAuditPage::addListRow(List* list, const QString& filterName, const char* exportName,
                                     const QString& exportTip, const QString& fileName)
{
    const int tab = static_cast<int>(m_places.indexOf(fileName));
    QLineEdit* filter = wordsFilter(filterName);
    addTabAction(tab, filter);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString& words) { list->setFilter(words); });
    QPushButton* save = pushButton(ButtonKind::Secondary, tr("Export CSV…"));
    save->setObjectName(QLatin1String(exportName));
    save->setToolTip(exportTip);
    addTabAction(tab, save);
    connect(save, &QPushButton::clicked, list,
            [list, exportTip, fileName] { list->save(exportTip, fileName + QStringLiteral(".csv")); });
    return filter;
}

void RiskAuditPage::addFindingActions()
{
    const int tab = static_cast<int>(m_places.indexOf(QStringLiteral("findings")));
    auto* states = new QComboBox;
    states->addItems(FindingsTab::choices());
    states->setObjectName(QStringLiteral("findingStates"));
    states->setAccessibleName(tr("Which findings are listed"));
    addTabAction(tab, states);
    connect(states, &QComboBox::currentIndexChanged, m_findings, &FindingsTab::choose);
    QLineEdit* filter = addListRow(m_findings, tr("Filter findings"), "exportFindings",
                                   tr("The findings that are listed, as a file"), QStringLiteral("findings"));
    m_findingViews = new ListViews(m_session, *listPage(QStringLiteral("findings")), m_findings->table(),
                                   {.box = states, .filter = filter});
    m_findings->addAbove(m_findingViews->button()); // The title row of a small window has no room for it.
    QPushButton* raise = pushButton(ButtonKind::Primary, tr("Raise a finding…"));
    raise->setObjectName(QStringLiteral("raiseFreeFinding"));
    const bool readOnly = m_session.database->readOnly();
    raise->setEnabled(!readOnly);
    raise->setToolTip(readOnly ? plainToolTip(m_session.database->readOnlyReason()) : QString());
    addTabAction(tab, raise);
    connect(raise, &QPushButton::clicked, m_findings, &FindingsTab::raise);
    connect(m_findings, &FindingsTab::counted, states, [states](int, int overdue) {
        states->setToolTip(overdue == 0 ? tr("None is overdue.") : tr("Overdue: %1").arg(overdue));
    });
}

void RiskAuditPage::addRiskActions()
{
    const int tab = static_cast<int>(m_places.indexOf(QStringLiteral("risks")));
    auto* states = new QComboBox;
    states->addItems(RisksTab::choices());
    states->setObjectName(QStringLiteral("riskStates"));
    states->setAccessibleName(tr("Which risks are listed"));
    addTabAction(tab, states);
    connect(states, &QComboBox::currentIndexChanged, m_risks, &RisksTab::choose);
    addListRow(m_risks, tr("Filter risks"), "exportRisks", tr("The risks that are listed, as a file"),
               QStringLiteral("risks"));
    QPushButton* raise = pushButton(ButtonKind::Primary, tr("Raise a risk…"));
    raise->setObjectName(QStringLiteral("raiseRisk"));
    const bool readOnly = m_session.database->readOnly();
    raise->setEnabled(!readOnly);
    raise->setToolTip(readOnly ? plainToolTip(m_session.database->readOnlyReason()) : QString());
    addTabAction(tab, raise);
    connect(raise, &QPushButton::clicked, m_risks, &RisksTab::raise);
    connect(m_risks, &RisksTab::counted, states, [states](int open, int waiting) {
        states->setToolTip(tr("Open: %1. To be validated: %2.").arg(open).arg(waiting));
    });
}

void RiskAuditPage::addListActions()
{
    const auto tab = [this](const char* key) { return static_cast<int>(m_places.indexOf(QLatin1String(key))); };
    addFindingActions();
    addRiskActions();
    addListRow(m_policies, tr("Filter policies"), "exportPolicies", tr("The policies that are listed, as a file"),
               QStringLiteral("policies"));
    QPushButton* inForce = pushButton(ButtonKind::Primary, tr("Open what is in force"));
    inForce->setObjectName(QStringLiteral("openPolicyInForce"));
    inForce->setToolTip(tr("A new version begins there"));
    addTabAction(tab("policies"), inForce);
    connect(inForce, &QPushButton::clicked, m_policies, &PoliciesTab::openInForce);
    addListRow(m_regulations, tr("Filter regulations"), "exportRegulations",
               tr("The regulations that are listed, as a file"), QStringLiteral("regulations"));
    addTabAction(tab("keys"), m_keys->addButton());
}

void RiskAuditPage::addTitleRow()
{
    m_count->setObjectName(QStringLiteral("waitingCount"));
    addChip(m_count);
    addTabAction(0, m_filter);
    m_queueViews =
        new ListViews(m_session, *listPage(QStringLiteral("releases")), m_queue->table(), {.filter = m_filter});
    addTabAction(0, m_queueViews->button());
    connect(m_filter, &QLineEdit::textChanged, m_queue, &ReleaseQueueView::setFilter);
    QPushButton* save = pushButton(ButtonKind::Secondary, tr("Export CSV…"));
    save->setObjectName(QStringLiteral("exportReleases"));
    save->setToolTip(tr("The releases that are listed, as a file"));
    addTabAction(0, save);
    connect(save, &QPushButton::clicked, m_queue, &ReleaseQueueView::save);
    m_begin->setObjectName(QStringLiteral("beginRelease"));
    addTabAction(0, m_begin);
    connect(m_begin, &QPushButton::clicked, this, &RiskAuditPage::begin);
    const auto refusal = [](db::Connection& connection, const Actor& actor) {
        return releases::beginRefusal(connection, actor).value_or(QString());
    };
    followRefusal(*m_begin, m_session, refusal, tr("Of a version that was imported"));
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
        leaveThing();
        m_asked = address.key;
        readStory(m_asked);
        return true;
    }
    if (isListedKind(address.kind) && !address.key.isEmpty()) {
        openThing(address);
        return true;
    }
    return openTab(address);
}

bool RiskAuditPage::openTab(const Address& address)
{
    const auto tab = address.key.isEmpty() ? 0 : m_places.indexOf(address.key);
    if (tab < 0)
        return false;
    leaveRelease();
    leaveThing();
    setCurrentTab(static_cast<int>(tab));
    if (ListViews* views = viewsOf(currentTab()); views && !address.anchor.isEmpty())
        views->open(address.anchor);
    return true;
}

/// The saved views of the list of a tab; null where it has none.
ListViews* RiskAuditPage::viewsOf(int tab) const
{
    const QString& place = m_places.at(tab);
    return place == QLatin1String("releases") ? m_queueViews
        : place == QLatin1String("findings")  ? m_findingViews
        : place == QLatin1String("assurance") ? &m_assurance->views()
                                              : nullptr;
}

Address RiskAuditPage::address() const
{
    if (!m_asked.isEmpty())
        return {{}, releaseKind, m_asked};
    if (m_thing)
        return m_thing->address();
    if (m_release)
        return {{}, releaseKind, m_release->story().release().uid};
    const ListViews* views = viewsOf(currentTab());
    return {
        {}, pageKind, currentTab() == 0 ? QString() : m_places.at(currentTab()), views ? views->place() : QString()};
}

void RiskAuditPage::openThing(const Address& address)
{
    if (m_thing && m_thing->address() == address)
        return;
    leaveRelease();
    leaveThing();
    if (address.kind == "finding")
        m_thing = new FindingPage(m_session, address.key);
    else if (address.kind == "risk")
        m_thing = new RiskPage(m_session, address.key);
    else if (address.kind == "policy")
        m_thing = new PolicyPage(m_session, address.key);
    else
        m_thing = new RegulationPage(m_session, address.key);
    if (wayBack() && wayForward())
        m_thing->setWays(wayBack(), wayForward());
    for (QAction* step : m_thing->actions()) // For the palette; they go with the thing.
        Page::addAction(step);
    layout()->addWidget(m_thing);
    m_thing->setFocusPolicy(Qt::StrongFocus);
    m_thing->show();
    m_thing->setFocus(); // Before the lists are hidden, or what stands there would get the focus in turn.
    setCovered(true);
    setCurrentTab(static_cast<int>(m_places.indexOf(placeOf(address.kind))));
    connect(m_thing, &Page::parentPageAsked, this, [this] { returnTo(m_thing->address()); });
}

/// To the list that has it, with its row chosen.
void RiskAuditPage::returnTo(const Address& thing)
{
    leaveThing();
    if (thing.kind == "finding")
        m_findings->select(thing);
    else if (thing.kind == "risk")
        m_risks->select(thing);
    else if (thing.kind == "policy")
        m_policies->select(thing);
    else
        m_regulations->select(thing);
    Q_EMIT placeChanged();
}

void RiskAuditPage::leaveThing()
{
    if (!m_thing)
        return;
    setCovered(false);
    m_thing->hide();
    m_thing->deleteLater();
    for (QAction* step : m_thing->actions())
        removeAction(step);
    m_thing = nullptr;
}

void RiskAuditPage::read()
{
    if (!m_asked.isEmpty())
        readStory(m_asked);
    else if (m_release)
        readStory(m_release->story().release().uid);
}

void RiskAuditPage::readStory(const QString& name)
{
    m_reading.cancel();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<ReleaseDossier>(
        tr("Reading %1").arg(name), this,
        [name, viewer = m_session.actor, now](db::Connection& connection) {
            return ReleaseDossier{approvals::releaseStory(connection, name, viewer, now),
                                  evidence::evidenceStory(connection, name, viewer, now)};
        },
        [this](const Result<ReleaseDossier>& dossier) {
            const bool went = !std::exchange(m_asked, {}).isEmpty();
            if (!dossier)
                Q_EMIT m_session.events.failed(dossier.error());
            else if (!m_thing && (went || m_release)) // Or the page was left while its release was read again.
                showStory(*dossier);
        });
}

void RiskAuditPage::showStory(const ReleaseDossier& dossier)
{
    if (m_release && m_release->story().release().uid == dossier.story.release().uid)
        return m_release->setDossier(dossier);
    delete m_release;
    m_release = new ReleasePage(m_session, dossier);
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
    // Hidden, not destroyed: the lists keep their places and filters.
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* part = layout()->itemAt(i)->widget();
        if (part && part != m_release && part != m_thing)
            part->setVisible(!covered);
    }
}

} // namespace assay
