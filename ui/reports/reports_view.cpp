// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_view.h"

#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/reports/report_html.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/report_sheet.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/list_card.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestSide = 160;
constexpr int widestSide = 300;
constexpr auto reportKind = "report";

/// Without scrolling to a row that is the current one already.
void chooseRow(QListWidget& list, int row)
{
    if (list.currentRow() != row)
        list.setCurrentRow(row);
}

} // namespace

ReportsView::ReportsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_editions(new QListWidget)
    , m_title(new QLineEdit)
    , m_useCase(new QComboBox)
    , m_banner(new Banner)
    , m_sheet(new ReportSheet(session))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::page);
    layout->addWidget(makeSide());
    auto* empty = new EmptyState("file", tr("No reports yet"),
                                 tr("A report holds texts, charts and tables of runs. It grows with its use case, and "
                                    "freezing it keeps its figures. Give the first one a title at the left."));
    m_states = new ViewStates(makeReport(), empty, Skeleton::Shape::Cards);
    layout->addWidget(m_states, 1);
    connect(m_states, &ViewStates::retryAsked, this, &ReportsView::read);
    connect(&session.events, &SessionEvents::changed, this, &ReportsView::read);
    connectSheet();
    read();
}

ReportsView::~ReportsView()
{
    m_reading.cancel();
}

QWidget* ReportsView::makeSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(narrowestSide);
    side->setMaximumWidth(widestSide);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Caption, tr("Reports")));
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    layout->addWidget(listCard(m_list), 2);
    m_title->setObjectName(QStringLiteral("newReport"));
    m_title->setAccessibleName(tr("Title of a new report"));
    m_title->setPlaceholderText(tr("Begin a report: its title, then Return"));
    m_title->setEnabled(!m_session.database->readOnly());
    layout->addWidget(m_title);
    m_useCase->setObjectName(QStringLiteral("newReportUseCase"));
    m_useCase->setAccessibleName(tr("Use case of a new report"));
    m_useCase->setToolTip(tr("The use case that a new report is about; those are offered that have none yet"));
    m_useCase->setEnabled(m_title->isEnabled());
    m_useCase->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_useCase);
    layout->addWidget(textLabel(TextKind::Caption, tr("Frozen editions")));
    m_editions->setObjectName(QStringLiteral("editions"));
    m_editions->setAccessibleName(tr("Frozen editions"));
    layout->addWidget(listCard(m_editions), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsView::chooseReport);
    connect(m_editions, &QListWidget::currentRowChanged, this, &ReportsView::chooseEdition);
    connect(m_title, &QLineEdit::returnPressed, this, &ReportsView::begin);
    return side;
}

QPushButton* ReportsView::addButton(const char* name, const QString& text)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    return button;
}

QWidget* ReportsView::makeReport()
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    m_writing = {addButton("addText", tr("Add text")), addButton("addCharts", tr("Add charts")),
                 addButton("freeze", tr("Freeze"))};
    m_exports = {addButton("exportHtml", tr("Export HTML…")), addButton("exportPdf", tr("Export PDF…"))};
    m_writing[1]->setStatusTip(tr("Add the charts that are shown under Runs & charts"));
    for (QPushButton* button : m_writing)
        row->addWidget(button);
    row->addStretch();
    for (QPushButton* button : m_exports)
        row->addWidget(button);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("report"));
    area->setAccessibleName(tr("Report"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_sheet);
    area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    connect(m_writing[0], &QPushButton::clicked, m_sheet, &ReportSheet::addText);
    connect(m_writing[1], &QPushButton::clicked, this, &ReportsView::chartsAsked);
    connect(m_writing[2], &QPushButton::clicked, this, [this] {
        write([uid = uid()](ReportStore& store, const Actor& actor, const QString& command) {
            const Result<QString> frozen = store.freeze(uid, actor, command);
            return frozen ? Result<>() : Result<>(failed(frozen));
        });
    });
    connect(m_exports[0], &QPushButton::clicked, this,
            [this] { exportTo(tr("HTML (*.html)"), QStringLiteral(".html")); });
    connect(m_exports[1], &QPushButton::clicked, this, [this] { exportTo(tr("PDF (*.pdf)"), QStringLiteral(".pdf")); });
    return place;
}

