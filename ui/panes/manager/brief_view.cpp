// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/brief_view.h"

#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/briefs/brief_store.h"
#include "core/reports/report_html.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/reports/block_views.h"
#include "ui/reports/report_pdf.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr int briefListWidth = 300;

} // namespace

BriefView::BriefView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_rows, tr("Frozen briefs")))
    , m_page(new QVBoxLayout)
    , m_freeze(pushButton(ButtonKind::Primary, tr("Freeze a brief")))
    , m_pdf(pushButton(ButtonKind::Secondary, tr("Save as PDF…")))
    , m_html(pushButton(ButtonKind::Secondary, tr("Save as HTML…")))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    for (QPushButton* button : {m_freeze, m_pdf, m_html})
        button->setAccessibleName(button->text());
    m_states = new ViewStates(
        makePage(),
        new EmptyState(
            "file", tr("No brief was frozen yet"),
            tr("A brief is one page for the management: figures, decisions asked, changes, risks and value. Once "
               "frozen it opens the same for ever.")),
        Skeleton::Shape::Cards);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(makeList(), 0, Qt::AlignTop);
    layout->addWidget(m_states, 1);
    connect(m_freeze, &QPushButton::clicked, this, &BriefView::freeze);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_states, &ViewStates::retryAsked, this, &BriefView::read);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing && chosenNumber() > 0 && chosenNumber() != m_wanted) {
            m_wanted = chosenNumber();
            read();
            Q_EMIT placeChanged();
        }
    });
    setRefusal({});
    m_seen->ask();
}

QWidget* BriefView::makeList()
{
    m_rows.setColumns({{tr("Brief"), [](const Brief& row) { return QString::number(row.number); },
                        [](const Brief& row) { return static_cast<double>(row.number); }},
                       {tr("As of"),
                        [](const Brief& row) { return dayText(row.asOf); },
                        {},
                        [](const Brief& row, int role) {
                            return role == Qt::ToolTipRole
                                ? QVariant(plainToolTip(exactTime(row.asOf) + u'\n' + row.digest))
                                : QVariant();
                        }},
                       {tr("Frozen by"), [](const Brief& row) { return shownText(row.frozenBy); }}});
    m_table->setObjectName(QStringLiteral("briefs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_freeze->setObjectName(QStringLiteral("freezeBrief"));
    auto* list = new Card;
    list->setFixedWidth(briefListWidth);
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->addWidget(textLabel(TextKind::Strong, tr("Briefs")));
    head->addStretch();
    head->addWidget(m_freeze);
    inside->addLayout(head);
    inside->addWidget(m_table, 1);
    return list;
}

QWidget* BriefView::makePage()
{
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("briefPage"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget;
    inside->setLayout(m_page);
    m_page->setContentsMargins(0, 0, metrics::inside, 0);
    m_page->setSpacing(metrics::between);
    area->setWidget(inside);
    area->setAccessibleName(tr("The chosen brief"));
    showThrough(*area);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::inside);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metrics::inside);
    tools->addStretch();
    tools->addWidget(m_pdf);
    tools->addWidget(m_html);
    rows->addLayout(tools);
    rows->addWidget(area, 1);
    return page;
}

BriefView::~BriefView()
{
    m_reading.cancel();
}

qint64 BriefView::chosenNumber() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows.row(index.row()).number : 0;
}

void BriefView::open(const QString& number)
{
    m_wanted = readInteger(number.toUtf8()).value_or(0);
    m_asked = number;
    read();
}

QString BriefView::place() const
{
    return m_wanted > 0 ? QString::number(m_wanted) : QString();
}

void BriefView::setRefusal(const QString& refusal)
{
    const QString reason = m_session.database->readOnly() ? m_session.database->readOnlyReason() : refusal;
    m_freeze->setEnabled(reason.isEmpty());
    m_freeze->setToolTip(reason.isEmpty() ? tr("Stores what is known now, with its digest") : plainToolTip(reason));
    m_freeze->setStatusTip(reason);
    m_freeze->setAccessibleDescription(reason);
}

void BriefView::setPast(std::optional<qint64> past)
{
    if (std::exchange(m_past, past) != past)
        m_seen->ask();
}

