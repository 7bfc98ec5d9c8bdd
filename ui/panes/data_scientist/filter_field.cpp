// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/filter_field.h"

#include "ui/panes/data_scientist/filter_completion.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double waveLength = 4;
constexpr double waveHeight = 1.5;
constexpr double missingWidth = 10; ///< Of the wave where something is missing at the end.
constexpr int caretPadding = 5;     ///< By which Qt's rectangle of the caret begins before the caret.

/// Where characters are in a line of text, from its start; pixels.
class CharacterPlaces {
public:
    CharacterPlaces(const QString& text, const QFont& font)
        : m_layout(text, font)
    {
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    double of(qsizetype position) const { return m_line.cursorToX(static_cast<int>(position)); }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

void drawWave(QPainter& painter, double left, double right, double y)
{
    QPainterPath wave(QPointF(left, y));
    const int halves = static_cast<int>(std::ceil((right - left) / (waveLength / 2)));
    for (int half = 1; half <= halves; ++half)
        wave.lineTo(std::min(left + half * waveLength / 2, right), half % 2 == 1 ? y - waveHeight : y + waveHeight);
    painter.drawPath(wave);
}

} // namespace

FilterField::FilterField(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_completion(new FilterCompletion(session, *this))
{
    setObjectName(QStringLiteral("filter"));
    setPlaceholderText(tr("Filter runs: words, or metrics.val_auc > 0.88 and params.booster = gbtree"));
    setAccessibleName(tr("Filter runs"));
    setClearButtonEnabled(true);
    setToolTip(tr("Words in name, status, parameters or tags; comparisons of metrics.…, params.…, tags.…, status, "
                  "duration (seconds) with AND, OR, NOT and parentheses. Key: /"));
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
    connect(this, &QLineEdit::textChanged, m_completion, [this] {
        if (!isModified()) // Set by the program, not typed.
            m_completion->hide();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { m_completion->typed(cursorRect()); });
    connect(this, &QLineEdit::returnPressed, this, &FilterField::selectFault);
}

void FilterField::setTable(std::shared_ptr<const RunTable> table)
{
    const bool isNews = table->goals != m_goals;
    m_goals = table->goals;
    m_completion->setTable(std::move(table));
    if (isNews)
        read(text());
}

void FilterField::read(const QString& typed)
{
    const QueryResult<Filter> filter = Filter::parse(typed, {.dialect = QueryDialect::Search, .goals = m_goals});
    m_fault = filter ? std::nullopt : std::optional(filter.error());
    const QString sentence =
        m_fault ? tr("At character %1: %2").arg(m_fault->position + 1).arg(m_fault->message) : QString();
    setAccessibleDescription(sentence);
    update();
    Q_EMIT faultChanged(sentence);
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterField::selectFault()
{
    if (m_fault)
        setSelection(static_cast<int>(m_fault->position), static_cast<int>(m_fault->length));
}

/// Tab would leave the field before it becomes a key press, and Escape may be the window's.
bool FilterField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_completion->wants(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab
        && m_completion->take(*static_cast<QKeyEvent*>(event), cursorRect()))
        return true;
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (!m_completion->take(*event, cursorRect()))
        QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    m_completion->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_fault)
        return;
    const QString shown = displayText();
    const CharacterPlaces places(shown, font());
    const QRect caret = cursorRect();
    const double start = caret.left() + caretPadding - places.of(cursorPosition()); // The text may be scrolled.
    const double left = start + places.of(std::min(m_fault->position, shown.size()));
    const double right = start + places.of(std::min(m_fault->position + m_fault->length, shown.size()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(metrics::inside, 0, -metrics::inside, 0));
    painter.setPen(QPen(currentPalette().bad, 1.2));
    drawWave(painter, left, std::max(right, left + missingWidth), caret.bottom() - 0.5);
}

} // namespace assay
