// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/regulation_page.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/risk_auditor/regulation_steps.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/risk_auditor/replace_form.h"
#include "ui/panes/save_table.h"
#include "ui/panes/two_columns.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using policies::JudgedVersion;

QString policyName(const policies::PolicyReference& policy)
{
    return policy.id.isEmpty() ? QStringLiteral("–")
                               : QStringLiteral("%1@%2").arg(policy.id, QString::number(policy.version));
}

/// The release that an address such as "assay:///release/01…" leads to.
QVariant judgedExtra(const JudgedVersion& row, int role)
{
    const Result<Address> address = addressFromString(row.address);
    return role == AddressRole && address ? QVariant::fromValue(Address{{}, address->kind, address->key}) : QVariant();
}

} // namespace

RegulationPage::RegulationPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_superseded(new Chip({}))
    , m_steps(new RegulationSteps(session, *this))
    , m_banner(new Banner)
    , m_facts(new KeyValueList)
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("regulationPage"));
    addChip(m_superseded);
    setParentPage(tr("Regulations"));
    setColumns();
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Regulation"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &RegulationPage::read);
    connect(&session.events, &SessionEvents::changed, this, &RegulationPage::read);
    m_steps->sayOn(*m_banner);
    read();
}

RegulationPage::~RegulationPage()
{
    m_reading.cancel();
}

Address RegulationPage::address() const
{
    return {{}, "regulation", m_name};
}

void RegulationPage::setColumns()
{
    const auto whole = [](const QString& text) { return plainToolTip(text); };
    m_points.setColumns({{tr("Point"), [](const Point& row) { return shownText(row.clause.id); }},
                         {tr("In our words"),
                          [](const Point& row) { return shownText(row.clause.wording); },
                          {},
                          [whole](const Point& row, int role) {
                              return role == Qt::ToolTipRole ? QVariant(whole(row.clause.wording)) : QVariant();
                          }},
                         {tr("Controls in force"),
                          [](const Point& row) {
                              return row.controls.isEmpty() ? QStringLiteral("–")
                                                            : row.controls.join(QStringLiteral(", "));
                          },
                          {},
                          [whole](const Point& row, int role) {
                              const bool tip = role == Qt::ToolTipRole && !row.controls.isEmpty();
                              return tip ? QVariant(whole(row.controls.join(QStringLiteral(", ")))) : QVariant();
                          }}});
    m_citations.setColumns(
        {{tr("Policy"), [](const CitedPoint& row) { return policyName(row.citation.policy); }},
         {tr("Control"), [](const CitedPoint& row) { return row.citation.control; }},
         {tr("Point"), [](const CitedPoint& row) { return shownText(row.citation.reference.clause); }},
         {tr("Policy is in force"), [](const CitedPoint& row) { return row.inForce ? tr("yes") : tr("no"); }},
         {tr("In what took its place"),
          [this](const CitedPoint& row) {
              if (m_story.listed.regulation.supersededBy.isEmpty())
                  return QStringLiteral("–");
              return row.missing ? tr("missing") : tr("there");
          },
          {},
          [](const CitedPoint& row, int role) {
              return toneFor(role, WordsToneRole, row.missing ? std::optional(Tone::Bad) : std::nullopt);
          }}});
    m_versions.setColumns(
        {{tr("Release"), [](const JudgedVersion& row) { return shownText(row.title); }, {}, judgedExtra},
         {tr("Judged by"), [](const JudgedVersion& row) { return policyName(row.policy); }, {}, judgedExtra}});
}

template <typename Row>
QWidget* RegulationPage::makeTable(const QString& title, const char* name, TableModel<Row>& model, QTableView*& table)
{
    table = dataTable(model, title);
    table->setObjectName(QLatin1String(name));
    ChipDelegate::give(*table, ChipDelegate::Words::Wrapped);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 1; column < model.columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    new WholeRows(*table);
    QPushButton* csv = pushButton(ButtonKind::Ghost, tr("Export CSV…"));
    csv->setObjectName(QStringLiteral("export-") + QLatin1String(name));
    csv->setAccessibleName(tr("Export CSV: %1").arg(title));
    connect(csv, &QPushButton::clicked, this, [this, &model, title, name] {
        saveTable(model, title, QStringLiteral("%1-%2.csv").arg(m_story.listed.regulation.id, QLatin1String(name)),
                  m_session, *this);
    });
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, metrics::inside);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->addWidget(textLabel(TextKind::Strong, title));
    head->addStretch();
    head->addWidget(csv);
    inside->addLayout(head);
    inside->addWidget(table);
    return card;
}

