// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace assay {

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(textLabel(TextKind::Body, {}))
    , m_offer(pushButton(ButtonKind::Secondary, {}))
    , m_copy(pushButton(ButtonKind::Ghost, tr("Copy details")))
    , m_close(iconButton("close", tr("Close this message")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 6, 6, 6 + metrics::between);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + QLatin1Char('\n') + m_detail); });
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    m_offer->setObjectName(QStringLiteral("offered"));
    m_offer->setAccessibleName(tr("What is offered here"));
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_act; // What it does may make the banner say something else.
        if (act)
            act();
    });
    hide();
}

void Banner::offer(const QString& verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(verb);
    m_offer->setAccessibleName(verb);
    m_offer->show();
}

void Banner::say(Tone tone, const QString& sentence)
{
    m_tone = tone;
    m_detail.clear();
    const QString shown = shownPart(sentence); // Names within may come from anywhere.
    m_text->setText(shown);
    setAccessibleName(shown);
    m_copy->hide();
    m_offer->hide();
    m_act = {};
    m_close->setVisible(tone != Tone::Warn);
    setVisible(!sentence.isEmpty());
    update();
}

void Banner::showError(const Error& error)
{
    say(Tone::Bad, error.message);
    m_detail = error.detail;
    m_copy->setVisible(!m_detail.isEmpty());
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

void Banner::clearError()
{
    if (m_tone == Tone::Bad)
        clear();
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    const QRect body = rect().adjusted(0, 0, 0, -metrics::between); // The rest keeps it off the status bar.
    paint::box(painter, body, metrics::buttonRadius, colors.chipGround(m_tone),
               blended(colors.mark(m_tone), colors.surface, 0.4));
    const QByteArray name = m_tone == Tone::Bad || m_tone == Tone::Warn ? "warning" : "check";
    painter.drawPixmap(14, (body.height() - 16) / 2, iconPixmap(name, 16, colors.words(m_tone), devicePixelRatioF()));
}

} // namespace assay