void ReportsView::connectSheet()
{
    connect(m_sheet, &ReportSheet::added, this, [this](const BlockContent& content) { addBlocks({content}, true); });
    connect(m_sheet, &ReportSheet::edited, this,
            [this](const QString& uid, qint64 version, const BlockContent& content) {
                write([edit = BlockEdit{uid, version, content}](
                          ReportStore& store, const Actor& actor,
                          const QString& command) { return store.editBlock(edit, actor, command); },
                      true);
            });
    connect(m_sheet, &ReportSheet::moved, this, &ReportsView::moveBlock);
    connect(m_sheet, &ReportSheet::removed, this, [this](const QString& uid) {
        write([uid](ReportStore& store, const Actor& actor, const QString& command) {
            return store.removeBlock(uid, actor, command);
        });
    });
    connect(m_sheet, &ReportSheet::writingEnded, this, [this] {
        m_banner->clear();
        read();
    });
}

bool ReportsView::open(const QString& name)
{
    const std::optional<qint64> edition = readInteger(name.section(u'@', 1).toUtf8());
    if (name.contains(u'@') && !edition)
        return false; // The live report would be taken for it.
    m_choice = {name.section(u'@', 0, 0), edition};
    m_sheet->stopWriting();
    read();
    return true;
}

QString ReportsView::uid() const
{
    return m_read.open ? m_read.open->report.uid : QString();
}

QString ReportsView::place() const
{
    return m_choice.edition ? QStringLiteral("%1@%2").arg(m_choice.uid).arg(*m_choice.edition) : m_choice.uid;
}

void ReportsView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<ReportsRead>(
        tr("Reading reports"), this,
        [choice = m_choice, actor = m_session.actor](db::Connection& connection) {
            return readReports(connection, choice, actor);
        },
        [this](const Result<ReportsRead>& result) {
            m_states->showResult(result, [this](const ReportsRead& read) {
                if (!m_sheet->isWriting()) // What somebody writes there must not go.
                    showRead(read);
                return read.open.has_value();
            });
        });
}

void ReportsView::showRead(const ReportsRead& read)
{
    m_read = read;
    showLists();
    fillUseCases();
    if (!read.begunFor.isEmpty()) {
        m_choice = {}; // It is said once: from here on whoever looks chooses.
        m_title->setFocus();
    }
    if (!read.open)
        return;
    m_choice.uid = read.open->report.uid;
    const bool live = !m_choice.edition;
    const bool canWrite = live && read.open->refusal.isEmpty() && !m_session.database->readOnly();
    for (QPushButton* button : m_writing) {
        button->setEnabled(canWrite);
        button->setToolTip(plainToolTip(!live          ? tr("A frozen edition does not change; choose the live report.")
                                            : canWrite ? button->statusTip()
                                                       : read.open->refusal));
    }
    m_sheet->setReport(*read.open, canWrite, m_session.database->clock().now());
}

void ReportsView::showLists()
{
    m_filling = true;
    keepPlace(*m_list, [this] { fillReports(); });
    keepPlace(*m_editions, [this] { fillEditions(); });
    const auto isOpen = [this](const ReportRow& row) { return row.report.uid == m_read.open->report.uid; };
    if (m_read.open) {
        const auto open = std::find_if(m_read.rows.begin(), m_read.rows.end(), isOpen);
        chooseRow(*m_list, open == m_read.rows.end() ? -1 : static_cast<int>(open - m_read.rows.begin()));
        const auto& editions = m_read.open->editions;
        const auto chosen = std::find_if(editions.begin(), editions.end(), [this](const ReportEdition& edition) {
            return m_choice.edition && edition.number == *m_choice.edition;
        });
        chooseRow(*m_editions, chosen == editions.end() ? 0 : static_cast<int>(chosen - editions.begin()) + 1);
    }
    m_filling = false;
}

void ReportsView::fillReports()
{
    m_list->clear();
    for (const ReportRow& row : m_read.rows) {
        const QString key = row.report.useCaseKey.isEmpty() ? QString() : row.report.useCaseKey + QStringLiteral(" · ");
        addListRow(*m_list, stagedWords(key + shownText(row.report.title), row.report.staged));
        QListWidgetItem* item = m_list->item(m_list->count() - 1);
        item->setData(AddressRole, QVariant::fromValue(Address{{}, reportKind, row.report.uid}));
        item->setToolTip(
            plainToolTip(item->text() + QLatin1Char('\n')
                         + tr("%1 editions, changed %2").arg(QString::number(row.editions), exactTime(row.writtenAt))));
    }
}

