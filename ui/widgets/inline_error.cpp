// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_error.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int iconSize = 24;

} // namespace

InlineError::InlineError(QWidget* parent)
    : QWidget(parent)
    , m_text(textLabel(TextKind::Body, {}))
    , m_retry(pushButton(ButtonKind::Secondary, tr("Try again")))
    , m_copy(pushButton(ButtonKind::Ghost, tr("Copy details")))
{
    QLabel* sign = textLabel(TextKind::Body, {});
    sign->setPixmap(icon("warning", Tone::Bad).pixmap(iconSize, iconSize));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(metrics::sentence);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::between);
    layout->addStretch(4);
    layout->addWidget(sign, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch(5);
    connect(m_retry, &QPushButton::clicked, this, &InlineError::retryAsked);
    connect(m_copy, &QPushButton::clicked, this, &InlineError::copy);
}

void InlineError::showError(const Error& error)
{
    m_detail = error.detail;
    m_text->setText(error.message);
    m_text->setFixedHeight(m_text->heightForWidth(metrics::sentence)); // The layout would ask with its own width.
    m_text->setAccessibleName(error.message);
    setAccessibleName(error.message);
}

QString InlineError::sentence() const
{
    return m_text->text();
}

void InlineError::copy() const
{
    QGuiApplication::clipboard()->setText(m_detail.isEmpty() ? sentence() : sentence() + u'\n' + m_detail);
}

} // namespace assay