QWidget* RegulationPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Regulation"));
    columns->left().addWidget(m_banner);
    columns->left().addWidget(makeTable(tr("Points"), "regulationPoints", m_points, m_pointsTable));
    columns->left().addWidget(
        makeTable(tr("Controls that cite it"), "regulationCitations", m_citations, m_citationsTable));
    columns->left().addWidget(makeTable(tr("Models that cited it"), "regulationReleases", m_versions, m_versionsTable));
    columns->left().addStretch(1);
    for (const auto& [title, part] :
         {std::pair<QString, QWidget*>(tr("Regulation"), m_facts), {tr("History"), m_history}}) {
        QBoxLayout* inside = nullptr;
        columns->right().addWidget(headedCard(title, inside));
        inside->addWidget(part);
    }
    columns->right().addStretch(1);
    return columns;
}

void RegulationPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<policies::RegulationStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return policies::regulationStory(connection, name, viewer, now);
        },
        [this](const policies::RegulationStory& read) { show(read); });
}

void RegulationPage::show(const policies::RegulationStory& story)
{
    m_story = story;
    m_name = story.listed.uid;
    const QString by = story.listed.regulation.supersededBy;
    setTitle(shownText(story.listed.regulation.title));
    m_superseded->setWord(by.isEmpty() ? QString() : tr("superseded by %1").arg(by), Tone::Warn);
    showPoints();
    showFacts();
    m_history->setHistory(story.history, m_session.database->clock().now());
    m_steps->setStory(story);
}

void RegulationPage::showPoints()
{
    const auto& [citations, missing, versions] = m_story.impact;
    std::vector<Point> points;
    for (const policies::Regulation::Clause& clause : m_story.listed.regulation.clauses) {
        Point point{clause, {}};
        for (const policies::Citation& citation : citations) {
            const bool counts = citation.policy == m_story.inForce && citation.reference.clause == clause.id;
            if (counts && !point.controls.contains(citation.control))
                point.controls << citation.control;
        }
        points.push_back(std::move(point));
    }
    std::vector<CitedPoint> cited;
    for (const policies::Citation& citation : citations) {
        const bool lost = std::find(missing.begin(), missing.end(), citation) != missing.end();
        cited.push_back({citation, citation.policy == m_story.inForce, lost});
    }
    keepPlace(*m_pointsTable, [&] { m_points.setRows(std::move(points)); });
    keepPlace(*m_citationsTable, [&] { m_citations.setRows(std::move(cited)); });
    keepPlace(*m_versionsTable, [&] { m_versions.setRows(m_story.impact.versions); });
}

void RegulationPage::showFacts()
{
    const policies::Regulation& regulation = m_story.listed.regulation;
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    std::vector<KeyValueList::Line> lines{{tr("Id"), regulation.id, true},
                                          {tr("Where"), shownText(regulation.jurisdiction)},
                                          {tr("Dated"), day(regulation.date)},
                                          {tr("In force from"), day(regulation.effectiveFrom)}};
    if (regulation.effectiveTo)
        lines.push_back({tr("Until"), day(*regulation.effectiveTo)});
    for (const policies::Regulation::Milestone& milestone : regulation.milestones)
        lines.push_back({day(milestone.date), shownText(milestone.what)});
    if (!regulation.supersededBy.isEmpty())
        lines.push_back(
            {tr("Superseded by"), shownText(policies::regulationTitle(m_story.all, regulation.supersededBy))});
    if (m_story.listed.supersededAt)
        lines.push_back({tr("Replaced here"), exactTime(*m_story.listed.supersededAt)});
    QStringList read;
    QStringList unread;
    for (const inbox::ObligedOwner& owner : m_story.owners)
        (owner.hasRead ? read : unread) << shownText(owner.person.name);
    if (!unread.isEmpty())
        lines.push_back({tr("Not read yet by"), unread.join(QStringLiteral(", "))});
    if (!read.isEmpty())
        lines.push_back({tr("Read by"), read.join(QStringLiteral(", "))});
    lines.push_back({tr("Source"), shownText(regulation.source)});
    lines.push_back(
        {tr("Checked"), regulation.checkedAt ? day(*regulation.checkedAt) : tr("never against its source")});
    lines.push_back({tr("Document read"), regulation.verified ? tr("yes") : tr("no")});
    m_facts->setLines(lines);
}

} // namespace assay
