// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_page.h"

#include "ui/gallery/gallery_section.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace assay {
namespace {

/// The ground of a tab: it scrolls where the window is small.
QWidget* scrolling(const QString& title, QWidget* content)
{
    auto* area = new QScrollArea;
    area->setAccessibleName(title);
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
    addTab(tr("Controls"), scrolling(tr("Controls"), galleryControls()));
    addTab(tr("Data"), scrolling(tr("Data"), galleryData()));
    addTab(tr("People"), scrolling(tr("People"), galleryPeople()));
    addTab(tr("States"), scrolling(tr("States"), galleryStates()));
    m_keys = {QStringLiteral("controls"), QStringLiteral("data"), QStringLiteral("people"), QStringLiteral("states")};
}

bool GalleryPage::open(const Address& address)
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), address.key);
    if (found != m_keys.end())
        setCurrentTab(static_cast<int>(found - m_keys.begin()));
    return found != m_keys.end() || address.key.isEmpty();
}

Address GalleryPage::address() const
{
    return {{}, "gallery", m_keys[static_cast<std::size_t>(currentTab())]};
}

} // namespace assay
