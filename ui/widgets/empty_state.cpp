// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// An icon in a dashed square.
class DashedIcon final : public QWidget {
public:
    explicit DashedIcon(QByteArray name)
        : m_name(std::move(name))
    {
        setFixedSize(64, 64);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette& colors = currentPalette();
        QPen pen(blended(colors.faint, colors.ground, 0.5), 1.5, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
        painter.drawPixmap(QPoint(20, 20), iconPixmap(m_name, 24, colors.muted, devicePixelRatioF()));
    }

private:
    QByteArray m_name;
};

} // namespace

EmptyState::EmptyState(const QByteArray& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(textLabel(TextKind::Title, title, this))
    , m_sentence(textLabel(TextKind::Muted, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::between);
    layout->addStretch(4);
    layout->addWidget(new DashedIcon(icon), 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::unit);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(metrics::sentence);
    setSentence(sentence);
    auto* middle =
        new QHBoxLayout; // An alignment would give it the width of its hint, and another height than measured.
    middle->setSpacing(0);
    middle->addStretch();
    middle->addWidget(m_sentence, 1);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(metrics::unit);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::inside);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(5);
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setHidden(sentence.isEmpty());
    fitSentence();
}

/// In a narrow place, such as beside a page, it breaks sooner.
void EmptyState::fitSentence()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = std::min(metrics::sentence, width() - margins.left() - margins.right());
    if (!m_sentence->text().isEmpty() && room > 0)
        m_sentence->setFixedHeight(m_sentence->heightForWidth(room));
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::addAction(QWidget* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace assay
