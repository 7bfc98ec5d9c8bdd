// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_page.h"

#include "ui/gallery/gallery_section.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace assay {
namespace {

/// The ground of a tab: it scrolls where the window is small.
QWidget* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* ground = new QWidget;
    auto* layout = new QHBoxLayout(ground);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->addWidget(content);
    area->setWidget(ground);
    return area;
}

} // namespace

GalleryPage::GalleryPage(QWidget* parent)
    : Page(tr("Gallery of parts"), parent)
{
    addTab(tr("Controls"), scrolling(galleryControls()));
    addTab(tr("Data"), scrolling(galleryData()));
    addTab(tr("States"), scrolling(galleryStates()));
}

} // namespace assay
