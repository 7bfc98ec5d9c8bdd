// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QWidget>

namespace assay {

/// Decodes a picture of which nobody vouches, at most as large as a window shows; Invalid where it is none, or claims more
/// pixels than anybody looks at: a small file can unpack to gigabytes. Any thread.
Result<QImage> decodedPicture(const QByteArray& bytes);

/// A picture in the room that is there, with its own proportions; small ones stay as small as they are, with whole pixels.
class PictureView final : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }

    QSize minimumSizeHint() const override { return {80, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
};

} // namespace assay
