// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"

#include <hdf5.h>

#include <utility>

namespace assay {

/// An object of the HDF5 library that is closed with its holder.
class Hdf5Handle {
public:
    using Close = herr_t (*)(hid_t);

    Hdf5Handle(hid_t id, Close close)
        : m_id(id)
        , m_close(close)
    {
    }
    Hdf5Handle(Hdf5Handle&& other) noexcept
        : m_id(std::exchange(other.m_id, H5I_INVALID_HID))
        , m_close(other.m_close)
    {
    }
    ~Hdf5Handle()
    {
        if (m_id >= 0)
            m_close(m_id);
    }
    Q_DISABLE_COPY(Hdf5Handle)
    Hdf5Handle& operator=(Hdf5Handle&&) = delete;

    bool isOpen() const { return m_id >= 0; }
    hid_t id() const { return m_id; }

private:
    hid_t m_id;
    Close m_close;
};

/// Opens a source as a file of the HDF5 library, for reading. The library gets its bytes from a driver of ours that knows
/// no other file, loads no plug-ins and prints no errors. Once in a process, for one source; not on several threads.
Hdf5Handle openHdf5(ByteSource& source);

} // namespace assay
