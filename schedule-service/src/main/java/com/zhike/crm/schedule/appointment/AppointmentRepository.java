package com.zhike.crm.schedule.appointment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, AppointmentId> {

    Appointment saveAndFlush(Appointment appointment);

    Optional<Appointment> findById(AppointmentId id);

    void delete(Appointment appointment);

    /** Raises the version, so that whoever is editing one of them notices. */
    @Modifying
    @Query(
            "update Appointment a set a.details.customerId = :to, a.version = a.version + 1 where a.details.customerId = :from")
    void repoint(UUID from, UUID to);
}
