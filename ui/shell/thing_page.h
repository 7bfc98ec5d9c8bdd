// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/page.h"

namespace assay {

class ThingView;

/// The page of a thing that no role's page opens: what the inspector says of it, with the room of a page.
class ThingPage final : public Page {
    Q_OBJECT

public:
    explicit ThingPage(Session& session, QWidget* parent = nullptr);

    bool open(const Address& address) override;
    Address address() const override;

private:
    ThingView* m_view;
};

} // namespace assay