void BriefView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<Read>(
        tr("Reading the briefs"), this,
        [wanted = m_wanted, past = m_past](db::Connection& connection) {
            Read read{briefs::all(connection), {}};
            if (past)
                std::erase_if(read.briefs, [past](const Brief& brief) { return brief.frozenAt > *past; });
            const auto chosen = std::find_if(read.briefs.begin(), read.briefs.end(),
                                             [wanted](const Brief& brief) { return brief.number == wanted; });
            if (!read.briefs.empty())
                read.shown =
                    briefs::frozenFigures(connection, chosen == read.briefs.end() ? read.briefs.front() : *chosen);
            return read;
        },
        [this](const Result<Read>& read) {
            if (read)
                show(*read);
            m_states->showResult(read, [](const Read& found) { return !found.briefs.empty(); });
        });
}

void BriefView::show(const Read& read)
{
    sayWhereNotThere(read.briefs);
    m_isShowing = true;
    keepPlace(*m_table, [&] { m_rows.setRows(read.briefs); });
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).number == m_wanted)
            m_table->setCurrentIndex(m_rows.index(row, 0));
    }
    m_isShowing = false;
    m_shown = read.shown;
    if (m_shown)
        showPage(*m_shown);
}

/// Of the one that somebody came for.
void BriefView::sayWhereNotThere(const std::vector<Brief>& briefs)
{
    const QString asked = std::exchange(m_asked, {});
    const bool isThere =
        std::any_of(briefs.begin(), briefs.end(), [this](const Brief& brief) { return brief.number == m_wanted; });
    if (asked.isEmpty() || isThere)
        return;
    m_wanted = 0;
    Q_EMIT m_session.events.failed({Error::Kind::NotFound,
                                    briefs.empty()
                                        ? tr("There is no brief %1.").arg(shownText(asked))
                                        : tr("There is no brief %1. The newest is shown.").arg(shownText(asked)),
                                    {}});
}

/// A card for each heading, with what stands under it. Once a brief, which never changes but for where its words lead:
/// whoever has chosen words in it keeps that.
void BriefView::showPage(const ReportFigures& figures)
{
    const QString digest = figuresDigest(figures);
    const bool isOther = std::exchange(m_pageDigest, digest) != digest;
    if (std::exchange(m_pageNames, figures.named) == figures.named && !isOther)
        return;
    clearLayout(*m_page);
    m_page->addWidget(textLabel(TextKind::Title, figures.title));
    m_page->addWidget(wrappedLabel(TextKind::Note, reportOrigin(figures, 0)));
    m_page->addWidget(wrappedLabel(TextKind::Mono, digest));
    QVBoxLayout* rows = nullptr;
    for (const FigureBlock& block : figures.blocks) {
        if (!rows || block.kind == ReportBlockKind::Text) {
            auto* card = new Card;
            rows = new QVBoxLayout(card);
            rows->setContentsMargins(16, metrics::inside, 16, metrics::between);
            m_page->addWidget(card);
        }
        if (block.kind == ReportBlockKind::Table)
            rows->addWidget(makeTableView(block.table, figures.named));
        else
            rows->addWidget(makeWordsView(block.text, figures.named));
    }
    for (const MarkdownView* words : m_page->parentWidget()->findChildren<MarkdownView*>())
        connect(words, &MarkdownView::thingAsked, &m_session.events, &SessionEvents::openAsked, Qt::UniqueConnection);
    m_page->addStretch();
}

void BriefView::freeze()
{
    db::Database* database = m_session.database.get();
    m_wanted = 0; // The newest is what was just frozen.
    const auto job = startJob<QString>(&m_session.writes, [database, actor = m_session.actor](JobContext<QString>&) {
        return BriefStore(*database).freeze(actor, newUlid(database->clock().now()));
    });
    m_session.jobs.follow(tr("Freezing a brief"), QFuture<void>(job));
    whenDone(job, this, [this](const Result<QString>& frozen) {
        if (!frozen)
            Q_EMIT m_session.events.failed(frozen.error());
        m_table->setCurrentIndex({});
        read();
    });
}

void BriefView::save(bool asPdf)
{
    if (!m_shown || !m_shown->edition)
        return;
    const QString path = fileToSave(this, tr("Save the brief"),
                                    QStringLiteral("brief-%1.%2")
                                        .arg(m_shown->edition->number)
                                        .arg(asPdf ? QStringLiteral("pdf") : QStringLiteral("html")));
    if (path.isEmpty())
        return;
    const auto job = startJob<void>(&m_session.reads, [path, asPdf, figures = *m_shown](JobContext<void>&) {
        return writeFile(path, asPdf ? onePagePdf(figures, 0) : reportHtml(figures));
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
