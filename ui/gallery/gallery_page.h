// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <vector>

namespace assay {

/// Every reusable part of the window side by side, with made-up content: where a part is looked at before it is used,
/// and after the theme was changed. It needs no project.
class GalleryPage final : public Page {
    Q_OBJECT

public:
    explicit GalleryPage(QWidget* parent = nullptr);

    bool open(const Address& address) override; ///< Its keys: controls, data, people, states.
    Address address() const override;

private:
    std::vector<QString> m_keys; ///< Of the tabs, in order.
};

} // namespace assay