/// What is chosen stays, unless somebody came here from a use case without a report.
void ReportsView::fillUseCases()
{
    const QString chosen = m_read.begunFor.isEmpty() ? m_useCase->currentData().toString() : m_read.begunFor;
    std::vector<std::pair<QString, QString>> offered{{tr("Of no use case"), QString()}};
    for (const UseCase& useCase : m_read.free)
        offered.emplace_back(shownText(useCase.key + QStringLiteral(" · ") + useCase.title), useCase.uid);
    bool isSame = m_useCase->count() == static_cast<int>(offered.size());
    for (int i = 0; isSame && i < m_useCase->count(); ++i) {
        const auto& [text, uid] = offered.at(static_cast<std::size_t>(i));
        isSame = m_useCase->itemText(i) == text && m_useCase->itemData(i).toString() == uid;
    }
    if (!isSame) { // Its list may be open.
        m_useCase->clear();
        for (const auto& [text, uid] : offered)
            m_useCase->addItem(text, uid);
    }
    m_useCase->setCurrentIndex(std::max(0, m_useCase->findData(chosen)));
}

void ReportsView::fillEditions()
{
    m_editions->clear();
    if (!m_read.open)
        return;
    addListRow(*m_editions, tr("Live"));
    for (const ReportEdition& edition : m_read.open->editions)
        addListRow(*m_editions,
                   tr("Edition %1 · %2 · %3")
                       .arg(QString::number(edition.number), dayText(edition.frozenAt), shownText(edition.frozenBy)));
}

void ReportsView::chooseReport()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    m_banner->clear();
    open(m_read.rows.at(static_cast<std::size_t>(row)).report.uid);
    Q_EMIT placeChanged();
}

void ReportsView::chooseEdition()
{
    const int row = m_editions->currentRow();
    if (m_filling || row < 0 || !m_read.open)
        return;
    m_choice.edition =
        row == 0 ? std::nullopt : std::optional(m_read.open->editions.at(static_cast<std::size_t>(row) - 1).number);
    m_banner->clear();
    m_sheet->stopWriting();
    read();
    Q_EMIT placeChanged();
}

void ReportsView::begin()
{
    const ReportDraft draft{m_title->text().trimmed(), m_useCase->currentData().toString()};
    if (draft.title.isEmpty() || m_beginning)
        return;
    m_beginning = true;
    // Where it is refused, the words stay; else the one changed last is the new one.
    write(
        [draft](ReportStore& store, const Actor& actor, const QString& command) {
            const Result<QString> made = store.create(draft, actor, command);
            return made ? Result<>() : Result<>(failed(made));
        },
        false,
        [this] {
            m_choice = {};
            m_title->clear();
            m_useCase->setCurrentIndex(0);
        });
}

void ReportsView::addBlocks(const std::vector<BlockContent>& contents, bool isWritten)
{
    if (!m_read.open || !m_writing.front()->isEnabled())
        return;
    write(
        [uid = uid(), contents](ReportStore& store, const Actor& actor, const QString& command) {
            const Result<QString> first = store.addBlocks(uid, contents, actor, command);
            return first ? Result<>() : Result<>(failed(first));
        },
        isWritten);
}

void ReportsView::moveBlock(const QString& uid, int by)
{
    const qsizetype place = m_read.open->report.blockUids.indexOf(uid) + by;
    if (place < 0 || place >= m_read.open->report.blockUids.size())
        return;
    write([uid, place](ReportStore& store, const Actor& actor, const QString& command) {
        return store.moveBlock(uid, place, actor, command);
    });
}

void ReportsView::write(const Write& work, bool isWritten, const std::function<void()>& then)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes, [database, work, actor = m_session.actor, command](JobContext<void>&) {
            ReportStore store(*database);
            return work(store, actor, command);
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, isWritten, then](const Result<>& done) {
        m_beginning = false;
        if (!done && !m_read.open) // Nothing is open that it could stand over.
            return Q_EMIT m_session.events.failed(done.error());
        if (!done)
            return m_banner->showError(done.error()); // What was written stays in its editor.
        m_banner->clear();
        if (then)
            then();
        if (isWritten)
            m_sheet->endWriting();
        else
            m_sheet->stopWriting();
        read();
    });
}

void ReportsView::exportTo(const QString& filter, const QString& suffix)
{
    if (!m_read.open)
        return;
    const QString path = fileToSave(this, tr("Export the report"), QStringLiteral("report") + suffix, filter);
    if (path.isEmpty())
        return;
    const qint64 now = m_session.database->clock().now();
    const ReportFigures figures = m_read.open->figures;
    // A document is laid out in the window's thread; HTML is not.
    const QByteArray pdf = suffix == QStringLiteral(".pdf") ? reportPdf(figures, now) : QByteArray();
    const auto job = startJob<void>(&m_session.reads, [path, figures, pdf, now](JobContext<void>&) {
        return writeFile(path, pdf.isEmpty() ? reportHtml(figures, now) : pdf);
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            m_banner->showError(written.error());
    });
}

} // namespace assay
