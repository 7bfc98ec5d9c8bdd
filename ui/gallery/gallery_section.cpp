// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_section.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {

GallerySection::GallerySection(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_rows->setSpacing(metrics::inside);
    layout->addLayout(m_rows);
    layout->addStretch();
}

void GallerySection::addRow(const QString& name, std::initializer_list<QWidget*> parts)
{
    m_rows->addWidget(textLabel(TextKind::Caption, name));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    for (QWidget* part : parts)
        row->addWidget(part, 0, Qt::AlignVCenter);
    row->addStretch();
    m_rows->addLayout(row);
    m_rows->addSpacing(metrics::inside);
}

void GallerySection::addWide(const QString& name, QWidget* part, int height)
{
    m_rows->addWidget(textLabel(TextKind::Caption, name));
    part->setFixedHeight(height);
    m_rows->addWidget(part);
    m_rows->addSpacing(metrics::inside);
}

} // namespace assay
