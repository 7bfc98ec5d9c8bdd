// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_card.h"

#include "ui/charts/chart_failure.h"
#include "ui/charts/chart_skeleton.h"
#include "ui/charts/color_dot.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int cardHead = 6;    ///< Over the heading.
constexpr int cardFoot = 8;    ///< Under the footer.
constexpr int footerGap = 2;   ///< Over it.
constexpr int buttonSide = 26; ///< Of the heading's buttons.

} // namespace

FigureCard::FigureCard(const QString& title, QWidget* figure, const QString& csvWords, QWidget* parent)
    : FigureCard(title, figure,
                 csvWords.isEmpty() ? std::vector<Saving>() : std::vector<Saving>{{csvWords, ExportFormat::Csv}},
                 new QWidget, parent)
{
}

FigureCard::FigureCard(const QString& title, QWidget* figure, const std::vector<Saving>& tables, QWidget* heading,
                       QWidget* parent)
    : Card(parent)
    , m_title(title)
    , m_name(new ElidedLabel(uiFont(metrics::body, QFont::DemiBold), QPalette::WindowText))
    , m_dot(new ColorDot)
    , m_note(new ElidedLabel(uiFont(metrics::note), QPalette::PlaceholderText))
    , m_footer(new ElidedLabel(uiFont(metrics::small), QPalette::PlaceholderText))
    , m_figure(figure)
    , m_skeleton(new ChartSkeleton)
    , m_failure(new ChartFailure(title))
    , m_enlarge(iconButton("enlarge", {}))
{
    m_name->setText(title);
    m_name->setElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, cardHead, 1, cardFoot);
    layout->setSpacing(0);
    fillHeading(*heading);
    m_heading->addWidget(makeMenu(tables));
    layout->addWidget(heading);
    layout->addWidget(m_figure, 1);
    layout->addWidget(m_skeleton, 1);
    layout->addWidget(m_failure, 1);
    connect(m_failure, &ChartFailure::retryAsked, this, &FigureCard::retryAsked);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(13, footerGap, 12, 0);
    footer->addWidget(m_footer);
    layout->addLayout(footer);
    showOnly(m_skeleton);
}

void FigureCard::fillHeading(QWidget& heading)
{
    m_heading = new QHBoxLayout(&heading);
    m_heading->setContentsMargins(13, 0, 5, 0);
    m_heading->setSpacing(0);
    m_heading->addWidget(m_name);
    m_heading->addSpacing(metrics::inside);
    m_heading->addWidget(m_dot);
    m_heading->addWidget(m_note, 1);
    m_enlarge->setFixedSize(buttonSide, buttonSide);
    m_heading->addWidget(m_enlarge);
    FigureCard::setEnlarged(false);
    connect(m_enlarge, &QPushButton::clicked, this, &FigureCard::enlargeAsked);
}

void FigureCard::addHeadingButton(QPushButton* button)
{
    button->setFixedSize(buttonSide, buttonSide);
    m_heading->insertWidget(m_heading->indexOf(m_enlarge), button);
}

QPushButton* FigureCard::makeMenu(const std::vector<Saving>& tables)
{
    QPushButton* more = iconButton("more", tr("Save or copy %1").arg(m_title));
    more->setToolTip(tr("Save or copy"));
    more->setFixedSize(buttonSide, buttonSide);
    m_menu = new QMenu(more);
    connect(m_menu->addAction(tr("Copy picture")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(QImage::fromData(widgetAsPng(*this), "PNG")); });
    m_menu->addSeparator();
    std::vector<Saving> formats{{tr("Save as PNG…"), ExportFormat::Png},
                                {tr("Save as SVG…"), ExportFormat::Svg},
                                {tr("Save as PDF…"), ExportFormat::Pdf}};
    formats.insert(formats.end(), tables.begin(), tables.end());
    for (const auto& [words, format] : formats)
        connect(m_menu->addAction(words), &QAction::triggered, this,
                [this, format = format] { Q_EMIT exportAsked(format); });
    connect(more, &QPushButton::clicked, m_menu,
            [more, menu = m_menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void FigureCard::setEnlarged(bool enlarged)
{
    tellEnlarged(enlarged, enlarged ? tr("Reduce %1").arg(m_title) : tr("Enlarge %1").arg(m_title),
                 enlarged ? tr("Reduce") : tr("Enlarge"));
}

void FigureCard::tellEnlarged(bool enlarged, const QString& name, const QString& tip)
{
    m_enlarge->setIcon(icon(enlarged ? "reduce" : "enlarge"));
    m_enlarge->setAccessibleName(name);
    m_enlarge->setToolTip(tip);
}

int FigureCard::heightAround(int figure) const
{
    return cardHead + buttonSide + figure + footerGap + m_footer->sizeHint().height() + cardFoot;
}

QString FigureCard::note() const
{
    return m_note->text();
}

QString FigureCard::footer() const
{
    return m_footer->text();
}

void FigureCard::setNote(const QString& note, int colorIndex)
{
    m_note->setText(note);
    m_dot->setColorIndex(colorIndex);
}

void FigureCard::setFooter(const QString& sentence)
{
    m_footer->setText(sentence);
}

void FigureCard::showLoading()
{
    if (m_hasFigure)
        return;
    m_triesAgain = m_failure->retryHasFocus();
    showOnly(m_skeleton);
}

void FigureCard::showFailure(const QString& sentence, bool canRetry)
{
    m_hasFigure = false;
    m_failure->tell(sentence, canRetry);
    setFooter({});
    showOnly(m_failure);
    if (std::exchange(m_triesAgain, false) && canRetry)
        m_failure->focusRetry();
}

void FigureCard::showFigure()
{
    m_hasFigure = true;
    showOnly(m_figure);
    if (std::exchange(m_triesAgain, false))
        m_figure->setFocus();
}

void FigureCard::showOnly(QWidget* part)
{
    for (QWidget* each : {m_figure, static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_failure)})
        each->setVisible(each == part);
}

} // namespace assay
