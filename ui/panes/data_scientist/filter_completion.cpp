// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/filter_completion.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/paint_popups.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr std::size_t mostOffered = 200;
constexpr int lineHeight = 26;
constexpr int mostLines = 8; ///< Before the list scrolls.
constexpr int narrowest = 220;
constexpr int widest = 460;
constexpr int runsRole = Qt::UserRole;

QString runsWords(qint64 runs)
{
    return runs < 0 ? QString() : QLocale(QLocale::English, QLocale::UnitedStates).toString(runs);
}

/// A candidate as it would be written, and how many runs have it.
class CandidateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {narrowest, lineHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, option.rect, metrics::chipRadius, colors.accentGround, colors.accentGround);
        QRect inside = option.rect.adjusted(metrics::inside, 0, -metrics::inside, 0);
        const QString runs = runsWords(index.data(runsRole).toLongLong());
        painter->setFont(uiFont(metrics::small));
        painter->setPen(colors.muted);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, runs);
        inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(runs) - metrics::between);
        painter->setFont(monoFont(metrics::note));
        painter->setPen(colors.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
        painter->restore();
    }
};

} // namespace

FilterCompletion::FilterCompletion(Session& session, QLineEdit& field)
    : QFrame(&field)
    , m_session(session)
    , m_field(field)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("filterCompletion"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::unit, metrics::unit, metrics::unit, metrics::unit);
    m_list->setAccessibleName(tr("What may follow"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { accept(*item); });
}

void FilterCompletion::setTable(std::shared_ptr<const RunTable> table)
{
    m_table = std::move(table);
}

void FilterCompletion::typed(const QRect& caret)
{
    ask(caret, false);
}

void FilterCompletion::ask(const QRect& caret, bool asked)
{
    m_caret = caret;
    m_asked = asked;
    find();
}

void FilterCompletion::find()
{
    m_again = m_finding;
    if (!m_table || m_finding)
        return;
    m_finding = true;
    const auto job = startJob<QueryCompletion>(
        &m_session.reads,
        [table = m_table, text = m_field.text(), at = m_field.cursorPosition()](JobContext<QueryCompletion>&) {
            QueryCompletion found =
                completionAt(text, at, {.dialect = QueryDialect::Search, .goals = table->goals}, vocabularyOf(*table));
            if (found.candidates.size() > mostOffered)
                found.candidates.resize(mostOffered);
            return Result<QueryCompletion>(std::move(found));
        });
    m_session.jobs.follow(tr("Looking what may follow"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QueryCompletion>& found) {
        m_finding = false;
        if (m_again)
            find();
        else if (found && m_field.hasFocus())
            offer(*found);
    });
}

/// While somebody types, operators and AND wait until they are asked for: most who type a word are looking for it.
void FilterCompletion::offer(const QueryCompletion& completion)
{
    using Expected = QueryCompletion::Expected;
    const bool helps = m_asked || completion.expected == Expected::Value || completion.length > 0;
    const QString written = m_field.text().mid(completion.position, completion.length);
    const bool isWritten = completion.candidates.size() == 1 && completion.candidates.front().text == written;
    if (!helps || completion.candidates.empty() || isWritten)
        return hide();
    m_completion = completion;
    m_list->clear();
    for (const Candidate& candidate : completion.candidates) {
        auto* item = new QListWidgetItem(candidate.text, m_list);
        item->setData(runsRole, candidate.runs);
        if (candidate.runs >= 0)
            item->setData(Qt::AccessibleTextRole,
                          candidate.runs == 1 ? tr("%1, 1 run").arg(candidate.text)
                                              : tr("%1, %2 runs").arg(candidate.text).arg(candidate.runs));
    }
    m_list->setCurrentRow(-1);
    place();
    show();
    raise();
}

/// Under the start of what is being typed, inside the window.
void FilterCompletion::place()
{
    QWidget* window = m_field.window();
    if (parentWidget() != window)
        setParent(window);
    const QFontMetrics mono(monoFont(metrics::note));
    const QFontMetrics small(uiFont(metrics::small));
    int wide = narrowest;
    for (const Candidate& candidate : m_completion.candidates)
        wide = std::max(wide,
                        mono.horizontalAdvance(candidate.text) + small.horizontalAdvance(runsWords(candidate.runs))
                            + 4 * metrics::between);
    wide = std::min(wide, widest);
    const int lines = std::min(mostLines, static_cast<int>(m_completion.candidates.size()));
    resize(wide, lines * lineHeight + 2 * metrics::unit + 2);
    const int back =
        m_field.fontMetrics().horizontalAdvance(m_field.text().mid(m_completion.position, m_completion.length));
    QPoint at =
        m_field.mapTo(window, QPoint(std::max(0, m_caret.center().x() - back), m_field.height() + metrics::unit));
    at.setX(std::clamp(at.x(), 0, std::max(0, window->width() - wide - metrics::inside)));
    move(at);
}

bool FilterCompletion::wants(const QKeyEvent& event) const
{
    if (!isVisible() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_list->currentRow() >= 0;
    default:
        return false;
    }
}

bool FilterCompletion::take(const QKeyEvent& event, const QRect& caret)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (!isVisible()) {
        const bool opens = event.key() == Qt::Key_Down && plain;
        if (opens)
            ask(caret, true);
        return opens;
    }
    if (!wants(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        choose(1);
        break;
    case Qt::Key_Up:
        choose(-1);
        break;
    case Qt::Key_PageDown:
        choose(mostLines);
        break;
    case Qt::Key_PageUp:
        choose(-mostLines);
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        accept(*m_list->item(std::max(0, m_list->currentRow())));
    }
    return true;
}

void FilterCompletion::choose(int step)
{
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    m_list->setCurrentRow(row < 0 ? (step > 0 ? 0 : last) : std::clamp(row + step, 0, last));
}

void FilterCompletion::accept(const QListWidgetItem& item)
{
    const QString chosen = item.text() + u' ';
    const auto start = static_cast<int>(m_completion.position);
    m_field.setSelection(start, std::max(0, m_field.cursorPosition() - start)); // More may have been typed since.
    hide();
    m_field.insert(chosen);
    ask(m_field.inputMethodQuery(Qt::ImCursorRectangle).toRect(), true);
}

void FilterCompletion::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::popup(painter, rect());
}

} // namespace assay
