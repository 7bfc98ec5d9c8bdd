// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/gate_line.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace assay {
namespace {

constexpr double pillWidth = 36;
constexpr double pillHeight = 22;
constexpr double pillTop = 11;
constexpr double lineGap = 14; ///< Between a title and the line beside it.

bool asksForSignOffs(const policies::Policy& policy, const QString& gate)
{
    return std::any_of(policy.controls.begin(), policy.controls.end(), [&](const policies::Control& control) {
        return control.gate == gate && control.check.kind == QLatin1StringView("sign-offs");
    });
}

void drawTick(QPainter& painter, const QPointF& center, const QColor& color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{center + QPointF(-4, 0.5), center + QPointF(-1, 3.5), center + QPointF(4, -3)});
}

} // namespace

std::vector<GateMark> gateMarks(const approvals::ReleaseJudgement& judged)
{
    std::vector<GateMark> marks;
    for (const policies::GateResult& gate : judged.decision.gates) {
        GateMark mark{gate.title, {}, gate.met ? Tone::Ok : Tone::Neutral, {}, gate.met};
        QStringList lines = gate.missing;
        lines << gate.warnings;
        mark.tip = lines.join(u'\n');
        const bool signs = asksForSignOffs(judged.policy, gate.key);
        const int met = signs ? judged.decision.quorum.keysCounted : gate.fulfilled;
        const int asked = signs ? judged.decision.quorum.keysAsked : gate.asked;
        if (!gate.met) {
            mark.tone = met > 0 ? Tone::Accent : Tone::Neutral;
            mark.word = asked > 0 ? QStringLiteral("%1/%2").arg(met).arg(asked) : QStringLiteral("–");
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

GateLine::GateLine(QWidget* parent)
    : Card(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizeHint().height());
}

void GateLine::setMarks(std::vector<GateMark> marks)
{
    m_marks = std::move(marks);
    m_current = std::min(m_current, m_marks.empty() ? 0 : m_marks.size() - 1);
    QStringList words;
    for (const GateMark& mark : m_marks)
        words << wordsOf(mark);
    setAccessibleName(tr("Gates"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QString GateLine::wordsOf(const GateMark& mark) const
{
    return mark.met ? tr("%1: passed").arg(mark.title) : tr("%1: %2 met").arg(mark.title, mark.word);
}

QRectF GateLine::column(std::size_t gate) const
{
    const double wide =
        (width() - 2.0 * metrics::between) / static_cast<double>(std::max<std::size_t>(1, m_marks.size()));
    return {metrics::between + wide * static_cast<double>(gate), 0, wide, static_cast<double>(height())};
}

bool GateLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!column(i).contains(help->pos()))
            continue;
        const GateMark& mark = m_marks[i];
        QToolTip::showText(help->globalPos(),
                           plainToolTip(mark.tip.isEmpty() ? wordsOf(mark) : wordsOf(mark) + u'\n' + mark.tip), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void GateLine::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_marks.empty())
        return Card::keyPressEvent(event);
    const auto last = static_cast<int>(m_marks.size()) - 1;
    m_current = static_cast<std::size_t>(std::clamp(static_cast<int>(m_current) + step, 0, last));
    const GateMark& mark = m_marks[m_current];
    setAccessibleDescription(mark.tip.isEmpty() ? wordsOf(mark) : wordsOf(mark) + u'\n' + mark.tip);
    QToolTip::showText(mapToGlobal(column(m_current).center().toPoint()),
                       plainToolTip(wordsOf(mark) + u'\n' + mark.tip), this);
    update();
}

void GateLine::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colors = currentPalette();
    const QFont font = uiFont(metrics::body);
    const QFontMetricsF words(font);
    double previousEnd = 0;
    bool passed = true; // All gates before.
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const GateMark& mark = m_marks[i];
        const QRectF place = column(i);
        const QPointF middle(place.center().x(), pillTop + pillHeight / 2);
        const double half = std::min(words.horizontalAdvance(mark.title), place.width() - metrics::inside) / 2;
        const double lineY = middle.y() + pillHeight / 2 - 1;
        if (i > 0 && middle.x() - half - lineGap > previousEnd) {
            passed = passed && m_marks[i - 1].met;
            painter.setPen(QPen(passed ? colors.ok : colors.line, 2));
            painter.drawLine(QPointF(previousEnd, lineY), QPointF(middle.x() - half - lineGap, lineY));
        }
        previousEnd = middle.x() + half + lineGap;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.chipGround(mark.tone));
        const QRectF pill(middle.x() - pillWidth / 2, pillTop, pillWidth, pillHeight);
        painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
        if (mark.met) {
            drawTick(painter, middle, colors.words(Tone::Ok));
        } else {
            painter.setFont(uiFont(metrics::note, QFont::Medium));
            painter.setPen(colors.words(mark.tone));
            painter.drawText(pill, Qt::AlignCenter, mark.word);
        }
        painter.setFont(font);
        painter.setPen(colors.text);
        const QRectF title(place.left() + metrics::unit, pillTop + pillHeight + 3, place.width() - metrics::inside, 20);
        painter.drawText(title, Qt::AlignHCenter | Qt::AlignTop,
                         words.elidedText(mark.title, Qt::ElideRight, title.width()));
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(colors.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(2.5, 4.5, -2.5, -4.5), metrics::unit, metrics::unit);
        }
    }
}

} // namespace assay
